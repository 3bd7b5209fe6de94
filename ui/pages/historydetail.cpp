// SPDX-License-Identifier: MIT
#include "ui/pages/historydetail.h"

#include "domain/whenfinished.h"
#include "khqr/check.h"
#include "ui/desk.h"
#include "ui/dialogs/closeorderdialog.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/newfromthisdialog.h"
#include "ui/earlierorder.h"
#include "ui/openorders.h"
#include "ui/pages/history/detailcheck.h"
#include "ui/pages/history/detailcopy.h"
#include "ui/pages/history/detailpayer.h"
#include "ui/pages/history/detailtimeline.h"
#include "ui/pages/history/detailwords.h"
#include "ui/pages/history/orderchanges.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/pages/orderfacts.h"
#include "ui/print/orderprint.h"
#include "ui/print/printdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

HistoryDetail::HistoryDetail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_names(desk.catalog, desk.language)
    , m_asker(new DetailCheck(desk, this))
    , m_title(makeLabel({}, this, TextSize::Heading, Role::Ink, QFont::Bold))
    , m_sentence(makeLabel({}, this, TextSize::Body, Role::Dim))
    , m_check(makeButton(tr("Check now"), u"checkButton"_s, this))
    , m_close(makeButton(tr("Close…"), u"closeButton"_s, this))
    , m_copyLink(makeButton(tr("Copy link"), u"copyLinkButton"_s, this))
    , m_print(makeButton(tr("Print…"), u"printOrderButton"_s, this))
    , m_copyNumber(makeButton(tr("Copy order number"), u"copyNumberButton"_s, this))
    , m_copyAll(makeButton(tr("Copy details"), u"copyDetailsButton"_s, this))
    , m_copyMenu(new DetailCopyMenu(m_names, this))
    , m_again(makeButton(tr("New from this"), u"newFromThisButton"_s, this))
    , m_againHint(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_note(makeLabel({}, this))
    , m_closeHint(makeLabel(tr("An unknown order can be closed once the gateway has been asked."),
                            this, TextSize::Small, Role::Dim))
    , m_scroll(new QScrollArea(this))
    , m_facts(new FactList(this))
    , m_payer(new DetailPayer(desk, this))
    , m_timeline(new FactList(this))
{
    build();
    listen();
}

void HistoryDetail::build()
{
    m_title->setObjectName(u"detailTitle"_s);
    m_sentence->setObjectName(u"detailSentence"_s);
    m_note->setObjectName(u"checkNote"_s);
    m_closeHint->setObjectName(u"closeHint"_s);
    m_againHint->setObjectName(u"newFromThisHint"_s);
    m_facts->setObjectName(u"orderFacts"_s);
    m_facts->setAccessibleName(tr("Everything stored of this order"));
    m_facts->fitToContents();
    m_timeline->setObjectName(u"timelineList"_s);
    m_timeline->setAccessibleName(tr("What happened"));
    m_timeline->fitToContents();

    auto *buttons = new ButtonRow;
    for (QPushButton *button : {m_check, m_close, m_copyLink, m_print, m_again, m_copyNumber,
                                m_copyAll, static_cast<QPushButton *>(m_copyMenu)})
        buttons->addWidget(button);
    auto *body = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_closeHint);
    column->addWidget(m_againHint);
    column->addWidget(m_note);
    column->addWidget(m_facts);
    m_ofOrder = {makeRule(body), makeRule(body),
                 makeLabel(tr("What happened"), body, TextSize::Small, Role::Ink, QFont::DemiBold)};
    column->addWidget(m_ofOrder[0]);
    column->addWidget(m_payer);
    column->addWidget(m_ofOrder[1]);
    column->addWidget(m_ofOrder[2]);
    column->addWidget(m_timeline);
    column->addStretch();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    for (QWidget *ground : {static_cast<QWidget *>(this), m_scroll->viewport(), body}) {
        ground->setAutoFillBackground(true);
        ground->setBackgroundRole(QPalette::Button);
    }
}

void HistoryDetail::listen()
{
    connect(m_asker, &DetailCheck::said, this, &HistoryDetail::say);
    connect(m_check, &QPushButton::clicked, m_asker, &DetailCheck::start);
    connect(m_close, &QPushButton::clicked, this, &HistoryDetail::askToClose);
    connect(m_again, &QPushButton::clicked, this, &HistoryDetail::newFromThis);
    connect(m_print, &QPushButton::clicked, this, &HistoryDetail::print);
    connect(m_payer, &DetailPayer::known, this, &HistoryDetail::refreshButtons);
    connect(m_payer, &DetailPayer::revealed, this, &HistoryDetail::askWhatHappened);
    connect(m_payer, &DetailPayer::eraseRequested, this, &HistoryDetail::erase);
    connect(m_copyMenu, &DetailCopyMenu::copied, this, &HistoryDetail::noteCopied);
    for (const Workspace *place : {&m_desk.own, &m_desk.sandbox}) {
        if (place->memory)
            connect(place->memory, &RunMemory::changed, this, &HistoryDetail::refreshButtons);
        if (place->payers)
            connect(place->payers, &PayerArchive::erased, this, &HistoryDetail::askWhatHappened);
    }
    connect(m_copyLink, &QPushButton::clicked, this,
            [this] { copy(m_record->link, u"link"_s, tr("Link copied.")); });
    connect(m_copyNumber, &QPushButton::clicked, this,
            [this] { copy(m_record->key.tradeNo, u"number"_s, tr("Order number copied.")); });
    connect(m_copyAll, &QPushButton::clicked, this,
            [this] { copy(m_facts->text(), u"details"_s, tr("Details copied.")); });
}

void HistoryDetail::setRowText(std::function<QString(const OrderRecord &)> rowText)
{
    m_copyMenu->setRowText(std::move(rowText));
}

void HistoryDetail::setOrder(const Workspace &workspace, const std::optional<OrderRecord> &record)
{
    const bool same = m_record && record && m_record->key == record->key;
    m_workspace = &workspace;
    m_record = record;
    m_asker->setOrder(workspace, record);
    m_copyMenu->setOrder(record);
    if (!same) {
        ++m_question;
        m_note->clear();
        m_printed = {};
        m_actions.clear();
    }
    m_payer->setOrder(workspace, record);
    if (!record) {
        setText(m_title, TextSize::Body, Role::Dim);
        m_title->setText(tr("Choose an order to see everything stored of it."));
        m_facts->setFacts({});
        m_timeline->setFacts({});
    } else {
        const DetailHead head = detailHead(*record);
        setText(m_title, TextSize::Heading, head.titleRole, QFont::Bold);
        m_title->setText(head.title);
        setText(m_sentence, TextSize::Body, head.sentenceRole);
        m_sentence->setText(head.sentence);
        showFacts();
        askWhatHappened();
    }
    m_sentence->setVisible(record.has_value());
    m_facts->setVisible(record.has_value());
    m_timeline->setVisible(record.has_value());
    for (QWidget *widget : std::as_const(m_ofOrder))
        widget->setVisible(record.has_value());
    refreshButtons();
}

void HistoryDetail::showFacts()
{
    QList<Fact> facts = orderFacts(*m_record, m_names, m_desk.clock->nowMs());
    facts << Fact{tr("Printed"), printedText(m_printed), true};
    m_facts->setFacts(facts);
    m_timeline->setFacts(orderTimeline(*m_record, m_actions, m_printed));
}

/** Where the list cannot tell, nothing is said of it: printing asks again and does not go on. */
void HistoryDetail::askWhatHappened()
{
    if (!m_record || !m_workspace->log)
        return;
    const quint64 question = m_question;
    whenFinished(m_workspace->log->actions(m_record->key), this,
                 [this, question](const Result<QList<ActionNote>> &answer) {
                     if (question != m_question || !m_record || !answer || m_actions == *answer)
                         return;
                     m_actions = *answer;
                     showFacts();
                 });
    if (m_record->payInfo.isEmpty())
        return;
    const QString md5 = khqr::md5Of(m_record->payInfo);
    using Answer = Result<QHash<QString, PrintedBefore>>;
    whenFinished(m_workspace->log->printed({md5}), this,
                 [this, md5, question](const Answer &answer) {
                     if (question != m_question || !m_record || !answer)
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
    connect(dialog, &QDialog::finished, this, &HistoryDetail::askWhatHappened);
}

QString HistoryDetail::whyNoNewOne(const OrderRecord &record) const
{
    return EarlierOrder::whyNot(*m_workspace, record, m_payer->order().has_value());
}

void HistoryDetail::refreshButtons()
{
    const bool any = m_record.has_value();
    const bool asks = any && m_record->outcome
        && (*m_record->outcome == Outcome::Created || *m_record->outcome == Outcome::Unknown);
    const bool asking = m_asker->isAsking();
    m_check->setText(any && wasAsked(*m_record) ? tr("Check again") : tr("Check now"));
    m_check->setAccessibleName(m_check->text());
    m_check->setVisible(asks);
    m_check->setEnabled(!asking);
    // The one thing to do with an order whose fate is open.
    const bool open = any && isOpenUnknown(*m_record);
    setKind(m_check, open ? ButtonKind::Primary : ButtonKind::Plain);
    m_close->setVisible(open);
    m_close->setEnabled(open && wasAsked(*m_record) && !asking);
    m_closeHint->setVisible(open && !wasAsked(*m_record));
    // Whoever gets the link would pay by the code behind it.
    m_copyLink->setVisible(any && !m_record->link.isEmpty() && !hasWrongKhqr(*m_record));
    // Of an order on its way nobody knows yet what it is to be followed by.
    const bool ended = any && m_record->outcome.has_value();
    const QString whyNot = ended && m_payer->isKnown() ? whyNoNewOne(*m_record) : QString();
    m_again->setVisible(ended);
    m_again->setEnabled(ended && whyNot.isEmpty() && m_payer->order());
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

void HistoryDetail::copy(const QString &text, const QString &what, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    noteCopied(what, sentence);
}

void HistoryDetail::noteCopied(const QString &what, const QString &sentence)
{
    say(sentence, false);
    if (!m_workspace->log)
        return;
    whenFinished(m_workspace->log->noteActions({{ActionKind::Copied, m_record->key, what}}), this,
                 [this, question = m_question](const Result<void> &noted) {
                     if (question != m_question || !m_record)
                         return;
                     if (!noted)
                         say(tr("Copied, but that could not be written down. %1")
                                 .arg(Words::error(noted.error().code)),
                             true);
                     askWhatHappened();
                 });
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
        const OrderRecord record = stored ? *stored : *m_record;
        const std::optional<Order> order = m_payer->order();
        const QString whyNot = whyNoNewOne(record);
        if (!whyNot.isEmpty() || !order) {
            say(whyNot, true);
            return;
        }
        Order now = *order;
        now.record = record;
        sayWhatChanges(now);
    });
}

/** What will be another than it was is said before the form is filled, where there is any. */
void HistoryDetail::sayWhatChanges(const Order &order)
{
    const Profile *profile = EarlierOrder::profileFor(*m_workspace, order.record);
    const RegionSpec *region = m_names.region(order.record.region);
    if (!profile || !region) {
        say(Words::reason(profile ? u"no_region"_s : u"no_profile"_s), true);
        return;
    }
    const QList<Fact> changes = orderChanges(order, *profile, *region, m_desk.language);
    if (changes.isEmpty()) {
        fillForm(order);
        return;
    }
    auto *dialog = new NewFromThisDialog(order.record.key.tradeNo, changes, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, order] { fillForm(order); });
    dialog->open();
}

/** From here on it is one of this run's: its payer can be chosen, and a double of it is noticed. */
void HistoryDetail::fillForm(const Order &order)
{
    if (!m_workspace->memory->find(order.record.key))
        m_workspace->memory->remember(order);
    Q_EMIT newFromThisRequested(order.record.key);
}

void HistoryDetail::erase(const OrderKey &key)
{
    EraseWish wish;
    wish.order = key;
    auto *dialog = new EraseDialog(m_desk, *m_workspace, wish, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HistoryDetail::askToClose()
{
    if (!m_record || !isOpenUnknown(*m_record) || !wasAsked(*m_record))
        return;
    auto *dialog
        = new CloseOrderDialog(*m_record, m_names.amountText(*m_record, m_record->amount), this);
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
