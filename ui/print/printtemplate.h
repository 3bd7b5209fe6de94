// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "ui/print/item.h"

#include <QMap>
#include <QMarginsF>
#include <QSizeF>

namespace vexora::print {

/**
 * A way to put codes on paper, read from resources/print: one JSON file each, a new file is a new
 * template. All lengths are millimetres.
 */
struct Template
{
    /** How a card is laid out inside. */
    enum class Shape {
        Card, ///< 20:29: band, name, amount, dashed line, code
        Sticker, ///< code in a corner frame, name below, for a roll of labels
        Slip, ///< of a receipt roll: text and code below each other, as long as needed
    };

    QString id; ///< "counter-a6", "sheet-12", "slip-58", ...; goes into the history
    int place = 0; ///< templates are offered in this order
    QMap<QString, QString> names; ///< by language, "en" always
    QList<Use> uses; ///< what may be printed with it
    Shape shape = Shape::Card;
    QSizeF page; ///< height 0: a roll, as long as needed
    QMarginsF margins; ///< what no card stands in
    int columns = 1;
    int rows = 1;
    qreal gap = 0; ///< between cards
    qreal codeSide = 0; ///< of the symbol without its quiet zone, at most; snapped to dots below it
    bool cropMarks = false;
    bool ruler = false; ///< 50 mm, with "print at actual size"
    int dpi = 300; ///< of PDF and where no printer tells its own
    bool oneBit = false; ///< thermal printers: no grey, no colour

    [[nodiscard]] int cards() const { return columns * rows; }
    [[nodiscard]] bool takes(Use use) const { return uses.contains(use); }
    [[nodiscard]] QString name(const QString &language) const;
};

/** Malformed, with the place in the file, for unknown keys and impossible sizes. */
[[nodiscard]] Result<Template> readTemplate(const QByteArray &json);

/** Those that come with the program, in the order they are offered. Read once, live for ever. */
[[nodiscard]] const QList<Template> &builtInTemplates();
/** Null when there is none of that id. */
[[nodiscard]] const Template *findTemplate(const QString &id);

/** Floors, millimetres (KHQR facts, section 4): below them phones fail. */
constexpr qreal kLeastSymbolMm = 20;
constexpr qreal kLeastModuleMm = 0.4;

} // namespace vexora::print
