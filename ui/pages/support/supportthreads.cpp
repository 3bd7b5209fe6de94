// SPDX-License-Identifier: MIT
#include "ui/pages/support/supportthreads.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace vexora::ui {

/** Never deleted: a pool waits for its threads without end, and closing the program must not. */
QThreadPool &supportThreads()
{
    static QThreadPool *const pool = [] {
        qAddPostRoutine([] {
            constexpr int kPatience = 1500; // milliseconds; no run takes much more than a second
            supportThreads().clear();
            supportThreads().waitForDone(kPatience);
        });
        return new QThreadPool;
    }();
    return *pool;
}

} // namespace vexora::ui
