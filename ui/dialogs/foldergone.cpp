// SPDX-License-Identifier: MIT
#include "ui/dialogs/foldergone.h"

#include "ui/forms/breakable.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

FolderGone::FolderGone(const QString &why, const QString &standardFolder, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"folderGoneBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Vexora Merchant Console"));
    setIcon(QMessageBox::Warning);
    setText(tr("The data folder chosen in Settings cannot be used."));
    setInformativeText(
        breakable(plainServerText(why)) + u"\n\n"
        + tr("Connect the disk it is on, or make it readable, and try again. Or go back to the "
             "default folder, %1: its own orders and merchants come up, and order numbers used in "
             "the other folder are not known there.")
              .arg(breakable(QDir::toNativeSeparators(standardFolder))));
    makePlain(this);
    QPushButton *retry = addButton(tr("Try again"), QMessageBox::AcceptRole);
    QPushButton *standard = addButton(tr("Use the default folder"), QMessageBox::DestructiveRole);
    QPushButton *quit = addButton(tr("Quit"), QMessageBox::RejectRole);
    retry->setObjectName(u"retryFolderButton"_s);
    standard->setObjectName(u"standardFolderButton"_s);
    quit->setObjectName(u"quitButton"_s);
    setDefaultButton(retry);
    setEscapeButton(quit);
    // Closing the box by the window's frame presses no button, but names the one for it.
    connect(this, &QDialog::finished, this, [this, retry, standard] {
        if (clickedButton() == retry)
            Q_EMIT retryRequested();
        else if (clickedButton() == standard)
            Q_EMIT standardRequested();
        else
            Q_EMIT quitRequested();
    });
}

} // namespace vexora::ui
