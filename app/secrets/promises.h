// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace vexora {

/** A promise that callbacks can share: std::function wants copies, QPromise has none. */
template <class T> using SharedPromise = std::shared_ptr<QPromise<Result<T>>>;

template <class T> SharedPromise<T> makePromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <class T> void keep(const SharedPromise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/** A future that is ready. */
template <class T> QFuture<Result<T>> ready(Result<T> result)
{
    const auto promise = makePromise<T>();
    auto future = promise->future();
    keep<T>(promise, std::move(result));
    return future;
}

} // namespace vexora
