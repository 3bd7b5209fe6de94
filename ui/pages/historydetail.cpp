// SPDX-License-Identifier: MIT
#include "ui/pages/historydetail.h"

#include "checkout/readcredentials.h"
#include "ui/desk.h"
#include "ui/models/historytablemodel.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/pages/orderfacts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

HistoryDetail::HistoryDetail(Desk &desk, const HistoryTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_check(makeButton(tr("Check now"), u"checkButton"_s, this))
    , m_copyLink(makeButton(tr("Copy link"), u"copyLinkButton"_s, this))
    , m_copyNumber(makeButton(tr("Copy order number"), u"copyNumberButton"_s, this))
    , m_copyAll(makeButton(tr("Copy details"), u"copyDetailsButton"_s, this))
    , m_note(new QLabel(this))
    , m_facts(new FactList(this))
{
    for (QLabel *label : {m_title, m_sentence, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"detailTitle"_s);
    m_sentence->setObjectName(u"detailSentence"_s);
    m_note->setObjectName(u"checkNote"_s);
    setText(m_title, TextSize::Heading, Role::Ink, QFont::Bold);
    setText(m_sentence, TextSize::Body, Role::Dim);
    setText(m_note, TextSize::Body);
    m_facts->setObjectName(u"orderFacts"_s);
    m_facts->setAccessibleName(tr("Everything stored of this order"));

    auto *buttons = new ButtonRow;
    for (QPushButton *button : {m_check, m_copyLink, m_copyNumber, m_copyAll})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addWidget(m_facts, 1);
    layout->addStretch();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);

    connect(m_check, &QPushButton::clicked, this, &HistoryDetail::checkNow);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_record->link);
        say(tr("Link copied."), false);
    });
    connect(m_copyNumber, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_record->key.tradeNo);
        say(tr("Order number copied."), false);
    });
    connect(m_copyAll, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_facts->text());
        say(tr("Details copied."), false);
    });
}

HistoryDetail::~HistoryDetail() = default;

void HistoryDetail::setOrder(const Workspace &workspace, const std::optional<OrderRecord> &record)
{
    const bool same = m_record && record && m_record->key == record->key;
    m_workspace = &workspace;
    m_record = record;
    if (!same) {
        ++m_question;
        m_query.reset();
        m_asking = false;
        m_note->clear();
    }
    if (!record) {
        setText(m_title, TextSize::Body, Role::Dim);
        m_title->setText(tr("Choose an order to see everything stored of it."));
        m_facts->setFacts({});
    } else {
        const StateWord sent = Words::outcome(record->outcome);
        setText(m_title, TextSize::Heading, sent.role == Role::Dim ? Role::Ink : sent.role,
                QFont::Bold);
        m_title->setText(sent.word);
        QString sentence = Words::outcomeSentence(record->outcome);
        if (hasWrongKhqr(*record))
            sentence += u' ' + Words::reason(u"khqr_differs"_s);
        m_sentence->setText(sentence);
        m_facts->setFacts(orderFacts(*record, m_model));
    }
    m_sentence->setVisible(record.has_value());
    m_facts->setVisible(record.has_value());
    refreshButtons();
}

void HistoryDetail::refreshButtons()
{
    const bool any = m_record.has_value();
    const bool asks = any && m_record->outcome
        && (*m_record->outcome == Outcome::Created || *m_record->outcome == Outcome::Unknown);
    m_check->setVisible(asks);
    m_check->setEnabled(!m_asking);
    // The one thing to do with an order whose fate is open.
    const bool unsettled = asks && *m_record->outcome == Outcome::Unknown
        && m_record->payment == PaymentState::NotAsked;
    setKind(m_check, unsettled ? ButtonKind::Primary : ButtonKind::Plain);
    // Whoever gets the link would pay by the code behind it.
    m_copyLink->setVisible(any && !m_record->link.isEmpty() && !hasWrongKhqr(*m_record));
    m_copyNumber->setVisible(any);
    m_copyAll->setVisible(any);
    m_note->setVisible(!m_note->text().isEmpty());
}

void HistoryDetail::say(const QString &sentence, bool isFault)
{
    setText(m_note, TextSize::Body, isFault ? Role::Fault : Role::Ink);
    m_note->setText(sentence);
    refreshButtons();
}

const Profile *HistoryDetail::profileOf(const OrderRecord &record) const
{
    // By what the order was sent with, not by name: a profile may have been renamed or moved since.
    for (const Profile &profile : m_workspace->profiles->profiles()) {
        if (profile.merchantNo == record.key.merchantNo && profile.region == record.region
            && profile.currency == record.currency && hostOf(profile.baseUrl) == record.key.host)
            return &profile;
    }
    return nullptr;
}

QString HistoryDetail::whyNotChecked() const
{
    if (!profileOf(*m_record))
        return tr("No merchant in Settings has this order's number and host, so the gateway cannot "
                  "be asked.");
    if (!m_desk.catalog->find(m_record->region))
        return tr("The region of this order is not known to this program any more.");
    return {};
}

void HistoryDetail::checkNow()
{
    if (!m_record || m_asking)
        return;
    if (const QString why = whyNotChecked(); !why.isEmpty()) {
        say(why, true);
        return;
    }
    m_asking = true;
    const quint64 question = ++m_question;
    say(tr("Asking the gateway…"), false);
    readCredentials(*m_workspace->secrets, *profileOf(*m_record), this,
                    [this, question](const Result<Credentials> &credentials) {
                        if (question == m_question)
                            ask(credentials);
                    });
}

void HistoryDetail::ask(const Result<Credentials> &credentials)
{
    const Profile *profile = profileOf(*m_record);
    const RegionSpec *region = m_desk.catalog->find(m_record->region);
    if (!credentials || !profile || !region) {
        m_asking = false;
        say(credentials ? whyNotChecked() : Words::error(credentials.error().code), true);
        return;
    }
    m_query = std::make_unique<StatusQuery>(*m_workspace->gateway, m_workspace->log, *m_desk.clock);
    connect(m_query.get(), &StatusQuery::finished, this, &HistoryDetail::onAnswer);
    m_query->start(*profile, *region, *m_record, *credentials);
}

void HistoryDetail::onAnswer(const StatusAnswer &answer)
{
    m_asking = false;
    if (!answer.answered) {
        say(tr("No usable answer; nothing has changed.") + u' ' + Words::reason(answer.reason),
            true);
        return;
    }
    QString sentence = Words::paymentSentence(answer.payment);
    if (answer.amountDiffers)
        sentence += u' '
            + tr("The amount the gateway tells, %1, differs from the order's.")
                  .arg(plainServerText(answer.amount, 40));
    say(sentence, answer.amountDiffers);
}

} // namespace vexora::ui
