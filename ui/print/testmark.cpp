// SPDX-License-Identifier: MIT
#include "ui/print/testmark.h"

#include "ui/print/papertexts.h"
#include "ui/print/textflow.h"

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr qreal kStripEms = 1.75; ///< its height in ems of the word in it
constexpr qreal kCapitalHeight = 0.714;
const QColor kAmber(0xff, 0xc8, 0x33);

QPainterPath stripPath(const QRectF &strip, qreal radius)
{
    QPainterPath path;
    path.moveTo(strip.topLeft());
    path.lineTo(strip.topRight());
    path.lineTo(strip.right(), strip.bottom() - radius);
    path.arcTo(strip.right() - 2 * radius, strip.bottom() - 2 * radius, 2 * radius, 2 * radius, 0,
               -90);
    path.lineTo(strip.left() + radius, strip.bottom());
    path.arcTo(strip.left(), strip.bottom() - 2 * radius, 2 * radius, 2 * radius, 270, -90);
    path.closeSubpath();
    return path;
}

void putRules(CardPlan &plan, const CardTask &task, const QRectF &strip)
{
    for (const qreal y : {strip.top(), strip.bottom()}) {
        QPainterPath rule;
        rule.moveTo(strip.left(), qRound(y));
        rule.lineTo(strip.right(), qRound(y));
        plan.strokes.append({rule, Qt::black, qMax(1.0, task.device.dots(0.25)), 0});
    }
}

} // namespace

qreal testStripHeight(const CardTask &task, qreal em)
{
    if (task.item.environment == Environment::Live)
        return 0;
    return kStripEms * qMax(em, task.device.dots(kLeastTextMm));
}

void putTestStrip(CardPlan &plan, const CardTask &task, const QRectF &strip, qreal radius)
{
    if (strip.height() <= 0)
        return;
    const PaperTexts &texts = PaperTexts::in(task.style.language);
    const bool oneBit = task.device.oneBit;
    if (oneBit)
        putRules(plan, task, strip);
    else
        plan.fills.append({stripPath(strip, radius), kAmber});

    const QString &language = task.style.language;
    const qreal room = 0.94 * strip.width();
    const qreal em = strip.height() / kStripEms;
    const QString word = texts.text(u"test"_s);
    const SetText test = setText(word, language, em, true, 1e6);
    const SetText more
        = setText(u"\u00b7 "_s + texts.text(u"notPayable"_s), language, em, true, 1e6);
    if (test.lines.isEmpty() || more.lines.isEmpty())
        return;
    const qreal gap = 0.3 * em;
    const bool both = test.width + gap + more.width <= room;
    const qreal width = both ? test.width + gap + more.width : test.width;
    const QPointF at(strip.center().x() - width / 2,
                     strip.center().y() + kCapitalHeight * test.font.pixelSize() / 2);
    plan.texts.append({word, test.font, at, Qt::black});
    if (both)
        putLine(plan, more, at + QPointF(test.width + gap, 0), Qt::black);
}

} // namespace vexora::print
