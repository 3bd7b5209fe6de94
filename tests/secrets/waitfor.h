// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QFutureWatcher>
#include <QSignalSpy>

namespace vexora {

/**
 * The future's result; Internal where it never comes. Waits in an event loop: QTRY_VERIFY sleeps
 * between rounds, of which libsecret needs many.
 */
template <class T> Result<T> waitFor(QFuture<Result<T>> future)
{
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(10'000))
        return failure(ErrorCode::Internal, QStringLiteral("no answer"));
    if (future.resultCount() != 1)
        return failure(ErrorCode::Internal, QStringLiteral("cancelled"));
    return future.takeResult();
}

template <class T> ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace vexora
