// SPDX-License-Identifier: MIT
#include "checkout/exportplace.h"

#include "settings/datafolder.h"

#include <QFileInfo>

namespace vexora {

QString ordersFolderAround(const QString &file)
{
    QString place = QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath();
    while (!place.isEmpty()) {
        const DataFolder folder = DataFolder::chosen(place);
        if (QFileInfo::exists(folder.historyFile())
            || QFileInfo::exists(folder.sandbox().historyFile()))
            return place;
        const QString above = QFileInfo(place).path();
        place = above == place ? QString() : above;
    }
    return {};
}

} // namespace vexora
