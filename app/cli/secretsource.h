// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QString>

#include <optional>

namespace vexora::cli {

/**
 * Takes VEXORA_CONSOLE_SECRET out of the environment, overwriting it there, before anything else
 * could read or inherit it. Called first thing in main().
 */
void takeSecretFromEnvironment();

/** What was taken. Hands it over: whoever asks first holds the only copy. */
[[nodiscard]] std::optional<Secret> environmentSecret();

/** Reads a secret from an open file descriptor; one final line end is taken off. */
[[nodiscard]] Result<Secret> secretFromDescriptor(const QString &number);

} // namespace vexora::cli
