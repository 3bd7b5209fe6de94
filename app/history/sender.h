// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <optional>

namespace vexora {

/**
 * A running process as /proc tells it; nothing when there is none, or when all that is left of it
 * is an entry its parent has not collected yet. Source: proc(5), /proc/PID/stat.
 */
[[nodiscard]] std::optional<Sender> senderOf(qint64 pid,
                                             const QString &proc = QStringLiteral("/proc"));

/** This process, as recovery tells it from others: boot id, pid and start time from /proc. */
[[nodiscard]] Sender thisProcess();

/**
 * Whether that process still runs. A pid used again by another process does not count, nor does
 * one of a former boot. One that runs and may not be looked at counts: /proc mounted with hidepid
 * shows a process nothing of others', and not even of its own user's when they are not dumpable.
 */
[[nodiscard]] bool isAlive(const Sender &sender, const QString &proc = QStringLiteral("/proc"));

} // namespace vexora
