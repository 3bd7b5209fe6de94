// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assembly.h"
#include "cli/command.h"

namespace vexora::cli {

/** Adds --reason, --profile, --merchant-no and --host. */
void addCloseOptions(Arguments &arguments);

/**
 * `history close NO --reason WORD`: writes a person's word that an unknown order needs no more
 * care. Exit 2 when it is no unknown order, or nobody has asked the gateway about it yet.
 */
[[nodiscard]] int closeOrder(const Output &output, const Arguments &arguments, Assembly &assembly,
                             const QList<OrderLog *> &logs, const QString &tradeNo);

} // namespace vexora::cli
