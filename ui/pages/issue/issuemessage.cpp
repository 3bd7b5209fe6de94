// SPDX-License-Identifier: MIT
// The part of the Issue page that hands a ready order's message over.
#include "ui/pages/issue/issuepageprivate.h"
#include "ui/pages/issue/messageblock.h"
#include "ui/pages/issue/readycard.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** Why nothing can be sent to the payer; empty when something can. */
QString whyNone(OrderMessage::State state)
{
    switch (state) {
    case OrderMessage::State::CodeAlone:
        return IssuePage::tr("There is no link or account to send: the payer scans this code.");
    case OrderMessage::State::Expired:
        return IssuePage::tr("This has expired, so there is no message. Make a new order.");
    case OrderMessage::State::NotPayable:
        return IssuePage::tr("This order is not waiting for money any more, so there is no "
                             "message.");
    case OrderMessage::State::Ready:
    case OrderMessage::State::NoPlaceToPay:
        break;
    }
    return {};
}

QString emailOf(const RegionSpec &region, const FieldMap &fields)
{
    const auto email
        = std::find_if(region.fields.cbegin(), region.fields.cend(),
                       [](const FieldSpec &field) { return field.type == FieldType::Email; });
    return email == region.fields.cend() ? QString() : fields.value(email->name);
}

} // namespace

void IssuePage::Private::showReady()
{
    auto *card = new ReadyCard(*order, *region, *desk.clock, desk.language);
    if (MessageBlock *block = card->messageBlock()) {
        block->offer(
            [this](const QString &language) {
                return order ? orderMessage(desk, workspace, *order, language) : OrderMessage();
            },
            messageLanguageFor(desk, workspace, order->record));
    }
    connect(card, &Card::grew, pane, [this](QWidget *part) {
        // Once it has its place.
        QTimer::singleShot(0, part, [this, part] { pane->ensureWidgetVisible(part); });
    });
    show(card);
}

/** The message, or nothing once the card has said why there is none. */
std::optional<OrderMessage> IssuePage::Private::messageOrWhyNone(ReadyCard *card)
{
    const MessageBlock *block = card->messageBlock();
    OrderMessage written
        = block ? block->current() : orderMessage(desk, workspace, *order, desk.language);
    const QString why = whyNone(written.state);
    if (why.isEmpty())
        return written;
    card->showNote(why, Role::Fault);
    return std::nullopt;
}

void IssuePage::Private::copyMessage()
{
    auto *card = qobject_cast<ReadyCard *>(pane->card());
    if (!card || !order)
        return;
    const std::optional<OrderMessage> written = messageOrWhyNone(card);
    if (!written)
        return;
    QGuiApplication::clipboard()->setText(written->message.text);
    if (written->state == OrderMessage::State::NoPlaceToPay) {
        card->showNote(IssuePage::tr("Copied, but this message has no link: edit the text in "
                                     "Settings"),
                       Role::Amber);
        return;
    }
    const QString copied = IssuePage::tr("Message copied");
    card->showNote(copied, Role::Ok);
    // The next key is the next order's: nothing is lost by it, the order stays in the history.
    if (auto *next = card->findChild<QPushButton *>(u"newOrderButton"_s)) {
        next->setAccessibleDescription(copied);
        next->setFocus(Qt::OtherFocusReason);
    }
}

void IssuePage::Private::mailMessage()
{
    auto *card = qobject_cast<ReadyCard *>(pane->card());
    if (!card || !order)
        return;
    const std::optional<OrderMessage> written = messageOrWhyNone(card);
    if (!written)
        return;
    const QUrl mail
        = mailOf(written->message, written->subject, emailOf(*region, order->papers.fields));
    const bool isOpen = desk.openMail ? desk.openMail(mail) : QDesktopServices::openUrl(mail);
    if (!isOpen)
        card->showNote(IssuePage::tr("No mail program was found. Copy the message and paste it "
                                     "into a mail."),
                       Role::Fault);
    else if (written->state == OrderMessage::State::NoPlaceToPay)
        card->showNote(IssuePage::tr("In your mail program, but this message has no link: edit "
                                     "the text in Settings"),
                       Role::Amber);
    else
        card->showNote(IssuePage::tr("In your mail program, not sent yet"), Role::Ok);
}

} // namespace vexora::ui
