// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "support/intake/intake.h"

namespace vexora::cli {

/**
 * The text as it is, a byte order mark too. Malformed with the line of the first byte that is not
 * UTF-8: a repaired text has another signature.
 */
[[nodiscard]] Result<QString> textFrom(const QByteArray &bytes);

/** What the intake found in the text, for people: on standard error, and never what stands there.
 */
void sayNotes(const Output &output, const Intake &intake);

/**
 * The request of that number, counted from 1; for 0 the only one. Malformed with a place where
 * there is none; Usage where one must be chosen, after they were listed on standard error.
 */
[[nodiscard]] Result<TakenRequest> chosenRequest(const Output &output, const Intake &intake,
                                                 qsizetype number);

} // namespace vexora::cli
