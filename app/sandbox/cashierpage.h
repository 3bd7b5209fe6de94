// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/ledger.h"

namespace vexora::embedded {

/** The name of the shop every embedded merchant has. */
[[nodiscard]] QString shopName();

/** The page behind a cashier link: what is to be paid, and buttons that decide what became of it.
 *  No scripts; whatever came with the order is escaped. */
[[nodiscard]] QByteArray cashierPage(const LedgerOrder &order, const QString &merchantNo);
[[nodiscard]] QByteArray noSuchOrderPage();

} // namespace vexora::embedded
