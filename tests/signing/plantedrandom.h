// SPDX-License-Identifier: MIT
#pragma once

#include "signing/plantedshops.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace vexora::planted {

/** The shop's order with another number, moment, amount and secret each time. */
[[nodiscard]] Shop anotherOrder(const Shop &shop, QRandomGenerator &random);

/** Names of what a signature can look like. */
[[nodiscard]] const QStringList &randomShapes();
/** Random digits of that shape: nobody signed them. */
[[nodiscard]] QString randomSign(const QString &shape, QRandomGenerator &random);

} // namespace vexora::planted
