// SPDX-License-Identifier: MIT
#include "ui/pages/settingspage.h"

#include "ui/desk.h"
#include "ui/pages/merchantlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kColumnWidth = 640; ///< lines longer than this are hard to read

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
    QLayout *buildWatch(QWidget *parent);
    void addHeading(QVBoxLayout *layout, const QString &text, QWidget *parent);
    void onAppearanceChosen();
    void showAppearance();
    void showPlaces();
    void onWatchChosen(bool on);
    void say(const QString &text, bool isFault);

    SettingsPage *q;
    Desk &desk;
    std::function<bool()> mayRebuild = [] { return true; };
    QComboBox *language = nullptr;
    QComboBox *theme = nullptr;
    QLabel *note = nullptr;
    MerchantList *merchants = nullptr;
    QCheckBox *watch = nullptr;
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
    merchants = new MerchantList(desk, body);
    layout->addWidget(merchants);
    addHeading(layout, SettingsPage::tr("Payments"), body);
    layout->addLayout(buildWatch(body));
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
    QObject::connect(merchants, &MerchantList::said, q,
                     [this](const QString &text, bool isFault) { say(text, isFault); });
    QObject::connect(merchants, &MerchantList::changed, q, [this] {
        showPlaces();
        Q_EMIT q->merchantsChanged();
    });
}

QLayout *SettingsPage::Private::buildWatch(QWidget *parent)
{
    watch = new QCheckBox(SettingsPage::tr("Ask about waiting orders now and then"), parent);
    watch->setObjectName(u"watchCheck"_s);
    watch->setAccessibleName(watch->text());
    watch->setChecked(desk.preferences.watchesPayments);
    auto *how = makeLabel(
        SettingsPage::tr("Accepted orders of the last 24 hours that are not settled: after a "
                         "minute, then more and more rarely while nothing changes, and only while "
                         "this window is visible. Asking moves no money."),
        parent, TextSize::Small, Role::Dim);
    watch->setAccessibleDescription(how->text());
    QObject::connect(watch, &QCheckBox::toggled, q, [this](bool on) { onWatchChosen(on); });
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::kHair);
    layout->addWidget(watch);
    layout->addWidget(how);
    return layout;
}

void SettingsPage::Private::onWatchChosen(bool on)
{
    desk.preferences.watchesPayments = on;
    say({}, false);
    if (!savePreferences(desk.own.folder.preferencesFile(), desk.preferences))
        say(SettingsPage::tr("The choice could not be saved; it holds until you quit."), true);
    Q_EMIT q->watchChanged();
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
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setMayRebuild(std::function<bool()> mayRebuild)
{
    d->mayRebuild = std::move(mayRebuild);
}

void SettingsPage::refreshMerchants()
{
    d->merchants->refresh();
}

} // namespace vexora::ui
