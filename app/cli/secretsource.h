// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
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

/**
 * Whether --secret-fd and --proxy-password-fd name descriptors that are open for reading and that
 * nothing else reads, which is asked before anything is done; `readsInput`: the command takes its
 * standard input for something else. Reads nothing. Usage.
 */
[[nodiscard]] Result<void> checkDescriptors(const Arguments &arguments, bool readsInput);

/** Reads a secret from the descriptor an option names; one final line end is taken off. */
[[nodiscard]] Result<Secret> secretFromDescriptor(const Arguments &arguments,
                                                  const QString &option);

} // namespace vexora::cli
