// SPDX-License-Identifier: MIT
#include "ui/pages/historydetail.h"

#include "checkout/readcredentials.h"
#include "checkout/statussweep.h"
#include "domain/whenfinished.h"
#include "khqr/check.h"
#include "ui/desk.h"
#include "ui/dialogs/closeorderdialog.h"
#include "ui/earlierorder.h"
#include "ui/models/historytablemodel.h"
#include "ui/openorders.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/pages/orderfacts.h"
#include "ui/print/orderprint.h"
#include "ui/print/printdialog.h"
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

namespace {

/** Once something is known of an unknown order, that it may exist says too little. */
bool tellsOnlyThePayment(const OrderRecord &record)
{
    return record.outcome == Outcome::Unknown && record.payment != PaymentState::NotAsked;
}

bool isAlarming(const OrderRecord &record)
{
    return (isOpenUnknown(record) && record.reason == "another_order"_L1) || hasWrongKhqr(record)
        || (record.payment == PaymentState::Paid && lastAnswer(record).amountDiffers);
}

QString differs(const StatusAnswer &answer)
{
    constexpr int kMaxAmount = 40; // characters of an amount from outside
    return HistoryDetail::tr("The amount the gateway tells, %1, differs from the order's.")
        .arg(plainServerText(answer.amount, kMaxAmount));
}

} // namespace

HistoryDetail::HistoryDetail(Desk &desk, const HistoryTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_check(makeButton(tr("Check now"), u"checkButton"_s, this))
    , m_close(makeButton(tr("Close…"), u"closeButton"_s, this))
    , m_copyLink(makeButton(tr("Copy link"), u"copyLinkButton"_s, this))
    , m_print(makeButton(tr("Print…"), u"printOrderButton"_s, this))
    , m_copyNumber(makeButton(tr("Copy order number"), u"copyNumberButton"_s, this))
    , m_copyAll(makeButton(tr("Copy details"), u"copyDetailsButton"_s, this))
    , m_again(makeButton(tr("New from this"), u"newFromThisButton"_s, this))
    , m_againHint(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_note(new QLabel(this))
    , m_closeHint(makeLabel(tr("An unknown order can be closed once the gateway has been asked."),
                            this, TextSize::Small, Role::Dim))
    , m_facts(new FactList(this))
{
    for (QLabel *label : {m_title, m_sentence, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"detailTitle"_s);
    m_sentence->setObjectName(u"detailSentence"_s);
    m_note->setObjectName(u"checkNote"_s);
    m_closeHint->setObjectName(u"closeHint"_s);
    m_againHint->setObjectName(u"newFromThisHint"_s);
    setText(m_title, TextSize::Heading, Role::Ink, QFont::Bold);
    setText(m_sentence, TextSize::Body, Role::Dim);
    setText(m_note, TextSize::Body);
    m_facts->setObjectName(u"orderFacts"_s);
    m_facts->setAccessibleName(tr("Everything stored of this order"));

    auto *buttons = new ButtonRow;
    for (QPushButton *button :
         {m_check, m_close, m_copyLink, m_print, m_again, m_copyNumber, m_copyAll})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    layout->addWidget(m_closeHint);
    layout->addWidget(m_againHint);
    layout->addWidget(m_note);
    layout->addWidget(m_facts, 1);
    layout->addStretch();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);

    connect(m_check, &QPushButton::clicked, this, &HistoryDetail::checkNow);
    connect(m_close, &QPushButton::clicked, this, &HistoryDetail::askToClose);
    connect(m_again, &QPushButton::clicked, this, &HistoryDetail::newFromThis);
    connect(m_print, &QPushButton::clicked, this, &HistoryDetail::print);
    for (const Workspace *place : {&desk.own, &desk.sandbox}) {
        if (place->memory)
            connect(place->memory, &RunMemory::changed, this, &HistoryDetail::refreshButtons);
    }
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
        m_printed = {};
    }
    if (!record) {
        setText(m_title, TextSize::Body, Role::Dim);
        m_title->setText(tr("Choose an order to see everything stored of it."));
        m_facts->setFacts({});
    } else {
        const StateWord sent = Words::outcome(record->outcome);
        // An unknown order whose payment is told, or that a person closed, alarms nobody any more.
        const bool isOver = record->outcome == Outcome::Unknown && !isOpenUnknown(*record);
        setText(m_title, TextSize::Heading,
                sent.role == Role::Dim || isOver ? Role::Ink : sent.role, QFont::Bold);
        m_title->setText(tellsOnlyThePayment(*record)
                             ? sent.word + u" · "_s + Words::payment(record->payment).word
                             : sent.word);
        setText(m_sentence, TextSize::Body,
                isAlarming(*record)          ? Role::Fault
                    : isOpenUnknown(*record) ? Role::Ink
                                             : Role::Dim);
        m_sentence->setText(sentence());
        showFacts();
        askWhatWasPrinted();
    }
    m_sentence->setVisible(record.has_value());
    m_facts->setVisible(record.has_value());
    refreshButtons();
}

void HistoryDetail::showFacts()
{
    QList<Fact> facts = orderFacts(*m_record, m_model, m_desk.clock->nowMs());
    facts << Fact{tr("Printed"), printedText(m_printed), true};
    m_facts->setFacts(facts);
}

/** Where the list cannot tell, nothing is said of it: printing asks again and does not go on. */
void HistoryDetail::askWhatWasPrinted()
{
    if (m_record->payInfo.isEmpty() || !m_workspace->log)
        return;
    const QString md5 = khqr::md5Of(m_record->payInfo);
    using Answer = Result<QHash<QString, PrintedBefore>>;
    whenFinished(m_workspace->log->printed({md5}), this,
                 [this, md5, key = m_record->key](const Answer &answer) {
                     if (!m_record || m_record->key != key || !answer)
                         return;
                     const PrintedBefore printed = answer->value(md5);
                     if (m_printed == printed)
                         return;
                     m_printed = printed;
                     showFacts();
                 });
}

void HistoryDetail::print()
{
    if (!m_record || !m_workspace->log)
        return;
    PrintDialog *dialog = printOrders(m_desk, *m_workspace->log, {*m_record}, window());
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_record)
            askWhatWasPrinted();
    });
}

/** What it means and what to do next. */
QString HistoryDetail::sentence() const
{
    const OrderRecord &record = *m_record;
    QStringList sentences;
    if (record.outcome == Outcome::Unknown && record.reason == "another_order"_L1)
        sentences << tr("The gateway answered about another order. Do not use or pass on anything "
                        "of that answer.");
    const bool isKnown = record.payment != PaymentState::NotAsked;
    // Once something is known of an unknown order, that it may exist says too little; of one that
    // was refused or never left, that no money can arrive is untrue.
    if (isKnown && record.outcome && *record.outcome != Outcome::Created) {
        if (*record.outcome != Outcome::Unknown && record.payment != PaymentState::Closed)
            sentences << tr("The order exists at the gateway, whatever came of its sending.");
        sentences << Words::paymentSentence(record.payment);
    } else {
        sentences << Words::outcomeSentence(record.outcome);
    }
    if (const StatusAnswer told = lastAnswer(record); told.amountDiffers)
        sentences << differs(told);
    if (hasWrongKhqr(record))
        sentences << Words::reason(u"khqr_differs"_s);
    return sentences.join(u' ');
}

void HistoryDetail::refreshButtons()
{
    const bool any = m_record.has_value();
    const bool asks = any && m_record->outcome
        && (*m_record->outcome == Outcome::Created || *m_record->outcome == Outcome::Unknown);
    m_check->setText(any && wasAsked(*m_record) ? tr("Check again") : tr("Check now"));
    m_check->setAccessibleName(m_check->text());
    m_check->setVisible(asks);
    m_check->setEnabled(!m_asking);
    // The one thing to do with an order whose fate is open.
    const bool open = any && isOpenUnknown(*m_record);
    setKind(m_check, open ? ButtonKind::Primary : ButtonKind::Plain);
    m_close->setVisible(open);
    m_close->setEnabled(open && wasAsked(*m_record) && !m_asking);
    m_closeHint->setVisible(open && !wasAsked(*m_record));
    // Whoever gets the link would pay by the code behind it.
    m_copyLink->setVisible(any && !m_record->link.isEmpty() && !hasWrongKhqr(*m_record));
    // Of an order on its way nobody knows yet what it is to be followed by.
    const bool ended = any && m_record->outcome.has_value();
    const QString whyNot = ended ? EarlierOrder::whyNot(*m_workspace, *m_record) : QString();
    m_again->setVisible(ended);
    m_again->setEnabled(ended && whyNot.isEmpty());
    m_again->setAccessibleDescription(whyNot);
    m_againHint->setText(whyNot);
    m_againHint->setVisible(!whyNot.isEmpty());
    m_print->setVisible(any && !m_record->payInfo.isEmpty());
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

const Profile *HistoryDetail::profile() const
{
    return profileOf(m_workspace->profiles->profiles(), *m_record);
}

QString HistoryDetail::whyNotChecked() const
{
    if (!profile())
        return Words::reason(u"no_profile"_s);
    if (!m_desk.catalog->find(m_record->region))
        return Words::reason(u"no_region"_s);
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
    readCredentials(*m_workspace->secrets, *profile(), this,
                    [this, question](const Result<Credentials> &credentials) {
                        if (question == m_question)
                            ask(credentials);
                    });
}

void HistoryDetail::ask(const Result<Credentials> &credentials)
{
    const Profile *sender = profile();
    const RegionSpec *region = m_desk.catalog->find(m_record->region);
    if (!credentials || !sender || !region) {
        m_asking = false;
        say(credentials ? whyNotChecked() : Words::error(credentials.error().code), true);
        return;
    }
    m_query = std::make_unique<StatusQuery>(*m_workspace->gateway, m_workspace->log, *m_desk.clock);
    connect(m_query.get(), &StatusQuery::finished, this, &HistoryDetail::onAnswer);
    m_query->start(*sender, *region, *m_record, *credentials, m_desk.preferences.timeoutMs);
}

void HistoryDetail::onAnswer(const StatusAnswer &answer)
{
    m_asking = false;
    QStringList sentences;
    bool isFault = !answer.recorded;
    if (answer.answered && answer.recorded && m_record->outcome == Outcome::Unknown) {
        // What it told stands above; that something was done stands here.
        sentences << tr("Checked at %1.").arg(Words::time(m_desk.clock->nowMs()));
    } else if (answer.answered) {
        sentences << Words::paymentSentence(answer.payment);
        if (answer.amountDiffers && !answer.recorded)
            sentences << differs(answer);
    } else if (answer.reason == "another_order"_L1) {
        sentences << tr("The gateway answered about another order. Do not use or pass on anything "
                        "of that answer.");
        isFault = true;
    } else {
        sentences << Words::reason(answer.reason) << tr("Nothing has changed.");
        isFault = isFault || answer.reason != "query_refused"_L1;
    }
    if (!answer.recorded)
        sentences << tr("This answer could not be written into the history. Make room or give the "
                        "permission back, then check again.");
    say(sentences.join(u' '), isFault);
}

/** Another window may have learned that it is paid: that is read before it is asked for again. */
void HistoryDetail::newFromThis()
{
    if (!m_record || !m_workspace->log)
        return;
    const OrderKey key = m_record->key;
    whenFinished(m_workspace->log->find(key), this, [this, key](const Result<OrderRecord> &stored) {
        if (!m_record || m_record->key != key)
            return;
        const QString whyNot = EarlierOrder::whyNot(*m_workspace, stored ? *stored : *m_record);
        if (whyNot.isEmpty())
            Q_EMIT newFromThisRequested(key);
        else
            say(whyNot, true);
    });
}

void HistoryDetail::askToClose()
{
    if (!m_record || !isOpenUnknown(*m_record) || !wasAsked(*m_record))
        return;
    auto *dialog
        = new CloseOrderDialog(*m_record, m_model.amountText(*m_record, m_record->amount), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = m_record->key] {
        if (const auto reason = dialog->reason())
            close(key, *reason);
    });
    dialog->open();
}

void HistoryDetail::close(const OrderKey &key, ClosingReason reason)
{
    whenFinished(m_workspace->log->close(key, reason), this, [this, key](const Result<void> &done) {
        if (!m_record || m_record->key != key)
            return;
        if (done)
            say(tr("Closed, with your reason and the time."), false);
        else if (done.error().code == ErrorCode::Usage) // a query was quicker
            say(tr("It is not open any more; nothing was written."), true);
        else
            say(Words::error(done.error().code), true);
    });
}

} // namespace vexora::ui
