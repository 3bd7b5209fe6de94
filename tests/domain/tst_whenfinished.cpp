// SPDX-License-Identifier: MIT
#include "domain/whenfinished.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

using namespace vexora;

/** Answers that come late, from another thread, or when nobody is there any more. */
class TestWhenFinished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesLaterInTheContextsThread()
    {
        QPromise<int> promise;
        promise.start();
        int got = 0;
        QThread *where = nullptr;
        whenFinished(promise.future(), this, [&](int result) {
            got = result;
            where = QThread::currentThread();
        });
        std::unique_ptr<QThread> other(QThread::create([&promise] {
            promise.addResult(7);
            promise.finish();
        }));
        other->start();
        QVERIFY(other->wait());
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
        QCOMPARE(where, thread());
    }

    void aReadyFutureIsNoExceptionToLater()
    {
        int got = 0;
        QPromise<int> promise;
        promise.start();
        promise.addResult(7);
        promise.finish();
        whenFinished(promise.future(), this, [&got](int result) { got = result; });
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
    }

    void nobodyIsCalledAfterTheContextIsGone()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        whenFinished(promise.future(), context.get(), [&called](int) { called = true; });
        context.reset();
        promise.addResult(7);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void theContextMayGoBetweenFinishingAndTelling()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        whenFinished(promise.future(), context.get(), [&called](int) { called = true; });
        promise.addResult(7);
        promise.finish();
        context.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void aResultThatCanOnlyBeMoved()
    {
        using Only = std::unique_ptr<int>;
        QPromise<Only> promise;
        promise.start();
        int got = 0;
        whenFinished(promise.future(), this, [&got](const Only &result) { got = *result; });
        promise.addResult(std::make_unique<int>(7));
        promise.finish();
        QTRY_COMPARE(got, 7);
    }

    void aCancelledFutureHasNoResult()
    {
        bool called = false;
        bool told = false;
        {
            QPromise<int> promise;
            promise.start();
            whenFinished(promise.future(), this, [&called](int) { called = true; });
            whenFinished(promise.future(), this,
                         [&told](const QFuture<int> &finished) { told = finished.isCanceled(); });
        }
        QTRY_VERIFY(told);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestWhenFinished)
#include "tst_whenfinished.moc"
