// SPDX-License-Identifier: MIT
#include "ui/pages/support/callbackview.h"

#include "domain/whenfinished.h"
#include "ui/pages/issue/clipboardtext.h"
#include "ui/pages/support/caserun.h"
#include "ui/pages/support/heldsecrets.h"
#include "ui/pages/support/notewords.h"
#include "ui/pages/support/ourfields.h"
#include "ui/pages/support/scrollcolumn.h"
#include "ui/pages/support/secretchoice.h"
#include "ui/pages/support/sentbox.h"
#include "ui/pages/support/sentfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vexora::ui {

namespace {

constexpr Px kCardBesideFrom{760};
constexpr int kCallbackLines = 9;
constexpr auto kAfterLastKey = 150ms;

const QStringList &callbackNames()
{
    static const QStringList kNames{u"platFormTradeNo"_s, u"tradeNo"_s, u"amount"_s,
                                    u"status"_s,          u"message"_s, u"successTime"_s,
                                    u"timestamp"_s};
    return kNames;
}

} // namespace

CallbackView::CallbackView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_secrets(new HeldSecrets(desk, this))
    , m_run(new CaseRun(this))
    , m_soon(new QTimer(this))
    , m_scroll(new ScrollColumn(this))
    , m_grid(new QGridLayout)
    , m_input(makeInput())
    , m_right(new QWidget(m_scroll->body()))
{
    setObjectName(u"callbackView"_s);
    m_hint = makeLabel(tr("Paste the JSON the gateway sent to the shop's notify address. You see "
                          "whether it is genuine, what becomes of the order, and what the shop's "
                          "server has to answer."),
                       m_right, TextSize::Body, Role::Dim);
    m_hint->setMinimumWidth(1);
    m_place = new QVBoxLayout(m_right);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(m_hint);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kMedium);
    m_scroll->column()->addLayout(m_grid);
    m_scroll->column()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    lay();
    setFocusProxy(m_box);

    m_soon->setObjectName(u"callbackPause"_s);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kAfterLastKey);
    m_soon->callOnTimeout(this, &CallbackView::look);
    connect(m_secrets, &HeldSecrets::settled, this, &CallbackView::read);
    connect(m_run, &CaseRun::finished, this, [this](const doctor::Diagnosis &diagnosis) {
        m_facts.isLooking = false;
        m_facts.diagnosis = diagnosis;
        showCard();
    });
}

CallbackView::~CallbackView() = default;

QWidget *CallbackView::makeInput()
{
    auto *part = new QWidget(m_scroll->body());
    m_box = new SentBox(part);
    m_box->setObjectName(u"callbackBox"_s);
    m_box->setPlaceholderText(tr("Paste or drop the callback here"));
    m_box->setLeastLines(kCallbackLines);
    m_box->setHide([this](const QString &text) { return hide(text); });
    auto *label = makeLabel(tr("Callback as it came in"), part, TextSize::Small);
    tie(label, m_box);
    m_said = makeLabel({}, part, TextSize::Small, Role::Dim);
    m_said->setObjectName(u"callbackNote"_s);
    m_said->setMinimumWidth(1);
    m_said->hide();
    auto *paste = makeButton(tr("Paste"), u"pasteCallbackButton"_s, part);
    auto *clearAll = makeButton(tr("Clear"), u"clearCallbackButton"_s, part);
    auto *buttons = new ButtonRow;
    for (QPushButton *button : {paste, clearAll}) {
        makeCompact(button);
        buttons->addWidget(button);
    }
    m_requestRow = new QWidget(part);
    m_requests = new QComboBox(m_requestRow);
    m_requests->setObjectName(u"callbackRequestCombo"_s);
    m_requests->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *which = makeLabel(tr("Which of them"), m_requestRow, TextSize::Small);
    tie(which, m_requests);
    auto *row = new QVBoxLayout(m_requestRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    row->addWidget(which);
    row->addWidget(m_requests);
    m_requestRow->hide();
    m_secret = new SecretChoice(m_desk, part);
    m_secret->combo()->setObjectName(u"callbackSecretCombo"_s);
    auto *whose = makeLabel(tr("Secret"), part, TextSize::Small);
    tie(whose, m_secret->combo());

    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addWidget(label);
    lines->addWidget(m_box);
    lines->addWidget(m_said);
    lines->addLayout(buttons);
    lines->addWidget(m_requestRow);
    lines->addSpacing(space::kHair);
    lines->addWidget(whose);
    lines->addWidget(m_secret);
    lines->addStretch();
    connect(m_box, &SentBox::edited, this, &CallbackView::onText);
    connect(m_box, &SentBox::mimePasted, this, &CallbackView::takeInto);
    connect(m_requests, &QComboBox::currentIndexChanged, this, &CallbackView::onRequest);
    connect(m_secret, &SecretChoice::changed, this, [this] {
        if (m_secret->kind() != SecretChoice::Kind::Typed)
            m_typed.clear();
        lookSoon();
    });
    connect(m_secret, &SecretChoice::typedWhole, this, &CallbackView::knowTyped);
    connect(m_secret, &SecretChoice::chosenByHand, this, [this] { m_secrets->tryAgain(); });
    connect(paste, &QPushButton::clicked, this,
            [this] { take(QGuiApplication::clipboard()->mimeData()); });
    connect(clearAll, &QPushButton::clicked, this, &CallbackView::clear);
    return part;
}

void CallbackView::lay()
{
    const bool isWide = width() >= kCardBesideFrom;
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_grid->removeWidget(m_input);
    m_grid->removeWidget(m_right);
    m_grid->addWidget(m_input, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_right, isWide ? 0 : 1, isWide ? 1 : 0, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
}

void CallbackView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

/** Secrets are held no longer than somebody looks. */
void CallbackView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon->stop();
    ++m_turn;
    m_run->stop();
    m_secrets->letGo();
}

void CallbackView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_secret->refreshProfiles();
    if (request() || m_card)
        lookSoon(); // its secrets were let go of, and the history may have changed
}

void CallbackView::setProfile(const std::optional<Profile> &profile)
{
    m_secret->setProfile(profile);
}

void CallbackView::take(const QMimeData *mime)
{
    ++m_fileTurn; // a file that is still being read is no longer wanted
    const QString file = mime ? sentFileOf(*mime) : QString();
    if (!file.isEmpty()) {
        whenFinished(readSentFile(file), this,
                     [this, turn = m_fileTurn](const Result<DecodedText> &text) {
                         if (turn != m_fileTurn)
                             return;
                         say(text ? QString() : sentFaultSentence(text.error()), true);
                         if (text)
                             m_box->setExactText(text->text);
                     });
        return;
    }
    const Result<DecodedText> text = clipboardText(mime, kMostSent);
    say(text ? QString() : sentFaultSentence(text.error()), true);
    if (text)
        m_box->setExactText(text->text);
}

void CallbackView::clear()
{
    ++m_fileTurn;
    m_secret->reset();
    m_secrets->letGo();
    m_typed.clear();
    m_facts = {};
    m_found.clear();
    say({}, false);
    m_box->setExactText({});
    m_box->setFocus(Qt::OtherFocusReason);
}

/** In the box itself: at its cursor, as in any text. */
void CallbackView::takeInto(const QMimeData *mime)
{
    const Result<DecodedText> text = clipboardText(mime, kMostSent);
    if (!sentFileOf(*mime).isEmpty() || !text) {
        take(mime);
        return;
    }
    ++m_fileTurn;
    say({}, false);
    m_box->insertExactText(text->text);
}

/** Reads the text as well: what is shown and what is known of it come from one reading. */
QString CallbackView::hide(const QString &text)
{
    std::vector<doctor::KnownSecret> known = m_secrets->copies({});
    for (const doctor::KnownSecret &typed : m_typed)
        known.push_back({typed.profile, typed.environment, typed.secret.clone()});
    m_intake = takeIn(text, known);
    return m_intake.shown;
}

/** A half-typed secret hides nothing: its beginning may stand anywhere. */
void CallbackView::knowTyped()
{
    Secret typed = m_secret->typed();
    m_typed.clear();
    if (typed.isEmpty())
        return;
    m_typed.push_back({QString(), Environment::Test, std::move(typed)});
    m_box->hideAgain();
}

void CallbackView::onText()
{
    if (m_box->exactText().isEmpty())
        m_intake = Intake();
    if (m_intake.secretSeen)
        say(tr("A secret stood in the text and was hidden. Ask the customer to rotate it."), true);
    {
        const QSignalBlocker blocked(m_requests);
        m_requests->clear();
        int likely = -1;
        for (const TakenRequest &taken : std::as_const(m_intake.requests)) {
            if (likely < 0 && taken.request.has(u"platFormTradeNo"))
                likely = m_requests->count();
            m_requests->addItem(NoteWords::request(taken, m_requests->count() + 1));
        }
        m_requests->setCurrentIndex(m_requests->count() > 0 ? std::max(likely, 0) : -1);
    }
    m_requestRow->setVisible(m_requests->count() > 1);
    onRequest();
}

void CallbackView::onRequest()
{
    ++m_turn; // what is still looked up was about another text
    m_run->stop();
    lookSoon();
}

/** A profile or a file that comes while nobody looks opens no keychain. */
void CallbackView::lookSoon()
{
    if (isVisible()) // else showEvent() does
        m_soon->start();
}

const TakenRequest *CallbackView::request() const
{
    const int chosen = m_requests->currentIndex();
    return chosen >= 0 && chosen < m_intake.requests.size() ? &m_intake.requests[chosen] : nullptr;
}

/** Both lists: what the embedded gateway was sent is as good to learn from. */
void CallbackView::look()
{
    const int turn = ++m_turn;
    m_run->stop();
    m_found.clear();
    const TakenRequest *taken = request();
    if (!taken) {
        setCard(nullptr);
        if (!m_box->exactText().isEmpty())
            say(tr("No fields could be read in it."), true);
        return;
    }
    const QString number = callbackNumber(taken->request);
    m_asked = 1; // a list may answer at once
    for (const bool sandbox : {false, true}) {
        OrderLog *log = (sandbox ? m_desk.sandbox : m_desk.own).log;
        if (!log || number.isEmpty())
            continue;
        ++m_asked;
        whenFinished(log->findByNumber(number), this,
                     [this, turn, sandbox](const Result<QList<OrderRecord>> &found) {
                         if (turn != m_turn)
                             return;
                         if (!found)
                             say(tr("The history could not be read: the order is not compared."),
                                 true);
                         for (const OrderRecord &order : found.value_or(QList<OrderRecord>()))
                             m_found.append({order, sandbox});
                         onFound();
                     });
    }
    onFound();
}

void CallbackView::onFound()
{
    if (--m_asked > 0)
        return;
    if (const std::optional<Found> found = latest()) {
        const QSignalBlocker blocked(m_secret); // what it changes is read below
        m_secret->suggest(found->order.key.merchantNo, found->order.region);
    }
    const std::optional<Profile> profile = m_secret->profile();
    if (m_secret->kind() == SecretChoice::Kind::OfProfile && profile)
        m_secrets->want(*profile); // read() follows when they are there
    else
        read();
}

/**
 * The one of the chosen profile's merchant: another merchant's order, or a practice one, of the
 * same number is not the one that was paid. Without a profile the latest, the person's own first.
 */
std::optional<CallbackView::Found> CallbackView::likeliest() const
{
    const std::optional<Profile> profile = m_secret->profile();
    if (m_secret->kind() == SecretChoice::Kind::OfProfile && profile) {
        for (const Found &found : m_found) {
            if (found.order.key.merchantNo == profile->merchantNo
                && found.order.key.host == hostOf(profile->baseUrl))
                return found;
        }
        return std::nullopt;
    }
    return latest();
}

std::optional<CallbackView::Found> CallbackView::latest() const
{
    if (m_found.isEmpty())
        return std::nullopt;
    const auto rank
        = [](const Found &found) { return std::pair(!found.sandbox, found.order.recordedAtMs); };
    return *std::max_element(m_found.cbegin(), m_found.cend(),
                             [&rank](const Found &a, const Found &b) { return rank(a) < rank(b); });
}

void CallbackView::read()
{
    const TakenRequest *taken = request();
    const bool waits = m_secret->kind() == SecretChoice::Kind::OfProfile && !m_secrets->isSettled();
    if (!taken || m_asked > 0 || waits)
        return;
    m_box->hideAgain(); // of what is known only now
    taken = request();
    if (!taken || m_soon->isActive())
        return; // another text by that
    const std::optional<Profile> profile = m_secret->profile();
    Secret secret = m_secret->typed();
    if (m_secret->kind() == SecretChoice::Kind::OfProfile && profile) {
        if (const std::optional<Error> failed = m_secrets->failureOf(profile->id)) {
            m_secret->say(Words::error(failed->code), true);
        } else {
            const std::vector<doctor::KnownSecret> known = m_secrets->copies(profile->id);
            if (!known.empty())
                secret = known.front().secret.clone();
        }
    }
    const std::optional<Found> found = likeliest();
    m_facts = {};
    m_facts.received = taken->request;
    m_facts.reading = readCallback(taken->request, secret.isEmpty() ? nullptr : &secret,
                                   found ? &found->order : nullptr);
    if (found) {
        m_facts.order = found->order;
        m_facts.sandbox = found->sandbox;
        m_facts.isAmbiguous = m_found.size() > 1;
    }
    if (m_facts.reading.signatureRight == false && m_facts.reading.advice == "bad_signature"_L1)
        diagnose();
    showCard();
}

void CallbackView::diagnose()
{
    doctor::Evidence evidence;
    evidence.request = m_facts.received;
    evidence.knownNames = callbackNames();
    if (m_facts.order) {
        evidence.merchantNo = m_facts.order->key.merchantNo;
        if (const RegionSpec *region = m_desk.catalog->find(m_facts.order->region))
            evidence.amountDecimals = currencyFor(*region, m_facts.order->currency).exponent;
    }
    const std::optional<Profile> profile = m_secret->profile();
    std::vector<doctor::KnownSecret> secrets;
    if (m_secret->kind() == SecretChoice::Kind::Typed)
        secrets.push_back({QString(), Environment::Test, m_secret->typed()});
    else if (profile)
        secrets = m_secrets->copies(profile->id);
    m_facts.isLooking = true;
    m_run->start(std::move(evidence), std::move(secrets));
}

void CallbackView::showCard()
{
    setCard(CallbackCard::make(m_facts, m_desk, m_words));
}

void CallbackView::setCard(Card *card)
{
    if (m_card) {
        m_place->removeWidget(m_card);
        m_card->hide();
        m_card->deleteLater();
    }
    m_card = card;
    m_hint->setVisible(!card);
    if (!card)
        return;
    m_place->addWidget(card);
    card->show();
    connect(card, &Card::chosen, this, [this](CardAction action) {
        if (action == CardAction::ShowInHistory && m_facts.order)
            Q_EMIT historyRequested(m_facts.order->key, m_facts.sandbox);
    });
}

void CallbackView::say(const QString &text, bool isFault)
{
    setText(m_said, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace vexora::ui
