// SPDX-License-Identifier: MIT
// The data folder the window works on, when it is changed here or elsewhere.
#include "ui/mainwindowprivate.h"
#include "ui/otherfolder.h"
#include "ui/pages/issuepage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/statusstrip.h"

#include <QDir>

namespace vexora::ui {

/** Whether this folder still is the program's; where not, the notice says so and offers the other.
 */
bool MainWindow::Private::isFolderOurs()
{
    const Result<QString> other = folderChosenElsewhere(desk);
    if (other && other->isEmpty()) {
        notice->withdraw();
        return true;
    }
    if (!other) {
        notice->offer(MainWindow::tr("It cannot be told which data folder is in use: the one "
                                     "chosen in Settings, or the file that names it, cannot be "
                                     "read. No order is sent until it can."),
                      {});
        return false;
    }
    notice->offer(MainWindow::tr("The data folder was changed elsewhere: it is %1 now. This "
                                 "window still shows %2 and sends no order until it uses the new "
                                 "one as well.")
                      .arg(QDir::toNativeSeparators(*other),
                           QDir::toNativeSeparators(desk.own.folder.path())),
                  MainWindow::tr("Use the new folder"));
    return false;
}

void MainWindow::Private::useOtherFolder()
{
    // It may have been changed once more, or back, while the notice stood there.
    if (!isFolderOurs())
        requestFolder(folderChosenElsewhere(desk).value_or(QString()));
}

/** Lets go of what is typed, when the person says so, and of the window. */
void MainWindow::Private::requestFolder(const QString &path)
{
    if (path.isEmpty())
        return;
    if (isSending()) {
        strip->setMessage(MainWindow::tr("An order is being sent. Switch when it has its answer."),
                          true);
        return;
    }
    const auto request = [this, path] { Q_EMIT q->folderRequested(path); };
    if (issue)
        issue->leaveTyped(request);
    else
        request();
}

} // namespace vexora::ui
