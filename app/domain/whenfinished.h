// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <type_traits>
#include <utility>

namespace vexora {

/**
 * Calls `then` once the future has finished: later, in the context's thread, and not at all when
 * the context is gone by then. What QFuture::then(context, ...) of Qt 6.4 promises and does not
 * keep: it asserts that the context lives, and looks at it from the thread that finishes the
 * future, where it may go at any moment.
 *
 * `then` takes the result, and is then not called for a future that was cancelled; or it takes the
 * future itself and looks.
 */
template <class T, class Then>
void whenFinished(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> finished = watcher->future();
                         if constexpr (std::is_invocable_v<Then &, QFuture<T>>)
                             then(std::move(finished));
                         else if (finished.isCanceled())
                             return;
                         else if constexpr (std::is_copy_constructible_v<T>)
                             then(finished.result());
                         else
                             then(finished.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace vexora
