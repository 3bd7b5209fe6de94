// SPDX-License-Identifier: MIT
#include "ui/print/papertexts.h"
#include "ui/print/shapes.h"
#include "ui/print/testmark.h"
#include "ui/print/textflow.h"

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

// KHQR facts, section 4, in millimetres of a sticker 112 wide.
constexpr qreal kStickerWidth = 112;
constexpr qreal kFrameArm = 13;
constexpr qreal kFrameRadius = 4.7;
constexpr qreal kFrameStroke = 0.95;
constexpr qreal kStickerNameEm = 8.1;
constexpr qreal kStickerTextEm = 3.4;

/** Four corners around `frame`, each of two arms and an arc. */
QPainterPath corners(const QRectF &frame, qreal arm, qreal radius)
{
    QPainterPath path;
    const qreal d = 2 * radius;
    path.moveTo(frame.left(), frame.top() + arm);
    path.lineTo(frame.left(), frame.top() + radius);
    path.arcTo(frame.left(), frame.top(), d, d, 180, -90);
    path.lineTo(frame.left() + arm, frame.top());
    path.moveTo(frame.right() - arm, frame.top());
    path.lineTo(frame.right() - radius, frame.top());
    path.arcTo(frame.right() - d, frame.top(), d, d, 90, -90);
    path.lineTo(frame.right(), frame.top() + arm);
    path.moveTo(frame.right(), frame.bottom() - arm);
    path.lineTo(frame.right(), frame.bottom() - radius);
    path.arcTo(frame.right() - d, frame.bottom() - d, d, d, 0, -90);
    path.lineTo(frame.right() - arm, frame.bottom());
    path.moveTo(frame.left() + arm, frame.bottom());
    path.lineTo(frame.left() + radius, frame.bottom());
    path.arcTo(frame.left(), frame.bottom() - d, d, d, 270, -90);
    path.lineTo(frame.left(), frame.bottom() - arm);
    return path;
}

} // namespace

CardPlan planSticker(const CardTask &task)
{
    const qreal width = task.size.width();
    const qreal height = task.size.height();
    const qreal mm
        = width / (kStickerWidth - 7); // of a sticker of that size, whatever this one's is
    const qreal inner = width - 10 * mm;
    const Inks inks(task);
    const PaperTexts &texts = PaperTexts::in(task.style.language);
    CardPlan plan;
    plan.size = task.size;

    const qreal strip = testStripHeight(task, kStickerTextEm * mm);
    putTestStrip(plan, task, QRectF(0, 0, width, strip));
    putTestStrip(plan, task, QRectF(0, height - strip, width, strip));

    qreal top = strip + 6 * mm;
    if (!task.style.logo.isNull()) {
        QSizeF logo = task.style.logo.size();
        logo.scale(inner * 0.6, 13 * mm, Qt::KeepAspectRatio);
        plan.pictures.append(
            {QRectF(QPointF((width - logo.width()) / 2, top), logo), task.style.logo});
        top += logo.height() + 4 * mm;
    }
    const QColor accent = inks.band.lightnessF() > 0.75 ? inks.ink : inks.band;
    TextFlow head(task);
    head.addFitted(texts.text(u"scanToPay"_s), 6.6 * mm, true, inner, accent, 2.2 * mm, 1,
                   kLeastNameMm);
    head.add(u"KHQR"_s, kStickerTextEm * mm, true, inner, inks.quiet, 0);
    head.put(plan, (width - inner) / 2, top, inner, true);
    top += head.height();

    TextFlow foot(task);
    foot.addFitted(task.texts.shop, kStickerNameEm * mm, true, inner, inks.ink, 3.2 * mm, 2,
                   kLeastNameMm);
    foot.add(task.texts.city, kStickerTextEm * mm, false, inner, inks.quiet, 4 * mm);
    addFootTexts(foot, task, inks, kStickerTextEm * mm, inner);
    const qreal footTop = height - strip - 4 * mm - foot.height();

    const qreal frameAir = 1.4 * mm + kFrameStroke * mm;
    const QRectF room(0, top + frameAir, width, footTop - top - 2 * frameAir);
    placeSymbol(plan, task, room);
    if (plan.symbol.isNull())
        return plan;
    // What is left over stands below the name rather than between code and name: they belong
    // together.
    const qreal spare = room.height() - plan.quiet().height();
    plan.symbol.translate(0, -qRound(0.14 * spare));
    const QRectF frame = QRectF(plan.quiet()).adjusted(-frameAir, -frameAir, frameAir, frameAir);
    plan.strokes.append({corners(frame, kFrameArm * mm, kFrameRadius * mm),
                         task.device.oneBit ? inks.ink : QColor(0x93, 0x95, 0x98),
                         kFrameStroke * mm, 0});
    foot.put(plan, (width - inner) / 2, frame.bottom() + 0.5 * (footTop - frame.bottom()), inner,
             true);
    return plan;
}

} // namespace vexora::print
