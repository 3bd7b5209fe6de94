// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/ledger.h"
#include "sandbox/requestcheck.h"

#include <optional>

namespace vexora::embedded {

/** What an accepted answer says; a fault has it differ from the documents. */
struct Twist
{
    QString code = QStringLiteral("0000"); ///< empty: left out
    QString message = QStringLiteral("success");
    QString status; ///< empty: the order's own
    QString tradeNo; ///< empty: the order's own
    QString payNamePrefix; ///< before the names of what can be paid with
    /** A link instead of all there is to pay with; empty for nothing at all. */
    std::optional<QString> instead = {};
};

// The JSON bodies, each with its region's own field names (API.md sections 4 to 6). `nowMs` is the
// answer's time.

[[nodiscard]] QByteArray acceptedAnswer(const LedgerOrder &order, const QString &link,
                                        const Twist &twist, qint64 nowMs);
[[nodiscard]] QByteArray refusedAnswer(const Account &account, const QString &code,
                                       const Refused &refused, qint64 nowMs);
[[nodiscard]] QByteArray statusAnswer(const LedgerOrder &order, qint64 nowMs);
[[nodiscard]] QByteArray balanceAnswer(const Account &account, const QString &takings,
                                       qint64 nowMs);

} // namespace vexora::embedded
