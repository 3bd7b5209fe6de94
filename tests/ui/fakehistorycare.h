// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"

#include <QPromise>

#include <memory>

namespace vexora::test {

/** A HistoryCare that does nothing; each call waits for the test to finish it. */
class FakeHistoryCare final : public HistoryCare
{
public:
    using HistoryCare::HistoryCare;

    QStringList backups; ///< folders asked for
    QStringList looks;
    QStringList restores;

    QFuture<Result<VerifyReport>> verify() override { return begin(verifying); }
    QFuture<Result<BackupContent>> backup(const QString &folder) override
    {
        backups.append(folder);
        return begin(copying);
    }
    QFuture<Result<BackupContent>> look(const QString &folder) override
    {
        looks.append(folder);
        return begin(copying);
    }
    QFuture<Result<BackupContent>> restore(const QString &folder) override
    {
        restores.append(folder);
        return begin(copying);
    }

    template <class T> using Work = std::unique_ptr<QPromise<Result<T>>>;
    Work<VerifyReport> verifying; ///< under way
    Work<BackupContent> copying;

    template <class T> static void finish(Work<T> &work, const Result<T> &result)
    {
        const Work<T> ended = std::move(work);
        if (!ended->isCanceled())
            ended->addResult(result);
        ended->finish();
    }

private:
    template <class T> QFuture<Result<T>> begin(Work<T> &work)
    {
        work = std::make_unique<QPromise<Result<T>>>();
        work->setProgressRange(0, 100);
        work->start();
        return work->future();
    }
};

} // namespace vexora::test
