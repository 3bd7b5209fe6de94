// SPDX-License-Identifier: MIT
#include "ui/pages/support/requestinput.h"

#include "domain/whenfinished.h"
#include "support/examheaders.h"
#include "support/regionguess.h"
#include "ui/desk.h"
#include "ui/pages/issue/clipboardtext.h"
#include "ui/pages/support/notewords.h"
#include "ui/pages/support/secretchoice.h"
#include "ui/pages/support/sentbox.h"
#include "ui/pages/support/sentfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/findinglist.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kSentLines = 9;
constexpr int kSaidLines = 4;
constexpr qsizetype kMostNotes = 50;
constexpr Px kNoticeSign{16};

/** What was hidden before stays so, as long as its mark stands in the text. */
bool staysHidden(bool before, bool seenNow, const QString &text)
{
    return seenNow || (before && text.contains(doctor::kSecretMark));
}

QVBoxLayout *columnOf(QWidget *box, int spacing)
{
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing);
    return lines;
}

} // namespace

RequestInput::RequestInput(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    m_ask = [this](const Chosen &chosen) {
        auto *dialog = new QFileDialog(this, tr("Open what the customer sent"), QString(),
                                       tr("Texts (*.txt *.log *.json *.har *.sh *.bat);;All files "
                                          "(*)"));
        dialog->setObjectName(u"openSentDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    QVBoxLayout *lines = columnOf(this, space::kMedium);
    lines->addWidget(makeBox(), 1);
    lines->addWidget(makeChoices());
    lines->addWidget(makeSaid());
    setFocusProxy(m_box);
    onText();
}

RequestInput::~RequestInput() = default;

QWidget *RequestInput::makeBox()
{
    auto *part = new QWidget(this);
    auto *heading
        = makeLabel(tr("What the customer sent"), part, TextSize::Body, Role::Ink, QFont::DemiBold);
    m_box = new SentBox(part);
    m_box->setObjectName(u"supportBox"_s);
    m_box->setPlaceholderText(tr("Paste or drop anything: JSON, a cURL line, a form body, a HAR "
                                 "file, lines of a log. It is read here and stored nowhere."));
    m_box->setLeastLines(kSentLines);
    tie(heading, m_box);
    m_box->setHide([this](const QString &text) { return hide(text); });

    m_secretLine = new QWidget(part);
    auto *sign = new QLabel(m_secretLine);
    sign->setPixmap(
        icon(u"lock"_s, Role::Fault).pixmap(QSize(kNoticeSign, kNoticeSign), devicePixelRatioF()));
    m_secretNotice = makeLabel(tr("A secret was in this text. It is hidden here; tell the customer "
                                  "to rotate it."),
                               m_secretLine, TextSize::Small, Role::Fault);
    m_secretNotice->setObjectName(u"secretSeenNotice"_s);
    m_secretNotice->setMinimumWidth(1);
    auto *secretRow = new QHBoxLayout(m_secretLine);
    secretRow->setContentsMargins(0, 0, 0, 0);
    secretRow->setSpacing(space::kTight);
    secretRow->addWidget(sign, 0, Qt::AlignTop);
    secretRow->addWidget(m_secretNotice, 1);
    m_secretLine->hide();

    m_note = makeLabel({}, part, TextSize::Small, Role::Dim);
    m_note->setObjectName(u"supportNote"_s);
    m_note->setMinimumWidth(1);
    m_note->hide();
    auto *paste = makeButton(tr("Paste"), u"pasteSentButton"_s, part);
    auto *open = makeButton(tr("Open file…"), u"openSentButton"_s, part);
    auto *clear = makeButton(tr("Clear"), u"clearSentButton"_s, part);
    auto *buttons = new ButtonRow;
    for (QPushButton *button : {paste, open, clear}) {
        makeCompact(button);
        buttons->addWidget(button);
    }
    m_notes = new FindingList(part);
    m_notes->setObjectName(u"supportNotes"_s);
    m_notes->setAccessibleName(tr("Notes on the text"));
    m_moreNotes = makeLabel({}, part, TextSize::Small, Role::Dim);

    QVBoxLayout *lines = columnOf(part, space::kTight);
    lines->addWidget(heading);
    lines->addWidget(m_box, 1);
    lines->addWidget(m_secretLine);
    lines->addWidget(m_note);
    lines->addLayout(buttons);
    lines->addWidget(m_notes);
    lines->addWidget(m_moreNotes);

    connect(m_box, &SentBox::edited, this, &RequestInput::onText);
    connect(m_box, &SentBox::mimePasted, this, &RequestInput::takeInto);
    connect(paste, &QPushButton::clicked, this,
            [this] { take(QGuiApplication::clipboard()->mimeData()); });
    connect(open, &QPushButton::clicked, this, &RequestInput::openFile);
    connect(clear, &QPushButton::clicked, this, &RequestInput::clear);
    connect(m_notes, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_intake.notes.size())
            m_box->select(m_intake.notes[row].place);
    });
    return part;
}

QWidget *RequestInput::makeChoices()
{
    auto *part = new QWidget(this);
    QVBoxLayout *lines = columnOf(part, space::kSmall);
    const auto addRow = [&](const QString &name, QWidget *control, QWidget *below) {
        auto *row = new QWidget(part);
        auto *label = makeLabel(name, row, TextSize::Small);
        tie(label, control);
        QVBoxLayout *column = columnOf(row, space::kHair);
        column->addWidget(label);
        column->addWidget(control);
        if (below)
            column->addWidget(below);
        lines->addWidget(row);
        return row;
    };
    const auto makeCombo = [&](const QString &name) {
        auto *combo = new QComboBox(part);
        combo->setObjectName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        combo->installEventFilter(this);
        return combo;
    };
    m_requests = makeCombo(u"requestCombo"_s);
    m_region = makeCombo(u"regionCombo"_s);
    m_region->addItem(tr("Not known"), QString());
    for (const RegionSpec &region : m_desk.catalog->regions())
        m_region->addItem(region.name.in(m_desk.language), region.id);
    m_regionHint = makeLabel({}, part, TextSize::Small, Role::Dim);
    m_regionHint->setObjectName(u"regionHint"_s);
    m_regionHint->setMinimumWidth(1);
    m_secret = new SecretChoice(m_desk, part);
    m_secret->combo()->installEventFilter(this);

    m_requestRow = addRow(tr("Request"), m_requests, nullptr);
    addRow(tr("Region"), m_region, m_regionHint);
    auto *row = new QWidget(part);
    auto *label = makeLabel(tr("Secret"), row, TextSize::Small);
    tie(label, m_secret->combo());
    QVBoxLayout *column = columnOf(row, space::kHair);
    column->addWidget(label);
    column->addWidget(m_secret);
    lines->addWidget(row);

    connect(m_requests, &QComboBox::currentIndexChanged, this, &RequestInput::onRequest);
    connect(m_region, &QComboBox::activated, this, [this] { m_regionByHand = true; });
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        refreshRegion();
        Q_EMIT changed();
    });
    connect(m_secret, &SecretChoice::changed, this, [this] {
        if (m_secret->kind() != SecretChoice::Kind::Typed)
            forgetTyped();
        Q_EMIT changed();
    });
    connect(m_secret, &SecretChoice::typedWhole, this, &RequestInput::knowTyped);
    return part;
}

QWidget *RequestInput::makeSaid()
{
    auto *part = new QWidget(this);
    m_saidButton = makeButton(tr("The string the customer says was signed"), u"saidButton"_s, part,
                              ButtonKind::Quiet);
    m_saidButton->setCheckable(true);
    m_saidButton->setIcon(icon(u"chevron-right"_s, Role::Dim));
    m_saidHint = makeLabel(tr("The text says what was signed; that is compared."), part,
                           TextSize::Small, Role::Dim);
    m_saidHint->setObjectName(u"saidHint"_s);
    m_saidHint->setMinimumWidth(1);
    m_saidBox = new SentBox(part);
    m_saidBox->setObjectName(u"saidBox"_s);
    m_saidBox->setAccessibleName(m_saidButton->text());
    m_saidBox->setPlaceholderText(tr("Copied from the customer's log, with or without the secret"));
    m_saidBox->setLeastLines(kSaidLines);
    m_saidBox->hide();
    m_saidBox->setHide([this](const QString &text) {
        const TakenRequest *taken = request();
        const HiddenSaid hidden = hideSaid(text, taken ? taken->request : SentRequest(), m_known);
        m_hidInSaid = staysHidden(m_hidInSaid, hidden.secretSeen, hidden.text);
        if (hidden.givesSign)
            m_provedSaid = {hidden.text, taken->request.sign()};
        return hidden.text;
    });
    QVBoxLayout *lines = columnOf(part, space::kHair);
    lines->addWidget(m_saidButton, 0, Qt::AlignLeading);
    lines->addWidget(m_saidHint);
    lines->addWidget(m_saidBox);
    connect(m_saidButton, &QPushButton::toggled, this, [this](bool open) {
        m_saidButton->setIcon(icon(open ? u"chevron"_s : u"chevron-right"_s, Role::Dim));
        m_saidBox->setVisible(open);
        if (open)
            m_saidBox->setFocus(Qt::OtherFocusReason);
    });
    connect(m_saidBox, &SentBox::mimePasted, this, [this](const QMimeData *mime) {
        if (const Result<DecodedText> text = clipboardText(mime, kMostSent))
            m_saidBox->insertExactText(text->text);
    });
    connect(m_saidBox, &SentBox::edited, this, [this] {
        showSecretLine();
        Q_EMIT changed();
    });
    return part;
}

void RequestInput::setProfile(const std::optional<Profile> &profile)
{
    m_secret->setProfile(profile);
    if (const TakenRequest *taken = request())
        m_secret->suggest(taken->request.merchantNo(), region());
}

void RequestInput::setKnownSecrets(std::vector<doctor::KnownSecret> secrets)
{
    for (doctor::KnownSecret &typed : m_known) {
        if (typed.profile.isEmpty())
            secrets.push_back(std::move(typed));
    }
    m_known = std::move(secrets);
    m_box->hideAgain();
    m_saidBox->hideAgain();
}

/** A half-typed secret hides nothing: its beginning may stand anywhere. */
void RequestInput::knowTyped()
{
    Secret typed = m_secret->typed();
    if (typed.isEmpty())
        return;
    forgetTyped();
    m_known.push_back({QString(), Environment::Test, std::move(typed)});
    m_box->hideAgain();
    m_saidBox->hideAgain();
}

void RequestInput::forgetTyped()
{
    const auto isTyped = [](const doctor::KnownSecret &secret) { return secret.profile.isEmpty(); };
    m_known.erase(std::remove_if(m_known.begin(), m_known.end(), isTyped), m_known.end());
}

/** Reads the text as well: what is shown and what is known of it come from one reading. */
QString RequestInput::hide(const QString &text)
{
    Intake now = takeIn(text, m_known);
    keepProofs(m_intake, now); // what was hidden before cannot be proved again
    m_intake = std::move(now);
    m_hidInText = staysHidden(m_hidInText, m_intake.secretSeen, m_intake.shown);
    return m_intake.shown;
}

const TakenRequest *RequestInput::request() const
{
    const int chosen = m_requests->currentIndex();
    return chosen >= 0 && chosen < m_intake.requests.size() ? &m_intake.requests[chosen] : nullptr;
}

bool RequestInput::hasText() const
{
    return !m_box->exactText().isEmpty();
}

bool RequestInput::headersKnown() const
{
    const TakenRequest *taken = request();
    return taken && namesAllHeaders(m_intake, *taken);
}

QString RequestInput::region() const
{
    return m_region->currentData().toString();
}

QWidget *RequestInput::lastControl() const
{
    return m_saidBox;
}

QString RequestInput::said() const
{
    const QString typed = m_saidBox->exactText();
    const TakenRequest *taken = request();
    return typed.isEmpty() && taken ? taken->said : typed;
}

bool RequestInput::saidGivesSign() const
{
    const QString typed = m_saidBox->exactText();
    const TakenRequest *taken = request();
    if (!taken)
        return false;
    return typed.isEmpty() ? taken->saidGivesSign
                           : m_provedSaid == std::pair(typed, taken->request.sign());
}

bool RequestInput::canTake(const QMimeData *mime)
{
    return mime && (mime->hasText() || !sentFileOf(*mime).isEmpty());
}

void RequestInput::take(const QMimeData *mime)
{
    ++m_fileTurn; // a file that is still being read is no longer wanted
    const QString file = mime ? sentFileOf(*mime) : QString();
    if (!file.isEmpty()) {
        takeFile(file);
        return;
    }
    const Result<DecodedText> text = clipboardText(mime, kMostSent);
    say(text ? QString() : sentFaultSentence(text.error()), true);
    if (text)
        replaceText(text->text);
}

/** In the box itself: at its cursor, as in any text. */
void RequestInput::takeInto(const QMimeData *mime)
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

/** Another text, perhaps another customer's: nothing of the former one counts. What was chosen or
 *  typed as the secret stays; it may have been given for this text. */
void RequestInput::replaceText(const QString &text)
{
    if (hasText()) {
        m_hidInText = false;
        m_regionByHand = false;
        m_saidButton->setChecked(false);
        m_saidBox->setExactText({});
        m_provedSaid.first.clear();
        const QSignalBlocker blocked(m_requests);
        m_requests->setCurrentIndex(-1); // which of several was chosen says nothing of these
    }
    m_box->setExactText(text);
}

void RequestInput::takeFile(const QString &file)
{
    say(tr("Reading the file…"), false);
    whenFinished(readSentFile(file), this,
                 [this, turn = ++m_fileTurn](const Result<DecodedText> &text) {
                     if (turn != m_fileTurn)
                         return;
                     say(text ? QString() : sentFaultSentence(text.error()), true);
                     if (text)
                         replaceText(text->text);
                 });
}

void RequestInput::openFile()
{
    m_ask([this](const QString &file) { takeFile(file); });
}

void RequestInput::say(const QString &text, bool isFault)
{
    setText(m_note, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void RequestInput::clear()
{
    ++m_fileTurn;
    m_hidInText = false;
    m_regionByHand = false;
    m_known.clear();
    m_saidButton->setChecked(false);
    m_saidBox->setExactText({});
    m_provedSaid.first.clear();
    m_secret->reset();
    m_box->setExactText({});
    m_region->setCurrentIndex(0);
    say({}, false);
    Q_EMIT cleared();
    m_box->setFocus(Qt::OtherFocusReason);
}

void RequestInput::onText()
{
    if (m_box->exactText().isEmpty()) {
        m_intake = Intake();
        m_hidInText = false;
        m_regionByHand = false;
    }
    showSecretLine();
    if (m_box->isExcerpt())
        say(tr("The text is long: the box shows a part of it. All of it was read."), false);
    showNotes();
    fillRequests();
}

void RequestInput::showSecretLine()
{
    const bool isSeen = m_hidInText || m_hidInSaid;
    const bool isNew = isSeen && m_secretLine->isHidden();
    m_secretLine->setVisible(isSeen);
    if (isNew) {
        QAccessibleEvent said(m_secretNotice, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void RequestInput::showNotes()
{
    QList<Finding> findings;
    QList<IntakePlace> places;
    for (const IntakeNote &note : std::as_const(m_intake.notes)) {
        places.append(note.place);
        if (findings.size() < kMostNotes)
            findings.append(NoteWords::finding(note));
    }
    {
        const QSignalBlocker blocked(m_notes);
        m_notes->show(findings);
    }
    m_notes->setVisible(!findings.isEmpty());
    const qsizetype more = m_intake.notes.size() - findings.size();
    m_moreNotes->setText(tr("… and %n more", nullptr, static_cast<int>(more)));
    m_moreNotes->setVisible(more > 0);
    m_box->mark(places);
}

void RequestInput::fillRequests()
{
    {
        const QSignalBlocker blocked(m_requests);
        const int before = m_requests->currentIndex();
        const bool isSame = m_requests->count() == m_intake.requests.size();
        m_requests->clear();
        int number = 0;
        int signedOne = -1;
        for (const TakenRequest &request : std::as_const(m_intake.requests)) {
            if (signedOne < 0 && !request.request.sign().isEmpty())
                signedOne = number;
            m_requests->addItem(NoteWords::request(request, ++number));
        }
        if (number > 0)
            m_requests->setCurrentIndex(isSame && before >= 0 ? before : std::max(signedOne, 0));
    }
    m_requestRow->setVisible(m_requests->count() > 1);
    onRequest();
}

void RequestInput::onRequest()
{
    const TakenRequest *taken = request();
    if (taken && !m_regionByHand) {
        const QString guessed = guessRegion(taken->request, *m_desk.catalog);
        const QSignalBlocker blocked(m_region);
        m_region->setCurrentIndex(std::max(0, m_region->findData(guessed)));
    }
    refreshRegion();
    m_saidHint->setVisible(taken && !taken->said.isEmpty() && m_saidBox->exactText().isEmpty());
    if (taken) {
        m_saidBox->hideAgain(); // by this request a secret in it may be told
        m_secret->suggest(taken->request.merchantNo(), region());
    }
    Q_EMIT changed();
}

void RequestInput::refreshRegion()
{
    const bool isThere = request() != nullptr;
    if (!isThere || m_regionByHand)
        m_regionHint->hide();
    else
        m_regionHint->setText(region().isEmpty()
                                  ? tr("The fields fit no region, or several. Choose one.")
                                  : tr("Guessed from the fields; change it if it is wrong."));
    m_regionHint->setVisible(isThere && !m_regionByHand);
}

/** A wheel that scrolls the column changes no choice on its way. */
bool RequestInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vexora::ui
