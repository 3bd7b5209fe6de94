// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

namespace vexora {

class OrderTable;

/** The history's write-ahead log, which keeps what a page was before until it is emptied. */
namespace journal {

/**
 * Carries it over into the file and cuts it to nothing. False where another program is reading or
 * writing just now, so that it could not be. On the store's thread, in no transaction.
 */
[[nodiscard]] Result<bool> empty(OrderTable &table);

} // namespace journal

} // namespace vexora
