// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vexora::doctor {

/** The members of a JSON object with their values as they are written there: escapes, digits and
 *  all. Empty for anything else. Of two of one name the last. */
[[nodiscard]] QMap<QString, QString> rawMembers(const QByteArray &body);

} // namespace vexora::doctor
