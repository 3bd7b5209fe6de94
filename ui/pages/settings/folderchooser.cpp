// SPDX-License-Identifier: MIT
#include "ui/pages/settings/folderchooser.h"

#include "settings/chosenfolder.h"
#include "ui/desk.h"
#include "ui/forms/breakable.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/pages/settings/settingwords.h"
#include "ui/widgets/controls.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

FolderChooser::FolderChooser(Desk &desk, SettingChanges &changes, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_changes(changes)
{
}

void FolderChooser::open(QWidget *window)
{
    // Beside the present one, unless that is among what a desktop hides.
    const QString path = m_desk.own.folder.path();
    const QString above
        = path == m_desk.folder.standard ? QDir::homePath() : QFileInfo(path).absolutePath();
    auto *dialog = new QFileDialog(window, tr("Choose a data folder"), above);
    dialog->setObjectName(u"dataFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, window](const QString &chosen) { consider(chosen, window); });
    dialog->open();
}

void FolderChooser::consider(const QString &path, QWidget *window)
{
    const QString former = m_desk.own.folder.path();
    const FolderObjection objection = objectionTo(path, former);
    if (objection != FolderObjection::None) {
        Q_EMIT said(SettingWords::objection(objection), true);
        return;
    }
    Q_EMIT said({}, false);
    auto *box = new QMessageBox(window);
    box->setObjectName(u"dataFolderBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("Use this folder from now on?") + u'\n'
                 + breakable(QDir::toNativeSeparators(QDir::cleanPath(path))));
    const QString holds = isDataFolder(path)
        ? tr("It holds files of this program: its orders, merchants and settings come up.")
        : tr("It begins empty: without orders and merchants, with these settings.");
    box->setInformativeText(
        holds + u"\n\n"
        + tr("Nothing is moved or copied. What was kept so far stays in %1, and comes up again "
             "with Undo or when that folder is chosen.")
              .arg(breakable(QDir::toNativeSeparators(former)))
        + u"\n\n"
        + tr("Order numbers used there are not known here: type none of them again. What this run "
             "holds in memory goes, secrets that are not in the keychain among it."));
    makePlain(box);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    QPushButton *use = box->addButton(tr("Use this folder"), QMessageBox::AcceptRole);
    cancel->setObjectName(u"keepFolderButton"_s);
    use->setObjectName(u"useFolderButton"_s);
    box->setDefaultButton(use);
    box->setEscapeButton(cancel);
    connect(use, &QPushButton::clicked, this, [this, path] { (void)m_changes.useFolder(path); });
    box->open();
}

} // namespace vexora::ui
