// SPDX-License-Identifier: MIT
#pragma once

#include "signing/plantedshops.h"

#include <QString>
#include <QStringList>

namespace vexora::planted {

/** Names of mistakes that are in no catalogue: none may be explained. */
[[nodiscard]] const QStringList &outsideMistakes();
/** The signature of the shop's order with one of them made. */
[[nodiscard]] QString signedOutside(const Shop &shop, const QString &mistake);

} // namespace vexora::planted
