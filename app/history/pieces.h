// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QFuture>

#include <functional>

class QObject;

namespace vexora {

class HistoryStore;
class OrderTable;

/**
 * Work on a whole list, done on the store's thread in pieces, so that orders get their turn in
 * between. `piece` does one of them, a transaction of some milliseconds, and tells whether there is
 * more; the first error ends it. Cancelled when `context` goes. Started on the main thread.
 */
[[nodiscard]] QFuture<Result<void>> inPieces(HistoryStore &store, QObject *context,
                                             std::function<Result<bool>(OrderTable &)> piece);

} // namespace vexora
