// SPDX-License-Identifier: MIT
#include "ui/pages/settingspage.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kColumnWidth = 640; ///< lines longer than this are hard to read
constexpr int kMerchantRows = 5;

} // namespace

class SettingsPage::Private
{
public:
    Private(SettingsPage *page, Desk &theDesk)
        : q(page)
        , desk(theDesk)
    {
    }

    void build();
    QLayout *buildAppearance(QWidget *parent);
    QLayout *buildMerchants(QWidget *parent);
    void addHeading(QVBoxLayout *layout, const QString &text, QWidget *parent);
    void onAppearanceChosen();
    void showAppearance();
    void showPlaces();
    void refreshButtons();
    void edit(const std::optional<Profile> &profile);
    void askToRemove();
    void remove(const QString &profileId);
    std::optional<Profile> selected() const;
    void say(const QString &text, bool isFault);

    SettingsPage *q;
    Desk &desk;
    std::function<bool()> mayRebuild = [] { return true; };
    QComboBox *language = nullptr;
    QComboBox *theme = nullptr;
    QLabel *note = nullptr;
    QListWidget *merchants = nullptr;
    QPushButton *editButton = nullptr;
    QPushButton *removeButton = nullptr;
    FactList *places = nullptr;
};

void SettingsPage::Private::addHeading(QVBoxLayout *layout, const QString &text, QWidget *parent)
{
    if (layout->count() > 1)
        layout->addSpacing(space::kLarge);
    layout->addWidget(makeLabel(text, parent, TextSize::Body, Role::Ink, QFont::Bold));
}

void SettingsPage::Private::build()
{
    auto *scroll = new QScrollArea(q);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    body->setMaximumWidth(kColumnWidth + 2 * space::kLarge);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);

    layout->addWidget(
        makeLabel(SettingsPage::tr("Settings"), body, TextSize::Heading, Role::Ink, QFont::Bold));
    note = makeLabel({}, body);
    note->setObjectName(u"settingsNote"_s);
    note->hide();
    layout->addWidget(note);
    addHeading(layout, SettingsPage::tr("Merchants"), body);
    layout->addLayout(buildMerchants(body));
    addHeading(layout, SettingsPage::tr("Appearance"), body);
    layout->addLayout(buildAppearance(body));
    addHeading(layout, SettingsPage::tr("What is stored where"), body);
    places = new FactList(body);
    places->setObjectName(u"storageFacts"_s);
    places->setAccessibleName(SettingsPage::tr("What is stored where"));
    places->fitToContents();
    layout->addWidget(places);
    layout->addStretch();

    scroll->setWidget(body);
    scroll->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *outer = new QVBoxLayout(q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    for (QWidget *ground : {static_cast<QWidget *>(q), scroll->viewport(), body}) {
        ground->setAutoFillBackground(true);
        ground->setBackgroundRole(QPalette::Button);
    }
    showAppearance();
    showPlaces();
}

QLayout *SettingsPage::Private::buildAppearance(QWidget *parent)
{
    language = new QComboBox(parent);
    language->setObjectName(u"languageCombo"_s);
    language->addItem(SettingsPage::tr("Same as the desktop"), QString());
    for (const QString &code : programLanguages())
        language->addItem(languageName(code), code);
    theme = new QComboBox(parent);
    theme->setObjectName(u"themeCombo"_s);
    theme->addItem(SettingsPage::tr("Same as the desktop"), u"system"_s);
    theme->addItem(SettingsPage::tr("Light"), u"light"_s);
    theme->addItem(SettingsPage::tr("Dark"), u"dark"_s);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kHair);
    auto *languageLabel = makeLabel(SettingsPage::tr("Language"), parent);
    auto *themeLabel = makeLabel(SettingsPage::tr("Theme"), parent);
    tie(languageLabel, language);
    tie(themeLabel, theme);
    grid->addWidget(languageLabel, 0, 0);
    grid->addWidget(language, 1, 0);
    grid->addWidget(themeLabel, 0, 1);
    grid->addWidget(theme, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (QComboBox *combo : {language, theme})
        QObject::connect(combo, &QComboBox::activated, q, [this] { onAppearanceChosen(); });
    return grid;
}

QLayout *SettingsPage::Private::buildMerchants(QWidget *parent)
{
    merchants = new QListWidget(parent);
    merchants->setObjectName(u"merchantList"_s);
    merchants->setAccessibleName(SettingsPage::tr("Merchants"));
    merchants->setUniformItemSizes(true);
    auto *add
        = makeButton(SettingsPage::tr("Add…"), u"addMerchantButton"_s, parent, ButtonKind::Primary);
    editButton = makeButton(SettingsPage::tr("Edit…"), u"editMerchantButton"_s, parent);
    removeButton = makeButton(SettingsPage::tr("Remove…"), u"removeMerchantButton"_s, parent);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    for (QPushButton *button : {add, editButton, removeButton})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout;
    layout->addWidget(merchants);
    layout->addLayout(buttons);

    QObject::connect(add, &QPushButton::clicked, q, [this] { edit(std::nullopt); });
    QObject::connect(editButton, &QPushButton::clicked, q, [this] { edit(selected()); });
    QObject::connect(removeButton, &QPushButton::clicked, q, [this] { askToRemove(); });
    QObject::connect(merchants, &QListWidget::itemActivated, q, [this] { edit(selected()); });
    QObject::connect(merchants, &QListWidget::currentRowChanged, q, [this] { refreshButtons(); });
    return layout;
}

void SettingsPage::Private::showAppearance()
{
    language->setCurrentIndex(qMax(0, language->findData(desk.preferences.language)));
    theme->setCurrentIndex(qMax(0, theme->findData(desk.preferences.theme)));
}

void SettingsPage::Private::onAppearanceChosen()
{
    Preferences chosen = desk.preferences;
    chosen.language = language->currentData().toString();
    chosen.theme = theme->currentData().toString();
    if (chosen == desk.preferences)
        return;
    if (!mayRebuild()) {
        showAppearance();
        say(SettingsPage::tr("An order is being sent. Change this when it has its answer."), true);
        return;
    }
    desk.preferences = chosen;
    if (!savePreferences(desk.own.folder.preferencesFile(), chosen))
        say(SettingsPage::tr("The choice could not be saved; it holds until you quit."), true);
    Q_EMIT q->rebuildRequested();
}

void SettingsPage::Private::showPlaces()
{
    const SecretPlace place = desk.own.secrets ? desk.own.secrets->place() : SecretPlace::Undecided;
    places->setFacts({
        {SettingsPage::tr("Secrets"),
         place == SecretPlace::Undecided
             ? SettingsPage::tr("In the system keychain, once a merchant is added; in memory until "
                                "you quit where there is none")
             : Words::place(place),
         true},
        {SettingsPage::tr("Data folder"), QDir::toNativeSeparators(desk.own.folder.path())},
        {SettingsPage::tr("In it"),
         SettingsPage::tr("Orders with amounts, states and links; merchants; these settings"),
         true},
        {SettingsPage::tr("Payer data"),
         SettingsPage::tr("Nowhere: in memory until you quit, never written"), true},
        {SettingsPage::tr("Your regions"),
         QDir::toNativeSeparators(desk.own.folder.userRegionsFolder())},
    });
}

std::optional<Profile> SettingsPage::Private::selected() const
{
    const QListWidgetItem *item = merchants->currentItem();
    const Profile *found
        = item ? desk.own.profiles->findById(item->data(Qt::UserRole).toString()) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

void SettingsPage::Private::refreshButtons()
{
    const bool any = selected().has_value();
    editButton->setEnabled(any);
    removeButton->setEnabled(any);
}

void SettingsPage::Private::edit(const std::optional<Profile> &profile)
{
    auto *dialog = new AddMerchant(desk, profile, q);
    QObject::connect(dialog, &AddMerchant::saved, q, [this] {
        q->refreshMerchants();
        showPlaces();
        if (desk.own.secrets->place() == SecretPlace::Memory)
            say(SettingsPage::tr("There is no system keychain, so the secret is kept in memory and "
                                 "must be entered again after you quit."),
                false);
        Q_EMIT q->merchantsChanged();
    });
    dialog->open();
}

void SettingsPage::Private::askToRemove()
{
    const std::optional<Profile> profile = selected();
    if (!profile)
        return;
    auto *box = new QMessageBox(q);
    box->setObjectName(u"removeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(SettingsPage::tr("Remove %1?").arg(plainServerText(profile->name, 80)));
    box->setInformativeText(SettingsPage::tr(
        "Its secret is deleted and orders can no longer be sent or checked with it. Its orders "
        "stay in History."));
    makePlain(box);
    QPushButton *keep = box->addButton(SettingsPage::tr("Keep"), QMessageBox::RejectRole);
    QPushButton *gone = box->addButton(SettingsPage::tr("Remove"), QMessageBox::DestructiveRole);
    keep->setObjectName(u"keepButton"_s);
    gone->setObjectName(u"removeButton"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(gone, &QPushButton::clicked, q, [this, id = profile->id] { remove(id); });
    box->open();
}

void SettingsPage::Private::remove(const QString &profileId)
{
    // The secret first: without its profile nobody would know it is there.
    whenFinished(desk.own.secrets->remove(profileId), q,
                 [this, profileId](const Result<void> &removed) {
                     if (!removed && removed.error().code != ErrorCode::NoSecret) {
                         say(Words::error(removed.error().code), true);
                         return;
                     }
                     if (const Result<void> done = desk.own.profiles->remove(profileId); !done) {
                         say(Words::error(done.error().code), true);
                         return;
                     }
                     q->refreshMerchants();
                     Q_EMIT q->merchantsChanged();
                 });
}

void SettingsPage::Private::say(const QString &text, bool isFault)
{
    setText(note, TextSize::Body, isFault ? Role::Fault : Role::Ink);
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, desk))
{
    setObjectName(u"settingsPage"_s);
    d->build();
    refreshMerchants();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setMayRebuild(std::function<bool()> mayRebuild)
{
    d->mayRebuild = std::move(mayRebuild);
}

void SettingsPage::refreshMerchants()
{
    const std::optional<Profile> before = d->selected();
    d->merchants->clear();
    for (const Profile &profile : d->desk.own.profiles->profiles()) {
        const RegionSpec *region = d->desk.catalog->find(profile.region);
        auto *item = new QListWidgetItem(
            u"%1  ·  %2  ·  %3  ·  %4"_s.arg(
                plainServerText(profile.name),
                region ? region->name.in(d->desk.language) : profile.region,
                Words::environment(environmentIn(d->desk, profile)), hostOf(profile.baseUrl)),
            d->merchants);
        item->setData(Qt::UserRole, profile.id);
        if (before && before->id == profile.id)
            d->merchants->setCurrentItem(item);
    }
    if (!d->merchants->currentItem())
        d->merchants->setCurrentRow(0);
    const int rows = qBound(1, d->merchants->count(), kMerchantRows);
    d->merchants->setFixedHeight(rows * 32 + 2 * d->merchants->frameWidth());
    d->merchants->setVisible(d->merchants->count() > 0);
    d->refreshButtons();
}

} // namespace vexora::ui
