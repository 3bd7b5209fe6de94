// SPDX-License-Identifier: MIT
#include "ui/print/textflow.h"

#include "ui/print/papertexts.h"

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr qreal kSmaller = 0.94; ///< from one try to the next

/** As the eye weighs colours (Rec. 601). */
bool isDark(const QColor &colour)
{
    return 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF() < 0.6;
}

} // namespace

Inks::Inks(const CardTask &task)
    : ink(Qt::black)
    , quiet(0x55, 0x5c, 0x66)
    , line(0xb4, 0xba, 0xc2)
    , band(task.style.band)
{
    band.setAlpha(255);
    if (task.device.oneBit) {
        quiet = ink;
        line = ink;
        band = isDark(band) ? QColor(Qt::black) : QColor(Qt::white);
    }
    onBand = isDark(band) ? Qt::white : Qt::black;
}

void TextFlow::add(const QString &text, qreal em, bool bold, qreal width, const QColor &colour,
                   qreal after, qreal leastMm)
{
    if (text.isEmpty())
        return;
    const qreal size = qMax(em, m_task.device.dots(leastMm));
    const SetText set = setText(text, m_task.style.language, size, bold, width);
    if (!set.lines.isEmpty())
        m_lines.append({set, colour, after});
}

void TextFlow::addFitted(const QString &text, qreal em, bool bold, qreal width,
                         const QColor &colour, qreal after, int lines, qreal leastMm)
{
    if (text.isEmpty())
        return;
    const qreal least = m_task.device.dots(leastMm);
    qreal size = qMax(em, least);
    SetText set = setText(text, m_task.style.language, size, bold, width);
    while ((set.lines.size() > lines || set.width > width) && size > least) {
        size = qMax(size * kSmaller, least);
        set = setText(text, m_task.style.language, size, bold, width);
    }
    if (!set.lines.isEmpty())
        m_lines.append({set, colour, after});
}

qreal TextFlow::height() const
{
    qreal sum = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        sum += m_lines[i].set.height + (i + 1 < m_lines.size() ? m_lines[i].after : 0);
    return sum;
}

void TextFlow::put(CardPlan &plan, qreal left, qreal top, qreal width, bool centred) const
{
    qreal y = top;
    for (const FlowLine &flow : m_lines) {
        const QList<qreal> baselines = flow.set.baselines();
        for (qsizetype i = 0; i < flow.set.lines.size(); ++i) {
            const SetLine &line = flow.set.lines[i];
            const qreal x = centred ? left + (width - line.width) / 2 : left;
            plan.texts.append(
                {line.text, flow.set.font, QPointF(x, y + baselines[i]), flow.colour});
        }
        y += flow.set.height + flow.after;
    }
}

void putLine(CardPlan &plan, const SetText &set, const QPointF &at, const QColor &colour)
{
    for (const SetLine &line : set.lines)
        plan.texts.append({line.text, set.font, at, colour});
}

void addFootTexts(TextFlow &flow, const CardTask &task, const Inks &inks, qreal em, qreal width)
{
    const PaperTexts &texts = PaperTexts::in(task.style.language);
    const qreal gap = 0.42 * qMax(em, task.device.dots(kLeastTextMm));
    const QString copy = task.item.copy ? texts.text(u"copy"_s) : QString();
    QStringList words;
    // Ours before theirs: a label's letters, whichever way they run, cannot turn what stands ahead.
    if (task.item.use == Use::OneSale)
        words = {texts.text(u"forOnePayment"_s), copy};
    else
        words = {copy, task.item.label};
    words.removeAll(QString());
    const QString first = words.join(u" \u00b7 "_s);
    flow.add(first, em * 1.12, true, width, inks.ink, gap);
    if (task.item.use == Use::OneSale) {
        if (task.item.order)
            flow.add(texts.text(u"order"_s, task.item.order->key.tradeNo), em, false, width,
                     inks.quiet, gap);
        if (task.texts.expiresAtMs > 0) {
            const QString region = task.item.order ? task.item.order->region : QString();
            flow.add(
                texts.text(u"validUntil"_s, texts.time(task.texts.expiresAtMs, timeZoneOf(region))),
                em, false, width, inks.quiet, gap);
        }
        flow.add(task.item.label, em, false, width, inks.quiet, gap);
    } else {
        flow.add(texts.text(u"notSeen"_s), em, false, width, inks.quiet, gap);
    }
}

} // namespace vexora::print
