// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"
#include "ui/print/typeset.h"

#include <QFont>
#include <QPainterPath>

#include <optional>

namespace vexora::print {

/**
 * What is painted on one card, as a list: laid out once by cardlayout, sticker layout or slip
 * layout, painted by planpainter on whatever device. Dots of the device, from the card's corner.
 * Never changed once it is made, so that threads may share it.
 */
struct CardPlan
{
    struct Fill
    {
        QPainterPath path;
        QColor colour;
    };
    struct Stroke
    {
        QPainterPath path;
        QColor colour;
        qreal width = 1;
        qreal dash = 0; ///< length of a dash and of the gap after it; 0: drawn through
    };
    struct Text
    {
        QString text;
        QFont font;
        QPointF baseline; ///< where its first letter begins
        QColor colour;
    };
    struct Picture
    {
        QRectF place;
        QImage image;
    };

    QSize size;
    QRect symbol; ///< without its quiet zone; null when there is no room for one
    int module = 0;
    QList<Fill> fills;
    QList<Stroke> strokes;
    QList<Picture> pictures;
    QList<Text> texts;

    /** The symbol with its quiet zone: white, and nobody else's. */
    [[nodiscard]] QRect quiet() const;
};

/** What a layout knows of a card. */
struct CardTask
{
    const Item &item;
    const CardTexts &texts;
    const Template &layout;
    const Style &style;
    const Device &device;
    int modules = 0; ///< of the symbol, a side
    QSize size; ///< of the card in dots; height 0: as much as it needs
};

[[nodiscard]] CardPlan planCard(const CardTask &task);

/** The biggest symbol with quiet zone that fits into `room`, centred in it, not beyond `side`. */
void placeSymbol(CardPlan &plan, const CardTask &task, const QRectF &room);

/** Dots of the biggest module, 0 when not even one dot fits. */
[[nodiscard]] int moduleDots(const CardTask &task, const QSizeF &room);

} // namespace vexora::print
