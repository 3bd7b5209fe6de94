// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

namespace vexora::khqr {

/**
 * Values by the SDK's names. The first of a repeated tag counts; of 29 and 30 the first one there,
 * and `merchantType` tells which. Unknown tags stay in the tree only.
 */
[[nodiscard]] QMap<QString, QString> decodeFields(const QList<Tlv> &items);

} // namespace vexora::khqr
