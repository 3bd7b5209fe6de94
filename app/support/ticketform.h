// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/sentrequest.h"

#include <QString>

#include <optional>

/**
 * The words of a ticket bundle's file: written by ticketbundle.cpp, read by ticketreader.cpp.
 *
 * Always: format, version, madeAt, program {version, qt, system}, region, verdict, mistakes [{id,
 * facts}], request {method, url, headers, fields [{name, kind, value}]}, canonical, order [{field,
 * rule, severity, message}]. Where known: environment and host (of the merchant chosen), answer,
 * httpStatus, firstByteMs, elapsedMs, clockDifferenceMs (of that merchant's gateway).
 *
 * Version 2 has, where the request was sent from the console: sent {kind ("byte-exact" or "fresh"),
 * tradeNo, environment, host, outcome (one of the five), reason, clockDifferenceMs}; outcome,
 * reason and clock where known. The answer and the times are of that sending. Version 1 had none of
 * it: the environment and the host were the sending's, and the environment stood always there.
 */
namespace vexora::ticket {

inline constexpr QLatin1StringView kFormat("vexora-ticket");
inline constexpr int kVersion = 2;
inline constexpr qsizetype kMaxBytes = 4 * 1024 * 1024;

[[nodiscard]] QString toText(SentKind kind);
[[nodiscard]] std::optional<SentKind> kindFromText(QStringView text);
/** Of what was sent: "byte-exact" or "fresh". */
[[nodiscard]] QString sendingKind(bool isByteExact);
/** ISO 8601 with milliseconds, UTC. */
[[nodiscard]] QString timeText(qint64 ms);
[[nodiscard]] std::optional<qint64> timeFromText(const QString &text);

} // namespace vexora::ticket
