// SPDX-License-Identifier: MIT
#include "ui/print/papertexts.h"
#include "ui/print/shapes.h"
#include "ui/print/testmark.h"
#include "ui/print/textflow.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

// Shares of the card's height.
constexpr qreal kBand = 0.12;
constexpr qreal kPad = 0.075;
constexpr qreal kCorner = 0.03;
constexpr qreal kNameEm = 0.046;
constexpr qreal kAmountEm = 0.078;
constexpr qreal kCurrencyEm = 0.038;
constexpr qreal kFootEm = 0.0275;
constexpr qreal kTestEm = 0.032;
constexpr qreal kWantedCode = 0.38;

QPainterPath bandPath(const QRectF &band, qreal radius)
{
    QPainterPath path;
    path.moveTo(band.bottomLeft());
    path.lineTo(band.left(), band.top() + radius);
    path.arcTo(band.left(), band.top(), 2 * radius, 2 * radius, 180, -90);
    path.lineTo(band.right() - radius, band.top());
    path.arcTo(band.right() - 2 * radius, band.top(), 2 * radius, 2 * radius, 90, -90);
    path.lineTo(band.bottomRight());
    path.closeSubpath();
    return path;
}

/** Its baseline so that capitals stand in the middle of the band. */
qreal middleBaseline(const SetText &set, const QRectF &band)
{
    constexpr qreal kCapitals = 0.714;
    return band.center().y() + kCapitals * set.font.pixelSize() / 2;
}

void putBand(CardPlan &plan, const CardTask &task, const Inks &inks, const QRectF &band, qreal pad)
{
    const qreal radius = task.layout.cropMarks ? 0 : kCorner * task.size.height();
    QPainterPath path = bandPath(band, radius);
    plan.fills.append({path, inks.band});
    if (inks.band == Qt::white || inks.band.lightnessF() > 0.93)
        plan.strokes.append({path, inks.line, qMax(1.0, task.device.dots(0.15)), 0});

    qreal left = pad;
    const qreal right = task.size.width() - pad;
    if (!task.style.logo.isNull()) {
        QSizeF logo = task.style.logo.size();
        logo.scale(0.42 * task.size.width(), 0.62 * band.height(), Qt::KeepAspectRatio);
        plan.pictures.append(
            {QRectF(QPointF(left, band.center().y() - logo.height() / 2), logo), task.style.logo});
        left += logo.width() + 0.5 * pad;
    }
    const PaperTexts &texts = PaperTexts::in(task.style.language);
    const qreal least = task.device.dots(kLeastTextMm);
    const auto set = [&](const QString &text, qreal share) {
        return setText(text, task.style.language, qMax(share * task.size.height(), least), true,
                       1e6);
    };
    SetText words = set(texts.text(u"scanToPay"_s), 0.04);
    const SetText kind = set(u"KHQR"_s, 0.04);
    const bool both = task.style.logo.isNull() && words.width + kind.width + pad <= right - left;
    if (!both && words.width > right - left)
        words = set(texts.text(u"scanToPay"_s), 0);
    if (words.width > right - left)
        return; // beside a wide logo on a small card
    putLine(plan, words,
            {task.style.logo.isNull() ? left : right - words.width, middleBaseline(words, band)},
            inks.onBand);
    if (both)
        putLine(plan, kind, {right - kind.width, middleBaseline(kind, band)}, inks.onBand);
}

/** The figure large and its currency after it on one baseline; returns the height it took. */
qreal putAmount(CardPlan *plan, const CardTask &task, const Inks &inks, qreal left, qreal top,
                qreal width, qreal scale)
{
    if (task.texts.amount.isEmpty())
        return 0;
    const qreal height = task.size.height();
    const QString &language = task.style.language;
    qreal em = kAmountEm * height * scale;
    const qreal small = qMax(kCurrencyEm * height * scale, task.device.dots(kLeastTextMm));
    const SetText currency = setText(task.texts.currency, language, small, false, 1e6);
    SetText amount = setText(task.texts.amount, language, em, true, 1e6);
    const qreal gap = 0.28 * small;
    const qreal room = width - currency.width - gap;
    if (amount.width > room)
        amount = setText(task.texts.amount, language,
                         qMax(em * room / amount.width, task.device.dots(kLeastNameMm)), true, 1e6);
    if (plan && !amount.lines.isEmpty() && !currency.lines.isEmpty()) {
        const qreal baseline = top + amount.lines.first().above;
        putLine(*plan, amount, {left, baseline}, inks.ink);
        putLine(*plan, currency, {left + amount.width + gap, baseline}, inks.ink);
    }
    return amount.height;
}

CardPlan planScaled(const CardTask &task, qreal scale)
{
    const qreal width = task.size.width();
    const qreal height = task.size.height();
    const qreal pad = kPad * height * qMin(1.0, 0.4 + 0.6 * scale);
    const qreal inner = width - 2 * pad;
    const Inks inks(task);
    CardPlan plan;
    plan.size = task.size;

    const QRectF band(0, 0, width, kBand * height * (0.5 + 0.5 * scale));
    putBand(plan, task, inks, band, pad);
    const qreal strip = testStripHeight(task, kTestEm * height * scale);
    const qreal radius = task.layout.cropMarks ? 0 : kCorner * height;
    putTestStrip(plan, task, QRectF(0, band.bottom(), width, strip));
    putTestStrip(plan, task, QRectF(0, height - strip, width, strip), radius);

    TextFlow head(task);
    const bool hasAmount = !task.texts.amount.isEmpty();
    head.addFitted(task.texts.shop, kNameEm * height * scale, true, inner, inks.ink,
                   0.016 * height * scale, 2, kLeastNameMm);
    if (!hasAmount)
        head.add(task.texts.city, kFootEm * height * scale, false, inner, inks.quiet, 0);
    qreal y = band.bottom() + strip + 0.042 * height * scale;
    head.put(plan, pad, y, inner, false);
    y += head.height();
    if (hasAmount) {
        y += 0.026 * height * scale;
        y += putAmount(&plan, task, inks, pad, y, inner, scale);
    }
    y += 0.024 * height * scale;

    const qreal hair = qMax(1.0, task.device.dots(0.2));
    QPainterPath divider;
    divider.moveTo(0, y);
    divider.lineTo(width, y);
    plan.strokes.append({divider, inks.line, hair, 0.014 * height});

    TextFlow foot(task);
    addFootTexts(foot, task, inks, kFootEm * height * scale, inner);
    const qreal bottom = height - strip - 0.042 * height * scale;
    const qreal footTop = bottom - foot.height();
    foot.put(plan, pad, footTop, inner, true);

    const qreal air = task.device.dots(0.4);
    placeSymbol(plan, task,
                QRectF(air, y + hair + air, width - 2 * air, footTop - y - hair - 2 * air));
    if (!task.layout.cropMarks) {
        QPainterPath edge;
        const qreal half = hair / 2;
        const QRectF inside(half, half, width - hair, height - hair);
        edge.moveTo(inside.left(), band.bottom());
        edge.lineTo(inside.left(), inside.bottom() - radius);
        edge.arcTo(inside.left(), inside.bottom() - 2 * radius, 2 * radius, 2 * radius, 180, 90);
        edge.lineTo(inside.right() - radius, inside.bottom());
        edge.arcTo(inside.right() - 2 * radius, inside.bottom() - 2 * radius, 2 * radius,
                   2 * radius, 270, 90);
        edge.lineTo(inside.right(), band.bottom());
        plan.strokes.append({edge, inks.line, hair, 0});
    }
    return plan;
}

} // namespace

CardPlan planPlainCard(const CardTask &task)
{
    // Room for the code comes from the air between the texts, then from their size.
    constexpr std::array<qreal, 6> kScales{1.0, 0.92, 0.84, 0.76, 0.68, 0.6};
    CardPlan best;
    for (const qreal scale : kScales) {
        CardPlan plan = planScaled(task, scale);
        const bool first = best.symbol.isNull();
        if (first || plan.module > best.module)
            best = std::move(plan);
        const qreal wanted
            = qMin(kWantedCode * task.size.height(), 0.9 * task.device.dots(task.layout.codeSide));
        if (best.symbol.height() >= wanted)
            break;
    }
    return best;
}

} // namespace vexora::print
