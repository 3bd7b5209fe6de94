// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/ledger.h"
#include "sandbox/requestcheck.h"

namespace vexora::embedded {

/** Whether what can be paid with stands under its documented names. */
enum class FieldNames { Documented, Wrong };

// The JSON bodies, each with its region's own field names (API.md sections 4 to 6). `nowMs` is the
// answer's time.

[[nodiscard]] QByteArray acceptedAnswer(const LedgerOrder &order, const QString &link,
                                        FieldNames names, qint64 nowMs);
[[nodiscard]] QByteArray refusedAnswer(const Account &account, const QString &code,
                                       const Refused &refused, qint64 nowMs);
[[nodiscard]] QByteArray statusAnswer(const LedgerOrder &order, qint64 nowMs);
[[nodiscard]] QByteArray balanceAnswer(const Account &account, const QString &takings,
                                       qint64 nowMs);

} // namespace vexora::embedded
