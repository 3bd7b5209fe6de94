// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"
#include "khqr/codewriter.h"
#include "ui/pages/khqr/brokencode.h"

#include <optional>

namespace vexora::ui {

/**
 * What of a code may be typed into a new one for a person. Of a broken one only fields that are
 * whole. No account where a checksum fails or is missing: one wrong character in it pays somebody
 * else; and none of a code for one payment, where it may be a gateway's. No times: a new code has
 * its own.
 */
[[nodiscard]] khqr::CodeFields reliableFields(const khqr::Check &check,
                                              const std::optional<BrokenCode> &broken);

/** All of a code that is well, times aside. */
[[nodiscard]] khqr::CodeFields fieldsOf(const QMap<QString, QString> &fields);

} // namespace vexora::ui
