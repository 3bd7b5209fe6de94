// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureInterface>

#include <memory>
#include <utility>

namespace vexora {

/**
 * A QPromise for results that can only be moved. With Qt 6.4's own, a continuation that takes such
 * a result also resets the future's state; ~QPromise then believes that nothing was delivered and
 * runs the continuation a second time, which is gone by then. This one remembers by itself.
 * Gone without keep(), it cancels its future.
 */
template <class T> class ResultPromise : private QFutureInterface<Result<T>>
{
    using Base = QFutureInterface<Result<T>>;

public:
    ResultPromise() { this->reportStarted(); }
    ~ResultPromise() override
    {
        if (!m_kept) {
            this->cancelAndFinish();
            this->runContinuation();
        }
        this->cleanContinuation();
    }
    Q_DISABLE_COPY_MOVE(ResultPromise)

    [[nodiscard]] QFuture<Result<T>> future() { return Base::future(); }
    /** Once. Continuations run before it returns, those with a context on that one's thread. */
    void keep(Result<T> result)
    {
        m_kept = true;
        this->reportResult(std::move(result));
        this->reportFinished();
    }

private:
    bool m_kept = false;
};

/** Shared, because std::function wants to copy what it captures. */
template <class T> using SharedPromise = std::shared_ptr<ResultPromise<T>>;

template <class T> SharedPromise<T> makePromise()
{
    return std::make_shared<ResultPromise<T>>();
}

/** A future that is ready. */
template <class T> QFuture<Result<T>> ready(Result<T> result)
{
    ResultPromise<T> promise;
    auto future = promise.future();
    promise.keep(std::move(result));
    return future;
}

} // namespace vexora
