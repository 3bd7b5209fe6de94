// SPDX-License-Identifier: MIT
#pragma once

#include "history/erasure.h"

#include <QFuture>

#include <functional>

class QObject;

namespace vexora {

class HistoryStore;

/** Gives the hashes under the keys there are now: another program changed them meanwhile. */
using WantAnew = std::function<void(std::function<void(erasure::Wanted)>)>;

/**
 * Runs an erasure on a store from the main thread: piece by piece, so that orders come between;
 * then empties the journal, waiting a moment for readers, and sees to kept lists on a thread of its
 * own. Ends with `context`; what was erased until then is erased, and the rest is owed.
 * An error is about the erasing itself; a journal that could not be emptied is told by the receipt.
 * `onErased` is called for each piece that erased something, with what was erased until then; of
 * the last one with the receipt, before it resolves. Who has such data in memory must let go of it,
 * and what a piece has erased stays erased when a later one fails.
 */
using OnErased = std::function<void(const EraseReceipt &)>;
[[nodiscard]] QFuture<Result<EraseReceipt>> eraseFrom(HistoryStore &store, erasure::Wanted wanted,
                                                      QObject *context, WantAnew anew = {},
                                                      OnErased onErased = {});

/** Makes good what an earlier erasure had to leave. True when nothing is owed any more. */
[[nodiscard]] QFuture<Result<bool>> payOwed(HistoryStore &store, QObject *context);

} // namespace vexora
