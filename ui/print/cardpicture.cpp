// SPDX-License-Identifier: MIT
#include "ui/print/gate.h"
#include "ui/print/sheet.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

/** A card on its own, for chats and mails: 20:29, sharp on a telephone. */
Template pictureTemplate()
{
    Template layout;
    layout.id = u"card-picture"_s;
    layout.uses = {Use::OneSale, Use::Counter};
    layout.page = {80, 116};
    layout.codeSide = 56;
    return layout;
}

Error refusedAs(const Refusal &refusal)
{
    return {ErrorCode::Malformed, QString(refusal.reason + u' ' + refusal.detail).trimmed()};
}

} // namespace

Result<QImage> cardPicture(const Item &item, const Style &style, qint64 nowMs)
{
    static const Template kLayout = pictureTemplate();
    const Sheet sheet
        = layOut({{item}, &kLayout, style}, {kLayout.dpi, kLayout.oneBit}, nowMs, false);
    if (!sheet.refusals.isEmpty())
        return tl::unexpected(refusedAs(sheet.refusals.first()));
    const Page &page = sheet.pages.first();
    QImage picture(page.dots, QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.setDotsPerMeterX(qRound(sheet.device.dpi / 0.0254));
    picture.setDotsPerMeterY(qRound(sheet.device.dpi / 0.0254));
    QPainter painter(&picture);
    paintPage(painter, sheet, page);
    painter.end();
    // This picture, and no second painting of it, is what will be scanned.
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (const auto unread = readBackCard(grey, sheet, page.cards.first()))
        return tl::unexpected(refusedAs(*unread));
    return picture;
}

} // namespace vexora::print
