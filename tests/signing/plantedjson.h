// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"

#include <QList>
#include <QString>

namespace vexora::planted {

/** The members as a JSON object, in their order, nothing sorted and nothing escaped that need not
 *  be. `colon` and `comma` are what stands behind a name and between members. */
[[nodiscard]] QString jsonObject(const QList<SentField> &members, QStringView colon = u":",
                                 QStringView comma = u",");

} // namespace vexora::planted
