// SPDX-License-Identifier: MIT
#pragma once

#include "domain/payerword.h"

namespace vexora {

/**
 * By what an order from this address is found, however the address is written: one of IPv6 has many
 * spellings, and one of IPv4 may come in IPv6's. The empty word for an empty text.
 */
[[nodiscard]] PayerWord addressWord(const QString &address);

} // namespace vexora
