// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/qrmatrix.h"
#include "ui/print/printtemplate.h"

#include <QColor>
#include <QImage>
#include <QRectF>

#include <memory>

class QPainter;

namespace vexora::print {

/** A shop's own looks on the cards. No mark of a scheme or bank comes with the program. */
struct Style
{
    QColor band{0x2b, 0x3a, 0x4a}; ///< header of the card
    QImage logo; ///< the shop's own file; null for none
    bool centreDisc = false; ///< white disc with the currency's sign in the code
    QString language = QStringLiteral("en"); ///< of the sentences on the paper: en, km, ...

    bool operator==(const Style &) const = default;
};

/** What is printed: every item once, in their order. Copies of a counter card are items. */
struct Job
{
    QList<Item> items;
    const Template *layout = nullptr; ///< lives for ever
    Style style;
};

/** What the page is put on: the grid modules snap to. */
struct Device
{
    int dpi = 300;
    bool oneBit = false;

    [[nodiscard]] qreal dots(qreal mm) const { return mm * dpi / 25.4; }
};

/**
 * Why a code is not printed. `reason` is a machine word that PrintWords has a sentence for:
 * "verdict" (detail: the issue), "expired", "paid", "part_paid", "order_over" (failed or closed),
 * "amount_differs", "currency_differs", "order_differs", "not_static", "not_for_counter",
 * "too_small" (detail: the millimetres), "quiet_zone",
 * "glyph" (detail: the character and the font package), "read_back" (detail: none, other, more),
 * "no_code", "paper" (detail: the size), "needs_word" (policy: a person must confirm; detail: the
 * issue), "hidden_text" (detail: the character), "label_length" (detail: its characters).
 */
struct Refusal
{
    qsizetype item = -1; ///< in Job::items; -1: the whole job
    QString source; ///< Item::source
    QString reason;
    QString detail;

    bool operator==(const Refusal &) const = default;
};

struct CardPlan;

/** A card where it stands. Rectangles are whole dots of the device, from the page's corner. */
struct PlacedCard
{
    qsizetype item = 0; ///< in Job::items
    QRect card;
    QRect symbol; ///< without its quiet zone
    int module = 0; ///< dots a module
    QrMatrix matrix;
    CardTexts texts;
    bool disc = false;
    std::shared_ptr<const CardPlan> plan = {}; ///< what is painted on it, from its own corner
};

struct Page
{
    QSizeF sizeMm;
    QSize dots;
    QList<PlacedCard> cards;
    int number = 1; ///< from 1
};

/** Pages ready to be painted, and what is left out of them. */
struct Sheet
{
    Job job;
    Device device;
    QList<Page> pages;
    QList<Refusal> refusals;
};

/**
 * Judges every item by the rules and its order, its letters by the fonts that are there, and lays
 * out those that pass. `confirmed`: a person said that codes of verdict Policy may be printed; an
 * expired one never is. Any thread. This is not the whole gate: nothing has been read back yet.
 */
[[nodiscard]] Sheet layOut(const Job &job, const Device &device, qint64 nowMs,
                           bool confirmed = false);

/**
 * The one way a page is painted: on the screen, to a printer, into a PDF and for reading back. One
 * unit of the painter is one dot of the sheet's device; the caller scales for the screen.
 */
void paintPage(QPainter &painter, const Sheet &sheet, const Page &page);

/** One card as a picture for the clipboard or a PNG: through the same rules and read back. */
[[nodiscard]] Result<QImage> cardPicture(const Item &item, const Style &style, qint64 nowMs);

} // namespace vexora::print
