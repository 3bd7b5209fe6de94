// SPDX-License-Identifier: MIT
#include "ui/print/cardplan.h"
#include "ui/print/papertexts.h"
#include "ui/print/textflow.h"

#include <QFontMetricsF>
#include <QTransform>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr qreal kTurned = -24; ///< degrees
const QColor kLight(0xf6, 0xcf, 0xcb);

/** The word's box where it stands, turned. */
QPolygonF boxOf(const QRectF &ink, const QPointF &at, qreal turned)
{
    QTransform place;
    place.translate(at.x(), at.y());
    place.rotate(turned);
    return place.map(QPolygonF(ink));
}

} // namespace

void markTest(CardPlan &plan, const CardTask &task)
{
    if (task.item.environment == Environment::Live)
        return;
    const QString word = PaperTexts::in(task.style.language).text(u"test"_s);
    const bool isSlip = task.layout.shape == Template::Shape::Slip;
    const qreal em = isSlip ? 0.2 * plan.size.width() : 0.2 * plan.size.width();
    const QFont font = paperFont(word, task.style.language, em, true);
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(word);
    const QRectF keepOut = plan.quiet();
    const qreal turned = kTurned;

    // Whole words in rows across the card, each row set off by half a word; none where it would
    // touch the code, none that the card's edge would cut.
    const QRectF card(QPointF(0, 0), plan.size);
    const QRectF turnedInk = boxOf(ink, {}, turned).boundingRect();
    const qreal stepX = turnedInk.width() * 1.04;
    const qreal stepY = turnedInk.height() * 0.86;
    const qreal lead = (card.width() - std::floor(card.width() / stepX) * stepX) / 2;
    int row = 0;
    for (qreal y = 0; y + turnedInk.height() <= card.height(); y += stepY, ++row) {
        const qreal shift = row % 2 == 0 ? 0 : stepX / 2;
        for (qreal x = lead + shift; x + turnedInk.width() <= card.width(); x += stepX) {
            const QPointF at = QPointF(x, y) - turnedInk.topLeft();
            const QPolygonF box = boxOf(ink, at, turned);
            if (box.boundingRect().intersects(keepOut) && box.intersects(QPolygonF(keepOut)))
                continue;
            plan.behind.append({word, font, at, task.device.oneBit ? QColor(Qt::black) : kLight,
                                task.device.oneBit, turned});
        }
    }
}

} // namespace vexora::print
