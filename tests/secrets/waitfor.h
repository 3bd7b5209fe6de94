// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QTest>

namespace vexora {

/** The future's result; Internal where it never comes. */
template <class T> Result<T> waitFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
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
