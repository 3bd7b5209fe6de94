// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/sentrequest.h"

#include <QString>

#include <optional>

/** The words of a ticket bundle's file: written by ticketbundle.cpp, read by ticketreader.cpp. */
namespace vexora::ticket {

inline constexpr QLatin1StringView kFormat("vexora-ticket");
inline constexpr int kVersion = 1;
inline constexpr qsizetype kMaxBytes = 4 * 1024 * 1024;

[[nodiscard]] QString toText(SentKind kind);
[[nodiscard]] std::optional<SentKind> kindFromText(QStringView text);
/** ISO 8601 with milliseconds, UTC. */
[[nodiscard]] QString timeText(qint64 ms);
[[nodiscard]] std::optional<qint64> timeFromText(const QString &text);

} // namespace vexora::ticket
