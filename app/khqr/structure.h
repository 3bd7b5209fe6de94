// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

namespace vexora::khqr {

/** The largest QR symbol holds no more; longer text is refused before it is parsed. */
constexpr qsizetype kMaxPayloadBytes = 2953;

/**
 * Fills in what framing and checksum tell: issues, tree, checksum, first break. False when the
 * triples cannot be trusted to be what was written, so that no field may be shown. Rules about
 * what the fields hold come after this one, over `check.fields` and `check.tlv`.
 */
[[nodiscard]] bool checkStructure(const QString &payload, Check &check);

} // namespace vexora::khqr
