// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QPromise>
#include <QSqlDatabase>

#include <functional>

namespace vexora {

/** What long work on a list's file tells of itself, and asks: from any thread. */
struct CareTask
{
    std::function<bool()> isCancelled = [] { return false; };
    std::function<void(int)> tell = [](int) {}; ///< percent

    template <class T> [[nodiscard]] static CareTask of(QPromise<T> &promise)
    {
        return {[&promise] { return promise.isCanceled(); },
                [&promise](int percent) { promise.setProgressValue(percent); }};
    }
};

/** The error of what was cancelled; nobody gets to see it. */
[[nodiscard]] Error cancelledError();

/** While it lives, every statement of the connection ends soon after the task was cancelled. */
class Interruption
{
public:
    Interruption(const QSqlDatabase &database, const CareTask &task);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    void *m_handle = nullptr; ///< SQLite's
};

} // namespace vexora
