// SPDX-License-Identifier: MIT
#include "ui/pages/welcome/connectform.h"

#include "settings/profilecheck.h"
#include "ui/desk.h"
#include "ui/dialogs/merchantfields.h"
#include "ui/dialogs/merchanttest.h"
#include "ui/dialogs/testcard.h"
#include "ui/pages/welcome/sandboxchoice.h"
#include "ui/theme/drawing.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secretedit.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** The panel behind the fields. */
class Ground final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawBox(&painter, rect(), color(Role::Panel), color(Role::Line), space::kCardRadius);
    }
};

} // namespace

ConnectForm::ConnectForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_fields(new MerchantFields(desk, true))
    , m_test(new MerchantTest(desk, std::nullopt, this))
    , m_saver(new MerchantSaver(desk, std::nullopt, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"connectForm"_s);
    m_profile.id = newProfileId();
    auto *ground = new Ground(this);
    auto *inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, 0, space::kMedium);
    inner->setSpacing(0);
    inner->addWidget(m_fields);
    inner->addLayout(makeBar());

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(
        makeLabel(tr("Connect my merchant"), this, TextSize::Heading, Role::Ink, QFont::DemiBold));
    m_column->addWidget(makeLabel(tr("As the provider told you. Nothing is saved before you have "
                                     "seen what the test shows."),
                                  this, TextSize::Body, Role::Dim));
    m_column->addWidget(ground);

    m_fields->showEssentials();
    auto *region = m_fields->findChild<QComboBox *>(u"regionCombo"_s);
    const QString home = m_desk.sandbox.profiles
        ? sandboxProfileFor(desk.language, m_desk.sandbox.profiles->profiles())
        : QString();
    if (const Profile *practice = home.isEmpty() ? nullptr : desk.sandbox.profiles->findById(home))
        region->setCurrentIndex(region->findData(practice->region));
    setFocusProxy(region);
    offerName();
    for (auto *edit : m_fields->findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &ConnectForm::forgetTest);
    for (auto *combo : m_fields->findChildren<QComboBox *>()) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            offerName();
            forgetTest();
        });
    }
    connect(m_test, &MerchantTest::finished, this, &ConnectForm::showTest);
    connect(m_test, &MerchantTest::failed, this, [this](const Error &error) {
        m_state = State::Typing;
        refresh();
        say(Words::error(error.code), true);
    });
    connect(m_saver, &MerchantSaver::finished, this, &ConnectForm::onSaved);
    refresh();
}

QLayout *ConnectForm::makeBar()
{
    m_note = makeLabel({}, this, TextSize::Small, Role::Dim);
    m_note->setObjectName(u"connectNote"_s);
    m_back = makeButton(tr("Back"), u"connectBackButton"_s, this, ButtonKind::Quiet);
    m_testButton = makeButton({}, u"connectTestButton"_s, this);
    m_save = makeButton({}, u"connectSaveButton"_s, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_testButton);
    buttons->addWidget(m_save);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    bar->setSpacing(space::kTight);
    bar->addWidget(m_note);
    bar->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] {
        forgetTest();
        Q_EMIT backRequested();
    });
    connect(m_testButton, &QPushButton::clicked, this, &ConnectForm::startTest);
    connect(m_save, &QPushButton::clicked, this, &ConnectForm::save);
    return bar;
}

/** "Taiwan TEST", until somebody types another name. */
void ConnectForm::offerName()
{
    auto *name = m_fields->findChild<QLineEdit *>(u"nameEdit"_s);
    if (name->text() != m_offeredName)
        return;
    const auto chosen
        = [this](const QString &combo) { return m_fields->findChild<QComboBox *>(combo); };
    m_offeredName = chosen(u"regionCombo"_s)->currentText();
    if (chosen(u"currencyCombo"_s)->count() > 1)
        m_offeredName += u' ' + chosen(u"currencyCombo"_s)->currentText();
    m_offeredName += u' ' + chosen(u"environmentCombo"_s)->currentText();
    name->setText(m_offeredName);
}

void ConnectForm::startTest()
{
    const Profile read = m_fields->read(m_profile);
    if (!m_fields->check(read, m_desk.own.profiles->profiles())) {
        say(tr("Nobody was asked yet."), true);
        return;
    }
    delete m_card;
    say({}, false);
    m_state = State::Testing;
    refresh();
    m_test->start({read, m_fields->secret()->copy(), m_fields->proxyPassword()->copy()});
}

void ConnectForm::showTest(const BalanceAnswer &answer, const Profile &tested)
{
    delete m_card;
    m_card = TestCard::of(answer, tested);
    m_column->addWidget(m_card);
    m_card->show();
    m_state = answer.accepted ? State::Accepted : State::Refused;
    refresh();
    if (!answer.accepted)
        say(tr("You can save it in spite of this and correct it later in Settings. Orders are "
               "likely to fail until then."),
            false);
    // The button that was disabled meanwhile has lost the focus.
    (answer.accepted ? m_save : m_testButton)->setFocus(Qt::OtherFocusReason);
    // Its lines wrap once it has been laid out.
    QTimer::singleShot(0, this, [this] {
        if (m_card)
            Q_EMIT grew(m_card);
    });
}

/** What was found holds for what was tested, and for nothing typed since. */
void ConnectForm::forgetTest()
{
    if (m_state == State::Saving || m_state == State::Typing)
        return;
    m_test->cancel();
    delete m_card;
    m_state = State::Typing;
    say({}, false);
    refresh();
}

void ConnectForm::save()
{
    const Profile read = m_fields->read(m_profile);
    if (!m_fields->check(read, m_desk.own.profiles->profiles()))
        return;
    m_profile = read;
    m_state = State::Saving;
    refresh();
    say(tr("Storing the secret…"), false);
    m_saver->save({m_profile, m_fields->secret()->take(), m_fields->proxyPassword()->take()});
}

void ConnectForm::onSaved(MerchantSaver::Saved saved, const std::optional<Error> &error)
{
    m_state = State::Typing;
    delete m_card;
    refresh();
    if (saved != MerchantSaver::Saved::Nothing) {
        Q_EMIT this->saved(m_profile);
        return;
    }
    say(tr("The secret was not stored, so nothing was saved. Enter it again.") + u' '
            + Words::error(error ? error->code : ErrorCode::Internal),
        true);
}

void ConnectForm::refresh()
{
    const auto name = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    const bool isSeen = m_state == State::Accepted || m_state == State::Refused;
    const bool isBusy = m_state == State::Testing || m_state == State::Saving;
    name(m_testButton,
         m_state == State::Testing ? tr("Testing…") : (isSeen ? tr("Test again") : tr("Test")));
    name(m_save, m_state == State::Refused ? tr("Save anyway") : tr("Save merchant"));
    setKind(m_testButton, m_state == State::Accepted ? ButtonKind::Plain : ButtonKind::Primary);
    setKind(m_save, m_state == State::Accepted ? ButtonKind::Primary : ButtonKind::Plain);
    m_save->setVisible(isSeen || m_state == State::Saving);
    m_save->setEnabled(isSeen);
    m_testButton->setEnabled(!isBusy);
    m_back->setEnabled(m_state != State::Saving);
    m_fields->setEnabled(m_state != State::Saving);
    m_note->setVisible(!m_note->text().isEmpty());
}

void ConnectForm::say(const QString &text, bool isFault)
{
    setText(m_note, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace vexora::ui
