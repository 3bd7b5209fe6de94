// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace vexora {

/** The candidates a person may have meant by `wanted`: within three edits or sharing its start,
 *  nearest first, at most three. Case does not count. */
[[nodiscard]] QStringList nearest(const QString &wanted, const QStringList &candidates);

} // namespace vexora
