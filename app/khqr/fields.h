// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

#include <QStringList>

namespace vexora::khqr {

/**
 * Values by the SDK's names. The first of a repeated tag counts; of 29 and 30 the first one there,
 * and `merchantType` tells which. Unknown tags stay in the tree only.
 */
[[nodiscard]] QMap<QString, QString> decodeFields(const QList<Tlv> &items);

/**
 * The known tags that stand more than once, as issue names: DUPLICATE_TAG_54,
 * DUPLICATE_TAG_29-00, DUPLICATE_TAG_29/30. A checksum is no signature: readers that take the
 * first and readers that take the last would pay different accounts or amounts.
 */
[[nodiscard]] QStringList repeatedTags(const QList<Tlv> &items);

} // namespace vexora::khqr
