// SPDX-License-Identifier: MIT
#include "ui/otherfolder.h"

#include "settings/chosenfolder.h"
#include "ui/desk.h"

#include <QDir>
#include <QFileInfo>

namespace vexora::ui {

Result<QString> folderChosenElsewhere(const Desk &desk)
{
    if (!desk.folder.change)
        return QString();
    const Result<QString> chosen = chosenFolder(desk.folder.standard);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const QString holds = QDir::cleanPath(chosen->isEmpty() ? desk.folder.standard : *chosen);
    const QString own = QDir::cleanPath(desk.own.folder.path());
    const QString real = QFileInfo(holds).canonicalFilePath(); // empty: it is not there yet
    const bool isSame
        = holds == own || (!real.isEmpty() && real == QFileInfo(own).canonicalFilePath());
    return isSame ? QString() : holds;
}

} // namespace vexora::ui
