// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/counterview.h"

#include "khqr/payloadtext.h"
#include "khqr/structure.h"
#include "ui/desk.h"
#include "ui/forms/breakable.h"
#include "ui/pages/khqr/codeintake.h"
#include "ui/pages/khqr/fieldwords.h"
#include "ui/pages/khqr/intakebox.h"
#include "ui/pages/khqr/issuewords.h"
#include "ui/pages/khqr/payloadedit.h"
#include "ui/pages/khqr/verdictline.h"
#include "ui/print/ordersofcodes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostCards = 500;
constexpr int kLabelLines = 3; ///< in sight
constexpr int kMostOfLabel = 40; ///< characters; a card has no room for more
constexpr int kMostOfAccount = 80;
constexpr Px kCounterWidth{640}; ///< lines longer than that are hard to read

} // namespace

CounterView::CounterView(Desk &desk, QWidget *parent)
    : KhqrView(u"counterView"_s, tr("Permanent counter code"), parent)
    , m_desk(desk)
    , m_intake(new CodeIntake(this))
    , m_input(new IntakeBox(m_intake, body()))
    , m_edit(m_input->edit())
    , m_order(new OrdersOfCodes(this))
{
    body()->setMaximumWidth(kCounterWidth);
    column()->addWidget(makeLabel(tr("The code your bank gave the shop. It stays exactly as it is; "
                                     "labels stand outside of it."),
                                  body(), TextSize::Body, Role::Dim));
    m_edit->setObjectName(u"counterPayloadEdit"_s);
    m_input->note()->setObjectName(u"counterNoteLabel"_s);
    column()->addWidget(m_input);

    m_found = new QWidget(body());
    m_verdict = new VerdictLine(m_found);
    m_verdict->setObjectName(u"counterVerdict"_s);
    m_facts = new FactList(m_found);
    m_facts->setObjectName(u"counterFacts"_s);
    m_facts->setAccessibleName(tr("Who gets the money"));
    m_facts->fitToContents();
    m_closely = makeButton(tr("Look at it closely"), u"lookCloselyButton"_s, m_found);
    makeCompact(m_closely);
    auto *lines = new QVBoxLayout(m_found);
    lines->setContentsMargins(0, space::kTight, 0, 0);
    lines->setSpacing(space::kSmall);
    lines->addWidget(m_verdict);
    lines->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->addWidget(m_closely);
    row->addStretch();
    lines->addLayout(row);
    column()->addWidget(m_found);
    m_printBox = makePrint();
    column()->addWidget(m_printBox);
    column()->addStretch();
    setFocusProxy(m_edit);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &CounterView::judge);
    connect(m_closely, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_payload); });
    connect(m_intake, &CodeIntake::found, this, &CounterView::onFound);
    connect(m_order, &OrdersOfCodes::answered, this, [this](const QHash<QString, OrderRecord> &of) {
        const auto order = of.constFind(m_payload);
        show(order != of.cend() ? CounterJudge::ofOrder(order->key.tradeNo)
                                : CounterJudge::of(m_check));
    });
    connect(m_order, &OrdersOfCodes::failed, this, [this] { show(CounterJudge::unknown()); });
    m_order->matchAccounts();
    m_order->setPlaces({OrdersOfCodes::placeOf(desk.own), OrdersOfCodes::placeOf(desk.sandbox)});
    judge();
}

QWidget *CounterView::makePrint()
{
    auto *box = new QWidget(body());
    m_labels = new QPlainTextEdit(box);
    m_labels->setObjectName(u"labelsEdit"_s);
    m_labels->setTabChangesFocus(true);
    m_labels->setPlaceholderText(tr("Counter 1\nCounter 2"));
    setLines(m_labels, kLabelLines);
    auto *labelsLabel
        = makeLabel(tr("Labels, one a line; they may be left out"), box, TextSize::Small);
    tie(labelsLabel, m_labels);
    m_cards = new QSpinBox(box);
    m_cards->setObjectName(u"cardsSpin"_s);
    m_cards->setRange(1, kMostCards);
    m_cards->setFixedWidth(scaled(96));
    auto *cardsLabel = makeLabel(tr("Number of cards"), box, TextSize::Small);
    tie(cardsLabel, m_cards);
    m_test = makeLabel({}, box, TextSize::Body, Role::Amber);
    m_test->setObjectName(u"testAcrossLabel"_s);
    m_unseen = makeLabel({}, box, TextSize::Body, Role::Ink, QFont::DemiBold);
    m_unseen->setObjectName(u"unseenLabel"_s);
    m_unseen->setMinimumWidth(1);
    m_print = makeButton(tr("Print…"), u"printButton"_s, box, ButtonKind::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addStretch();
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kHair);
    lines->addWidget(makeRule(box));
    lines->addSpacing(space::kSmall);
    auto *beside = new QGridLayout;
    beside->setHorizontalSpacing(space::kMedium);
    beside->setVerticalSpacing(space::kHair);
    beside->addWidget(labelsLabel, 0, 0, Qt::AlignBottom);
    beside->addWidget(m_labels, 1, 0);
    beside->addWidget(cardsLabel, 0, 1, Qt::AlignBottom);
    beside->addWidget(m_cards, 1, 1, Qt::AlignTop);
    beside->setColumnStretch(0, 1);
    beside->setColumnMinimumWidth(1, scaled(120));
    lines->addLayout(beside);
    lines->addSpacing(space::kSmall);
    lines->addWidget(m_unseen);
    lines->addWidget(m_test);
    lines->addSpacing(space::kTight);
    lines->addLayout(row);
    connect(m_labels, &QPlainTextEdit::textChanged, this, &CounterView::showCount);
    connect(m_print, &QPushButton::clicked, this, &CounterView::print);
    return box;
}

void CounterView::setEnvironment(Environment environment)
{
    m_environment = environment;
    const bool isLive = environment == Environment::Live;
    m_test->setVisible(!isLive);
    m_test->setText(tr("The chosen profile is %1, so TEST will be across every card. Choose a live "
                       "profile above for cards that are used.")
                        .arg(Words::environment(environment)));
}

void CounterView::take(const QMimeData *mime)
{
    m_intake->take(mime);
}

void CounterView::setText(const QString &text)
{
    m_edit->setExactText(text);
}

void CounterView::onFound(const QString &text, bool fromPicture)
{
    const khqr::FoundPayload inIt = khqr::findPayload(text);
    // What belongs here is one whole code and nothing else.
    const QString payload = inIt.payload.isEmpty() ? text : inIt.payload;
    if (payload.toUtf8().size() > khqr::kMaxPayloadBytes) {
        m_input->say(
            tr("That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over."),
            true);
        return;
    }
    m_edit->setExactText(payload);
    if (fromPicture)
        m_input->say(tr("Read from the picture."), false);
    else
        m_input->say(inIt.cutOut ? tr("Read out of the text around it.") : QString(), false);
}

void CounterView::judge()
{
    const QString text = m_edit->exactText();
    const bool isTooLong = text.size() > khqr::kMaxPayloadBytes;
    m_payload = isTooLong ? text : khqr::findPayload(text).payload;
    if (m_payload.isEmpty())
        m_payload = text;
    m_order->forget();
    m_input->say({}, false);
    m_found->setVisible(!m_payload.isEmpty());
    m_printBox->hide();
    if (m_payload.isEmpty())
        return;
    m_check = khqr::check(m_payload, m_desk.clock->nowMs());
    m_facts->setFacts(FieldWords::payee(m_check));
    const CounterJudge byCode = CounterJudge::of(m_check);
    if (!byCode.allowed) {
        show(byCode);
        return;
    }
    m_verdict->show(u"clock"_s, tr("Looking into the history…"), {}, khqr::Verdict::Warn);
    m_order->look({m_payload});
}

void CounterView::show(const CounterJudge &judge)
{
    const khqr::Verdict verdict = judge.allowed
        ? (m_check.verdict == khqr::Verdict::Policy ? khqr::Verdict::Policy : khqr::Verdict::Ok)
        : khqr::Verdict::Content;
    m_verdict->show(IssueWords::icon(verdict), judge.word, judge.sentence, verdict);
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_printBox->setVisible(judge.allowed);
    m_closely->setVisible(!judge.allowed);
    const QString account
        = plainServerText(m_check.fields.value(u"bakongAccountID"_s), kMostOfAccount);
    m_unseen->setText(tr("Vexora will not see these payments: they go to the account %1 directly.")
                          .arg(breakable(account)));
    if (judge.allowed)
        QTimer::singleShot(0, m_print, [this] { bringIntoSight(m_print); }); // once it is laid out
}

QStringList CounterView::labels() const
{
    QStringList labels;
    for (const QString &line : m_labels->toPlainText().split(u'\n')) {
        const QString label = line.trimmed();
        if (!label.isEmpty() && labels.size() < kMostCards)
            labels.append(label.left(kMostOfLabel));
    }
    return labels;
}

/** A label is a card: fewer cards than labels would leave some out. */
void CounterView::showCount()
{
    const int count = static_cast<int>(labels().size());
    m_cards->setMinimum(std::max(count, 1));
    m_cards->setValue(std::max(count, 1));
}

void CounterView::print()
{
    const QStringList labels = this->labels();
    QList<print::Item> items;
    for (int card = 0; card < m_cards->value(); ++card) {
        print::Item item;
        item.payload = m_payload;
        item.use = print::Use::Counter;
        item.environment = m_environment;
        item.label = labels.value(card);
        item.source = item.label.isEmpty() ? tr("Card %1").arg(card + 1) : item.label;
        items.append(item);
    }
    Q_EMIT printRequested(items);
}

} // namespace vexora::ui
