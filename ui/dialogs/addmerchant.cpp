// SPDX-License-Identifier: MIT
#include "ui/dialogs/addmerchant.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/dialogs/merchantfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secretedit.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr QSize kDialogSize(560, 600);

} // namespace

class AddMerchant::Private
{
public:
    Private(AddMerchant *dialog, Desk &theDesk, const std::optional<Profile> &edited)
        : q(dialog)
        , desk(theDesk)
        , isNew(!edited)
        , before(edited.value_or(Profile{}))
        , profile(before)
    {
        if (isNew)
            profile.id = newProfileId();
    }

    void build();
    void save();
    void onSecret(const Result<void> &written);
    [[nodiscard]] bool putProfile();
    void saveProfile(bool wroteSecret);
    void say(const QString &text, bool isFault);
    void setBusy(bool busy);

    AddMerchant *q;
    Desk &desk;
    const bool isNew;
    Profile before; ///< as it is saved, of an edited one
    Profile profile;
    MerchantFields *fields = nullptr;
    QLabel *note = nullptr;
    QPushButton *saveButton = nullptr;
};

void AddMerchant::Private::build()
{
    fields = new MerchantFields(desk, isNew, q);
    if (!isNew)
        fields->show(profile);
    auto *scroll = new QScrollArea(q);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    note = makeLabel({}, q);
    note->setObjectName(u"merchantNote"_s);
    auto *cancel = makeButton(AddMerchant::tr("Cancel"), u"cancelButton"_s, q);
    saveButton = makeButton(isNew ? AddMerchant::tr("Add merchant") : AddMerchant::tr("Save"),
                            u"saveMerchantButton"_s, q, ButtonKind::Primary);
    saveButton->setDefault(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    bar->setSpacing(space::kTight);
    bar->addWidget(note, 1);
    bar->addWidget(cancel);
    bar->addWidget(saveButton);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeRule(q));
    layout->addLayout(bar);
    for (QWidget *ground :
         {static_cast<QWidget *>(q), scroll->viewport(), static_cast<QWidget *>(fields)}) {
        ground->setAutoFillBackground(true);
        ground->setBackgroundRole(QPalette::Button);
    }
    QObject::connect(cancel, &QPushButton::clicked, q, &QDialog::reject);
    QObject::connect(saveButton, &QPushButton::clicked, q, [this] { save(); });
}

void AddMerchant::Private::say(const QString &text, bool isFault)
{
    setText(note, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    note->setText(text);
}

void AddMerchant::Private::setBusy(bool busy)
{
    fields->setEnabled(!busy);
    saveButton->setEnabled(!busy);
}

void AddMerchant::Private::save()
{
    const Profile read = fields->read(profile);
    if (!fields->check(read, desk.own.profiles->profiles())) {
        say(AddMerchant::tr("Nothing is saved yet."), true);
        return;
    }
    profile = read;
    if (fields->secret()->isEmpty()) {
        saveProfile(false);
        return;
    }
    if (!isNew && !putProfile())
        return;
    setBusy(true);
    say(AddMerchant::tr("Storing the secret…"), false);
    whenFinished(desk.own.secrets->write(profile.id, fields->secret()->take()), q,
                 [this](const Result<void> &written) { onSecret(written); });
}

void AddMerchant::Private::onSecret(const Result<void> &written)
{
    setBusy(false);
    if (written) {
        saveProfile(true);
        return;
    }
    if (!isNew && !desk.own.profiles->put(before)) {
        Q_EMIT q->saved(profile); // it stands there now, whatever became of the secret
        before = profile;
        say(AddMerchant::tr("The merchant was saved, but its new secret was not stored. Enter it "
                            "again."),
            true);
        return;
    }
    say(AddMerchant::tr("The secret was not stored, so nothing was saved. Enter it again.") + u' '
            + Words::error(written.error().code),
        true);
}

bool AddMerchant::Private::putProfile()
{
    const Result<void> done = desk.own.profiles->put(profile);
    if (!done)
        say(Words::error(done.error().code), true);
    return done.has_value();
}

void AddMerchant::Private::saveProfile(bool wroteSecret)
{
    const bool isSaved = !isNew && wroteSecret;
    if (!isSaved && !putProfile()) {
        // A secret nobody can see in a list would stay for ever.
        if (isNew && wroteSecret)
            (void)desk.own.secrets->remove(profile.id);
        return;
    }
    Q_EMIT q->saved(profile);
    q->accept();
}

AddMerchant::AddMerchant(Desk &desk, const std::optional<Profile> &profile, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, desk, profile))
{
    setObjectName(u"addMerchant"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(profile ? tr("Edit merchant") : tr("Connect a merchant"));
    resize(kDialogSize);
    d->build();
}

AddMerchant::~AddMerchant() = default;

} // namespace vexora::ui
