// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

namespace vexora::khqr {

/** The largest QR symbol holds no more; longer text is refused before it is parsed. */
constexpr qsizetype kMaxPayloadBytes = 2953;

/** Where a control character or half a surrogate pair stands, or -1. */
[[nodiscard]] qsizetype firstUnprintable(QStringView text);

/**
 * Fills in what framing and checksum tell: issues, tree, checksum, first break. `utf8` is the
 * payload's. False when the triples cannot be trusted to be what was written, so that no field may
 * be shown.
 */
[[nodiscard]] bool checkStructure(const QString &payload, QByteArrayView utf8, Check &check);

} // namespace vexora::khqr
