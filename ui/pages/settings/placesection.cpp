// SPDX-License-Identifier: MIT
#include "ui/pages/settings/placesection.h"

#include "ui/desk.h"
#include "ui/forms/breakable.h"
#include "ui/pages/settings/folderchooser.h"
#include "ui/pages/settings/privacywords.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/pages/settings/settingwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

PlaceSection::PlaceSection(Desk &desk, SettingChanges &changes, QWidget *parent)
    : SettingSection(tr("Secrets and data"), parent)
    , m_desk(desk)
    , m_changes(changes)
    , m_chooser(new FolderChooser(desk, changes, this))
    , m_place(new QComboBox(this))
    , m_facts(new FactList(this))
{
    m_place->setObjectName(u"secretPlaceCombo"_s);
    for (const bool keeps : {true, false})
        m_place->addItem(SettingWords::secretPlace(keeps), keeps);
    m_placeRow = new SettingRow(tr("Secrets"), {}, m_place, this);
    add(m_placeRow);

    auto *buttons = new QWidget(this);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    auto *other = makeButton(tr("Use another folder…"), u"dataFolderButton"_s, buttons);
    auto *open = makeButton(tr("Open folder"), u"openFolderButton"_s, buttons);
    column->addWidget(other);
    column->addWidget(open);
    const QString path = breakable(QDir::toNativeSeparators(desk.own.folder.path()));
    add(new SettingRow(
        tr("Data folder"),
        !desk.folder.change ? path + u'\n'
                + tr("Fixed: it was given on the command line, or by VEXORA_CONSOLE_DATA_DIR, when "
                     "the program was started.")
                            : path + u'\n'
                + tr("The window and the command line keep orders, merchants and these settings "
                     "here. Another folder is taken up at once; nothing is moved or copied."),
        buttons, this));
    other->setEnabled(desk.folder.change != nullptr);

    m_facts->setObjectName(u"storageFacts"_s);
    m_facts->setAccessibleName(tr("What is stored where"));
    m_facts->fitToContents();
    auto *facts = new QWidget(this);
    auto *factColumn = new QVBoxLayout(facts);
    factColumn->setContentsMargins(0, 0, 0, 0);
    factColumn->setSpacing(space::kHair);
    factColumn->addWidget(makeLabel(tr("What is stored where"), facts));
    factColumn->addWidget(m_facts);
    add(facts);
    refresh();

    connect(m_place, &QComboBox::activated, this, [this] { choosePlace(); });
    connect(other, &QPushButton::clicked, m_chooser, [this] { m_chooser->open(window()); });
    connect(open, &QPushButton::clicked, this, [this] { openFolder(); });
    connect(m_chooser, &FolderChooser::said, this, &PlaceSection::said);
    connect(&m_changes, &SettingChanges::made, this, &PlaceSection::refresh);
    if (desk.own.secrets)
        connect(desk.own.secrets, &SecretStore::placeChanged, this, &PlaceSection::refresh);
    if (desk.own.payers)
        connect(desk.own.payers, &PayerArchive::keepingChanged, this, &PlaceSection::refresh);
}

void PlaceSection::choosePlace()
{
    Preferences chosen = m_desk.preferences;
    chosen.keepsSecrets = m_place->currentData().toBool();
    (void)m_changes.set(SettingChanges::What::SecretPlace, chosen);
    refresh();
}

void PlaceSection::openFolder()
{
    const QString path = m_desk.own.folder.path();
    const bool shown = m_desk.folder.show ? m_desk.folder.show(path)
                                          : QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    if (!shown)
        Q_EMIT said(tr("The desktop has no program that shows folders. It is at %1.")
                        .arg(QDir::toNativeSeparators(path)),
                    true);
}

void PlaceSection::refresh()
{
    const bool keeps = m_desk.preferences.keepsSecrets;
    const SecretPlace place
        = m_desk.own.secrets ? m_desk.own.secrets->place() : SecretPlace::Undecided;
    m_place->setCurrentIndex(m_place->findData(keeps));
    if (!keeps)
        m_placeRow->setDoes(
            tr("Nothing is written: enter a merchant's secret again after each start. What the "
               "keychain holds stays there, unread, until its merchant is removed."));
    else if (place == SecretPlace::Memory)
        m_placeRow->setDoes(tr("No keychain can be used here, so secrets are in memory and must be "
                               "entered again after each start."));
    else
        m_placeRow->setDoes(tr("Kept by the desktop's keychain between starts. A secret given "
                               "while it was in memory stays there: enter it again to keep it."));
    m_facts->setFacts({
        {tr("Secrets"),
         place == SecretPlace::Undecided
             ? tr("In the system keychain, once a merchant is added; in memory until "
                  "you quit where there is none")
             : Words::place(place),
         true},
        {tr("In the folder"),
         tr("Orders with amounts, states and links; merchants; these settings"), true},
        {tr("Payer data"),
         PrivacyWords::keeping(m_desk.own.payers ? m_desk.own.payers->keeping()
                                                 : Keeping::NoSafePlace),
         true},
        {tr("Your regions"), QDir::toNativeSeparators(m_desk.own.folder.userRegionsFolder())},
    });
}

} // namespace vexora::ui
