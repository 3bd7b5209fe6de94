// SPDX-License-Identifier: MIT
#include "ui/dialogs/addmerchant.h"

#include "ui/desk.h"
#include "ui/dialogs/merchantfields.h"
#include "ui/dialogs/merchantsaver.h"
#include "ui/dialogs/merchanttest.h"
#include "ui/dialogs/testcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secretedit.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kMerchantWidth{560};
constexpr Px kMerchantHeight{600};

} // namespace

class AddMerchant::Private
{
public:
    Private(AddMerchant *dialog, Desk &theDesk, const std::optional<Profile> &edited)
        : q(dialog)
        , desk(theDesk)
        , isNew(!edited)
        , profile(edited.value_or(Profile{}))
        , saver(new MerchantSaver(theDesk, edited, dialog))
        , test(new MerchantTest(theDesk, edited, dialog))
    {
        if (isNew)
            profile.id = newProfileId();
    }

    void build();
    QLayout *buildBar();
    void save();
    void onSaved(MerchantSaver::Saved saved, const std::optional<Error> &error);
    void startTest();
    void showTest(Card *made);
    void setTesting(bool on);
    void forgetTest();
    void say(const QString &text, bool isFault);
    void setBusy(bool busy);

    AddMerchant *q;
    Desk &desk;
    const bool isNew;
    Profile profile;
    MerchantSaver *saver;
    MerchantTest *test;
    bool tookSecret = false; ///< by the last save: its field is empty now
    QScrollArea *scroll = nullptr;
    QVBoxLayout *column = nullptr;
    MerchantFields *fields = nullptr;
    QPointer<Card> card; ///< what the last test showed
    QLabel *note = nullptr;
    QPushButton *testButton = nullptr;
    QPushButton *saveButton = nullptr;
    QPushButton *cancelButton = nullptr;
    bool isBusy = false; ///< saving
};

void AddMerchant::Private::build()
{
    scroll = new QScrollArea(q);
    auto *body = new QWidget(scroll);
    fields = new MerchantFields(desk, isNew, body);
    if (!isNew)
        fields->show(profile);
    column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fields);
    column->addStretch();
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeRule(q));
    layout->addLayout(buildBar());
    for (QWidget *ground : {static_cast<QWidget *>(q), scroll->viewport(), body}) {
        ground->setAutoFillBackground(true);
        ground->setBackgroundRole(QPalette::Button);
    }
    QObject::connect(saver, &MerchantSaver::finished, q,
                     [this](MerchantSaver::Saved saved, const std::optional<Error> &error) {
                         onSaved(saved, error);
                     });
    QObject::connect(test, &MerchantTest::finished, q,
                     [this](const BalanceAnswer &answer, const Profile &tested) {
                         setTesting(false);
                         showTest(TestCard::of(answer, tested));
                     });
    // What was found holds for what was tested, and for nothing typed since.
    for (auto *edit : fields->findChildren<QLineEdit *>())
        QObject::connect(edit, &QLineEdit::textChanged, q, [this] { forgetTest(); });
    for (auto *combo : fields->findChildren<QComboBox *>())
        QObject::connect(combo, &QComboBox::currentIndexChanged, q, [this] { forgetTest(); });
    QObject::connect(test, &MerchantTest::failed, q, [this](const Error &error) {
        setTesting(false);
        say(Words::error(error.code), true);
    });
}

QLayout *AddMerchant::Private::buildBar()
{
    note = makeLabel({}, q);
    note->setObjectName(u"merchantNote"_s);
    testButton = makeButton({}, u"testMerchantButton"_s, q);
    cancelButton = makeButton(AddMerchant::tr("Cancel"), u"cancelButton"_s, q);
    saveButton = makeButton(isNew ? AddMerchant::tr("Add merchant") : AddMerchant::tr("Save"),
                            u"saveMerchantButton"_s, q, ButtonKind::Primary);
    saveButton->setDefault(true);
    setTesting(false);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    bar->setSpacing(space::kTight);
    bar->addWidget(testButton);
    bar->addWidget(note, 1);
    bar->addWidget(cancelButton);
    bar->addWidget(saveButton);
    QObject::connect(testButton, &QPushButton::clicked, q, [this] { startTest(); });
    QObject::connect(cancelButton, &QPushButton::clicked, q, &QDialog::reject);
    QObject::connect(saveButton, &QPushButton::clicked, q, [this] { save(); });
    return bar;
}

void AddMerchant::Private::say(const QString &text, bool isFault)
{
    setText(note, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    note->setText(text);
}

void AddMerchant::Private::setBusy(bool busy)
{
    isBusy = busy;
    fields->setEnabled(!busy);
    cancelButton->setEnabled(!busy);
    saveButton->setEnabled(!busy);
    testButton->setEnabled(!busy);
}

void AddMerchant::Private::save()
{
    const Profile read = fields->read(profile);
    if (!fields->check(read, desk.own.profiles->profiles())) {
        say(AddMerchant::tr("Nothing is saved yet."), true);
        return;
    }
    profile = read;
    setBusy(true);
    tookSecret = !fields->secret()->isEmpty() || !fields->proxyPassword()->isEmpty();
    say(tookSecret ? AddMerchant::tr("Storing the secret…") : QString(), false);
    saver->save({profile, fields->secret()->take(), fields->proxyPassword()->take()});
}

void AddMerchant::Private::onSaved(MerchantSaver::Saved saved, const std::optional<Error> &error)
{
    setBusy(false);
    switch (saved) {
    case MerchantSaver::Saved::Everything:
        Q_EMIT q->saved(profile);
        q->accept();
        return;
    case MerchantSaver::Saved::ProfileAlone:
        Q_EMIT q->saved(profile); // it stands there now, whatever became of the secret
        say(AddMerchant::tr("The merchant was saved, but its new secret was not stored. Enter it "
                            "again."),
            true);
        return;
    case MerchantSaver::Saved::Nothing:
        break;
    }
    const QString why = Words::error(error ? error->code : ErrorCode::Internal);
    if (tookSecret)
        say(AddMerchant::tr("The secret was not stored, so nothing was saved. Enter it again.")
                + u' ' + why,
            true);
    else
        say(why, true);
}

void AddMerchant::Private::startTest()
{
    const Profile read = fields->read(profile);
    if (!fields->check(read, desk.own.profiles->profiles())) {
        say(AddMerchant::tr("Nobody was asked yet."), true);
        return;
    }
    say({}, false);
    setTesting(true);
    test->start({read, fields->secret()->copy(), fields->proxyPassword()->copy()});
}

void AddMerchant::Private::setTesting(bool on)
{
    testButton->setText(on ? AddMerchant::tr("Testing…") : AddMerchant::tr("Test"));
    testButton->setAccessibleName(testButton->text());
    testButton->setEnabled(!on);
}

void AddMerchant::Private::forgetTest()
{
    test->cancel();
    setTesting(false);
    delete card;
}

void AddMerchant::Private::showTest(Card *made)
{
    delete card;
    card = made;
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(space::kLarge, 0, space::kLarge, space::kMedium);
    frame->addWidget(made);
    column->insertLayout(column->indexOf(fields) + 1, frame);
    made->show();
    // It is laid out when this has returned, and its lines wrap once more after that.
    QTimer::singleShot(0, q, [this] {
        if (!card)
            return;
        column->activate();
        scroll->widget()->resize(scroll->viewport()->width(),
                                 column->totalHeightForWidth(scroll->viewport()->width()));
        scroll->ensureWidgetVisible(card, 0, space::kMedium);
    });
}

AddMerchant::AddMerchant(Desk &desk, const std::optional<Profile> &profile, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, desk, profile))
{
    setObjectName(u"addMerchant"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(profile ? tr("Edit merchant") : tr("Connect a merchant"));
    resize(kMerchantWidth, kMerchantHeight);
    d->build();
}

AddMerchant::~AddMerchant() = default;

void AddMerchant::showConnection()
{
    QWidget *first = d->fields->openConnection();
    first->setFocus(Qt::OtherFocusReason);
    // Where it is, is known when the dialog has been laid out.
    QTimer::singleShot(0, first, [this, first] {
        d->scroll->ensureWidgetVisible(first, 0, d->scroll->viewport()->height() / 3);
    });
}

void AddMerchant::offer(const Profile &profile, const QStringList &notes)
{
    setWindowTitle(tr("Import a merchant"));
    d->profile = profile;
    d->fields->show(profile);
    auto *told = makeLabel(notes.join(u'\n'), this);
    told->setObjectName(u"importNote"_s);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, 0);
    frame->addWidget(told);
    d->column->insertLayout(0, frame);
    d->fields->secret()->field()->setFocus(Qt::OtherFocusReason);
}

void AddMerchant::reject()
{
    // A keychain that hangs is given up by its own store, and the saver then takes back its half.
    if (!d->isBusy)
        QDialog::reject();
}

} // namespace vexora::ui
