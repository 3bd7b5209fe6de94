// SPDX-License-Identifier: MIT
#pragma once

#include "cli/target.h"

namespace vexora::cli {

/**
 * `query --all --profile NAME`: asks about every order of the profile whose sending or payment is
 * open. Exit 0 when all were answered, 5 when one was not, 1 when an answer could not be recorded.
 */
[[nodiscard]] int queryAll(const Output &output, const Target &target, Credentials credentials,
                           Assembly &assembly, int timeoutMs);

} // namespace vexora::cli
