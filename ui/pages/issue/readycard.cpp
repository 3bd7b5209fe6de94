// SPDX-License-Identifier: MIT
#include "ui/pages/issue/readycard.h"

#include "khqr/qrmatrix.h"
#include "messages/builtintexts.h"
#include "messages/payermessage.h"
#include "regions/payername.h"
#include "ui/forms/breakable.h"
#include "ui/pages/issue/messageblock.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/qrview.h"
#include "ui/words.h"

#include <QAccessible>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kCodeSide{200}; ///< at most, unless modules would get too small to scan
constexpr Px kLeastModule{3};
constexpr int kMaxName = 60;

} // namespace

ReadyCard::ReadyCard(const Order &order, const RegionSpec &region, const Clock &clock,
                     const QString &language, QWidget *parent)
    : Card(Tone::Plain, parent)
    , m_clock(clock)
{
    const OrderRecord &record = order.record;
    setObjectName(u"readyCard"_s);
    if (!record.payInfo.isEmpty())
        setHeading(tr("KHQR ready, not paid yet"));
    else if (!record.link.isEmpty())
        setHeading(tr("Link ready, not paid yet"));
    else
        setHeading(tr("Account ready, not paid yet"));

    const QString amount = amountOf(record, region);
    const QString name = plainServerText(payerName(region, order.papers.fields), kMaxName);
    QLabel *what = addSentence(
        name.isEmpty() ? tr("%1, order %2").arg(amount, record.key.tradeNo)
                       : tr("%1 for %2, order %3").arg(amount, name, record.key.tradeNo),
        Role::Dim);
    what->setObjectName(u"resultSummary"_s);

    if (!record.payInfo.isEmpty() || !record.link.isEmpty())
        addCode(order);
    if (record.virtualAccount)
        addAccount(*record.virtualAccount, region, language);
    // Beside a code there is much to do: what answered stands below it.
    if (record.payInfo.isEmpty())
        addAnswer(order);
    addActions(record);
    if (!record.payInfo.isEmpty()) {
        static_cast<QVBoxLayout *>(layout())->addSpacing(space::kTight);
        addAnswer(order);
    }
}

void ReadyCard::addActions(const OrderRecord &record)
{
    const bool hasLink = !record.link.isEmpty();
    const bool hasMessage = hasLink || record.virtualAccount;
    if (hasMessage) {
        m_message = new MessageBlock(this);
        addWidget(m_message);
        connect(m_message, &MessageBlock::languageChosen, this, [this] {
            if (m_note)
                m_note->hide(); // it spoke of the message in another language
        });
        addAction(CardAction::CopyMessage, u"copyMessageButton"_s, tr("Copy message"),
                  ButtonKind::Primary)
            ->setToolTip(u"Ctrl+Shift+C"_s);
    }
    if (record.payInfo.isEmpty()) {
        addLinkActions(record, hasMessage);
        addAction(CardAction::NewOrder, u"newOrderButton"_s, tr("New order"));
    } else {
        // Who pays with the code needs no link: its buttons would push New order out of sight.
        addCodeActions(!hasMessage);
        addAction(CardAction::NewOrder, u"newOrderButton"_s, tr("New order"));
        foldActions();
        addLinkActions(record, hasMessage);
    }
    m_note = addSentence({}, Role::Ok);
    m_note->setObjectName(u"copiedLabel"_s);
    m_note->hide();
    if (m_expiresAtMs > 0 && m_expiresAtMs <= m_clock.nowMs())
        endCode();
}

void ReadyCard::addLinkActions(const OrderRecord &record, bool hasMessage)
{
    const bool hasLink = !record.link.isEmpty();
    if (hasLink)
        addAction(CardAction::CopyLink, u"copyLinkButton"_s, tr("Copy link"));
    if (record.virtualAccount)
        addAction(CardAction::CopyAccount, u"copyAccountButton"_s, tr("Copy account"));
    if (hasLink)
        addAction(CardAction::OpenLink, u"openButton"_s, tr("Open…"));
    if (hasMessage)
        addAction(CardAction::Mail, u"mailButton"_s, tr("Mail…"));
}

void ReadyCard::addCodeActions(bool first)
{
    const auto add = [this](CardAction action, const QString &name, const QString &text,
                            ButtonKind kind = ButtonKind::Plain) {
        m_codeActions.append(addAction(action, name, text, kind));
        return m_codeActions.constLast();
    };
    const auto addScreen = [&](ButtonKind kind) {
        add(CardAction::CustomerScreen, u"customerScreenButton"_s, tr("Customer screen"), kind);
    };
    if (first)
        addScreen(ButtonKind::Primary); // a code alone is shown to the payer
    add(CardAction::CopyPicture, u"copyPictureButton"_s, tr("Copy picture"));
    add(CardAction::Print, u"printButton"_s, tr("Print…"))->setToolTip(u"Ctrl+P"_s);
    if (!first)
        addScreen(ButtonKind::Plain);
    m_newCode = addAction(CardAction::NewFromThis, u"newCodeButton"_s, tr("New code"));
    m_newCode->setToolTip(tr("The same values under a new order number"));
    m_newCode->hide();
}

void ReadyCard::addCode(const Order &order)
{
    const OrderRecord &record = order.record;
    const bool khqr = !record.payInfo.isEmpty();
    const Result<QrMatrix> matrix = QrMatrix::encode(khqr ? record.payInfo : record.link);
    if (!matrix) {
        addSentence(tr("The text is too long for a QR code. Copy the link instead."), Role::Dim);
        return;
    }
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kLarge);
    // White with a hairline of its own, so that the quiet zone is seen to belong to the code.
    auto *frame = new QFrame(line);
    frame->setFrameStyle(QFrame::Box | QFrame::Plain);
    QPalette hairline = frame->palette();
    hairline.setColor(QPalette::WindowText, color(Role::Line));
    frame->setPalette(hairline);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    m_code = new QrView(frame);
    inside->addWidget(m_code);
    m_code->setObjectName(u"codeView"_s);
    const int modules = matrix->size() + 2 * QrMatrix::kQuietZone;
    const int module = std::max<int>(kCodeSide / modules, kLeastModule);
    m_code->setFixedSize(module * modules, module * modules);
    m_code->setAccessibleName(khqr ? tr("KHQR") : tr("QR code of the link"));
    m_code->setMatrix(*matrix,
                      khqr ? tr("KHQR of the order")
                           : tr("QR code of the link to %1").arg(linkHost(record.link)));
    row->addWidget(frame, 0, Qt::AlignTop);
    if (khqr && record.khqr) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::kHair);
        addKhqrFacts(column, *record.khqr);
        column->addStretch();
        row->addLayout(column, 1);
    } else {
        row->addStretch(1);
    }
    addWidget(line);
}

void ReadyCard::addKhqrFacts(QVBoxLayout *column, const KhqrSummary &khqr)
{
    const auto add = [this, column](const QString &label, const QString &value, Role role) {
        QLabel *name = makePlainLabel(label, this);
        ui::setText(name, TextSize::Small, Role::Dim);
        QLabel *text = makePlainLabel(breakable(value), this);
        ui::setText(text, TextSize::Body, role);
        text->setContentsMargins(0, 0, 0, space::kTight);
        column->addWidget(name);
        column->addWidget(text);
        return text;
    };
    if (khqr.expiresAtMs > 0) {
        m_left = add(tr("For one payment"), {}, Role::Ink);
        m_left->setObjectName(u"timeLeftLabel"_s);
        m_expiresAtMs = khqr.expiresAtMs;
        m_timer.setInterval(250);
        m_timer.callOnTimeout(this, &ReadyCard::countDown);
        m_timer.start();
        countDown();
    }
    if (!khqr.merchantName.isEmpty())
        add(tr("Shop"), plainServerText(khqr.merchantName, kMaxName), Role::Ink);
    add(tr("Checked"), tr("✓ checksum, amount, currency, end"), Role::Ok);
}

void ReadyCard::countDown()
{
    const qint64 left = m_expiresAtMs - m_clock.nowMs();
    if (left > 0) {
        m_left->setText(tr("%1 left").arg(minutesLeft(left)));
        return;
    }
    // An expired code that can still be scanned leads to a payment nobody expects.
    m_timer.stop();
    m_left->setText(tr("Expired"));
    ui::setText(m_left, TextSize::Body, Role::Fault);
    if (auto *heading = findChild<QLabel *>(u"resultHeading"_s))
        heading->setText(tr("This KHQR has expired"));
    endCode();
}

void ReadyCard::endCode()
{
    if (m_code) {
        m_code->clear();
        m_code->parentWidget()->hide();
    }
    for (QPushButton *button : std::as_const(m_codeActions))
        button->hide();
    const bool isMoney = m_payment == PaymentState::Paid || m_payment == PaymentState::PartPaid;
    if (m_newCode) {
        m_newCode->setVisible(!isMoney);
        if (auto *message = findChild<QPushButton *>(u"copyMessageButton"_s))
            setKind(message, ButtonKind::Plain); // it would have nothing to say
        setKind(m_newCode, ButtonKind::Primary);
    }
    if (auto *same = findChild<QPushButton *>(u"newFromThisButton"_s))
        same->setVisible(!m_newCode || isMoney); // one of the two is enough
}

void ReadyCard::addAccount(const VirtualAccount &account, const RegionSpec &region,
                           const QString &language)
{
    addServerFact(tr("Bank"), account.bank);
    QLabel *number = addFact(tr("Account"), plainServerText(account.number, kMaxName));
    number->setObjectName(u"accountLabel"_s);
    ui::setText(number, TextSize::Body, Role::Ink, QFont::DemiBold);
    addServerFact(tr("Holder"), account.holder);
    if (account.expiry.isEmpty())
        return;
    // As the payer is told it, whatever zone this machine is in.
    const qint64 end = momentOf(account.expiry, region.timeZone);
    addFact(tr("Valid until"),
            end > 0 ? timeIn(language, end, region.timeZone)
                    : plainServerText(account.expiry, kMaxName))
        ->setObjectName(u"validUntilLabel"_s);
}

void ReadyCard::addAnswer(const Order &order)
{
    const OrderRecord &record = order.record;
    if (!record.link.isEmpty())
        addFact(tr("Link"), shortLink(record.link))->setObjectName(u"linkLabel"_s);
    addServerFact(tr("Gateway no."), record.platFormTradeNo);
    constexpr int kWord = 40;
    const QString took = QLocale().toString(order.papers.elapsedMs);
    if (record.message.isEmpty())
        addFact(tr("Answered"), tr("%1, %2 ms").arg(plainServerText(record.status, kWord), took));
    else
        addFact(tr("Answered"),
                tr("%1, %2, %3 ms")
                    .arg(plainServerText(record.status, kWord),
                         plainServerText(record.message, kWord), took));
    const QString remark = order.papers.fields.value(u"remark"_s);
    addServerFact(tr("Remark"), remark);
    if (!record.deviations.isEmpty()) {
        addFact(tr("Note"), tr("Not as the gateway documents it: see Inspect, F12"));
    }
}

void ReadyCard::showPayment(PaymentState payment)
{
    auto *heading = findChild<QLabel *>(u"resultHeading"_s);
    if (payment == PaymentState::NotAsked || payment == PaymentState::Waiting || !heading)
        return;
    ui::setText(heading, TextSize::Heading, Words::payment(payment).role, QFont::DemiBold);
    heading->setText(Words::paymentSentence(payment));
    m_payment = payment;
    // It asks for all of the money: nobody is to pay with it once more.
    m_timer.stop();
    if (m_left)
        m_left->setText(Words::payment(payment).word);
    endCode();
}

bool ReadyCard::holdsCode() const
{
    return !m_codeActions.isEmpty() && m_code && !m_code->isHidden()
        && !m_code->parentWidget()->isHidden();
}

void ReadyCard::showNote(const QString &what, Role role)
{
    const QString sign = role == Role::Ok ? u"✓ "_s : u"⚠ "_s;
    ui::setText(m_note, TextSize::Body, role);
    m_note->setText(sign + what);
    m_note->show();
    QAccessibleEvent said(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    Q_EMIT grew(m_note);
}

} // namespace vexora::ui
