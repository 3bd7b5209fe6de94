// SPDX-License-Identifier: MIT
#include "ui/print/papertexts.h"
#include "ui/print/shapes.h"
#include "ui/print/testmark.h"
#include "ui/print/textflow.h"

using namespace Qt::StringLiterals;

namespace vexora::print {

CardPlan planSlip(const CardTask &task)
{
    const qreal width = task.size.width();
    const auto mm = [&task](qreal length) { return task.device.dots(length); };
    const Inks inks(task);
    const PaperTexts &texts = PaperTexts::in(task.style.language);
    CardPlan plan;

    TextFlow head(task);
    head.addFitted(task.texts.shop, mm(4.4), true, width, inks.ink, mm(1.4), 2, 3.4);
    head.add(task.texts.city, mm(2.9), false, width, inks.ink, mm(3));
    const QString amount = task.texts.amount.isEmpty()
        ? QString()
        : QString(task.texts.amount + u'\u00a0' + task.texts.currency);
    head.addFitted(amount, mm(6.6), true, width, inks.ink, 0, 1, 3.4);
    const qreal strip = testStripHeight(task, mm(4.6));
    putTestStrip(plan, task, QRectF(0, 0, width, strip));
    qreal y = strip + mm(strip > 0 ? 2 : 1);
    head.put(plan, 0, y, width, true);
    y += head.height() + mm(2.6);

    const auto divide = [&](qreal at) {
        QPainterPath line;
        line.moveTo(0, at);
        line.lineTo(width, at);
        plan.strokes.append({line, inks.line, qMax(1.0, qRound(mm(0.25)) * 1.0), mm(1)});
    };
    divide(qRound(y));
    y += mm(2.6);
    TextFlow words(task);
    words.addFitted(texts.text(u"scanToPay"_s), mm(3.8), true, width, inks.ink, 0, 1, 2.9);
    words.put(plan, 0, y, width, true);
    y += words.height() + mm(0.6);

    const qreal room = qMin(width, mm(task.layout.codeSide) * 1.4);
    placeSymbol(plan, task, QRectF((width - room) / 2, y, room, room));
    if (plan.symbol.isNull())
        return plan;
    // At the top of the room it was given: the rest of it is not needed.
    plan.symbol.translate(0, qRound(y) - plan.quiet().top());
    y = plan.quiet().bottom() + 1 + mm(0.6);

    TextFlow foot(task);
    addFootTexts(foot, task, inks, mm(2.9), width);
    foot.put(plan, 0, y, width, true);
    y += foot.height() + mm(1);
    if (strip > 0) {
        y = qRound(y + mm(1));
        putTestStrip(plan, task, QRectF(0, y, width, strip));
        y += strip + mm(0.3);
    }
    plan.size = QSize(task.size.width(), qRound(y + 0.5));
    return plan;
}

} // namespace vexora::print
