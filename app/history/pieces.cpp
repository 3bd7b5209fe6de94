// SPDX-License-Identifier: MIT
#include "history/pieces.h"

#include "domain/whenfinished.h"
#include "history/historystore.h"

namespace vexora {

namespace {

struct Pieces
{
    HistoryStore &store;
    QObject *context;
    std::function<Result<bool>(OrderTable &)> piece;
    QPromise<Result<void>> promise = {};

    void end(Result<void> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

void nextPiece(const std::shared_ptr<Pieces> &pieces)
{
    whenFinished(pieces->store.onTable<bool>(pieces->piece), pieces->context,
                 [pieces](const Result<bool> &more) {
                     if (!more)
                         pieces->end(tl::unexpected(more.error()));
                     else if (*more)
                         nextPiece(pieces);
                     else
                         pieces->end({});
                 });
}

} // namespace

QFuture<Result<void>> inPieces(HistoryStore &store, QObject *context,
                               std::function<Result<bool>(OrderTable &)> piece)
{
    const std::shared_ptr<Pieces> pieces(new Pieces{store, context, std::move(piece)});
    pieces->promise.start();
    nextPiece(pieces);
    return pieces->promise.future();
}

} // namespace vexora
