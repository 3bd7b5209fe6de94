// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace vexora::paste {

/** What people write, of every region: resources/pastelabels.json, read once. Labels stand as
 *  labelKey() makes them. */
struct Words
{
    QHash<QString, QStringList> types; ///< field type as region files name it -> labels
    QHash<QString, QStringList> fields; ///< wire name -> labels
    QStringList wholeName; ///< of a name not taken apart
    QStringList wholeNameKana;
    QHash<QString, QStringList> amountMarks; ///< currency code -> what stands beside a number
    QStringList dotGroups; ///< currencies written 12.000,00
    QSet<QString> familyNames; ///< Chinese ones in use in Taiwan
};

[[nodiscard]] const Words &words();

} // namespace vexora::paste
