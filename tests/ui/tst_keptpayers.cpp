// SPDX-License-Identifier: MIT
#include "history/historypayers.h"
#include "history/historystore.h"
#include "rememberingtest.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What the form knows of payers of earlier runs, from the list itself and a key that is kept. */
class TestKeptPayers : public QObject, private RememberingTest
{
    Q_OBJECT

    /** One run of the program on one data folder. */
    struct Run
    {
        Run(const QString &file, IssueBench &bench)
            : store(file, bench.clock)
            , payers(store, &bench.secrets)
            , checkout(store, bench.gateway, bench.clock)
        {
            bench.desk.own.log = &store;
            bench.desk.own.payers = &payers;
            bench.desk.own.checkout = &checkout;
            bench.desk.own.memory = &memory;
        }

        HistoryStore store;
        HistoryPayers payers;
        Checkout checkout;
        RunMemory memory;
    };

private Q_SLOTS:
    void init()
    {
        openRemembering();
        bench().secrets.where = SecretPlace::Keychain;
        startRun();
        QVERIFY(done(m_run->payers.setBook(true)));
        fillTaiwan(bench());
        pressSend(bench());
        QTRY_VERIFY(bench().gateway.call && bench().gateway.call->started);
        const QList<Order> orders = m_run->memory.since(0);
        QCOMPARE(orders.size(), 1);
        bench().gateway.call->answer(accepted(orders.first().record.key.tradeNo, kLink));
        QTRY_VERIFY(bench().find("readyCard"));
        startRun(); // and the program was started anew
    }
    void cleanup()
    {
        m_bench->page.reset();
        m_run.reset();
        forget();
    }

    void theAddressIsCountedAcrossRuns()
    {
        fillTaiwan(bench());
        QTRY_VERIFY(label() && label()->isVisible());
        QCOMPARE(label()->text(), u"1 of 10 orders today from this address, 0 paid"_s);
        type(bench(), u"mobile"_s, u"0922 333 444"_s);
        pressSend(bench());
        QTRY_VERIFY(bench().text("ipAddressEditNote").contains(u"Another payer"_s));
    }

    void theBookKnowsThePayer()
    {
        QTRY_VERIFY(m_run->payers.hasBook());
        type(bench(), u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(bench().find("payerOffer")->isVisible());
        QTest::keyClick(bench().edit(u"mobile"_s), Qt::Key_Down);
        QTest::keyClick(bench().edit(u"mobile"_s), Qt::Key_Return);
        QTRY_COMPARE(bench().edit(u"mobile"_s)->text(), u"0912345678"_s);
        QCOMPARE(bench().edit(u"lastname"_s)->text(), u"林"_s);
        QCOMPARE(bench().edit(u"email"_s)->text(), u"meiling@example.com"_s);
    }

    void whatWasErasedIsOfferedAndCountedNoMore()
    {
        EraseWish wish;
        wish.region = u"taiwan"_s;
        QVERIFY(done(m_run->payers.erase(wish)));
        QTRY_VERIFY(m_run->payers.hasBook());
        type(bench(), u"mobile"_s, u"5678"_s);
        QTest::qWait(300);
        QVERIFY(!bench().find("payerOffer")->isVisible());
        fillTaiwan(bench());
        QTRY_VERIFY(label() && label()->isVisible());
        QVERIFY2(label()->text().startsWith(u"0 of 10"_s), qPrintable(label()->text()));
    }

private:
    QLabel *label() { return bench().find<QLabel>("addressUseLabel"); }

    template <class T> static bool done(const QFuture<Result<T>> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); })
            && future.result().has_value();
    }

    void startRun()
    {
        bench().page.reset();
        m_run.reset();
        m_run = std::make_unique<Run>(m_folder->filePath(u"history.sqlite"_s), bench());
        bench().page = std::make_unique<ui::IssuePage>(bench().desk);
        bench().page->resize(904, 572);
        reopen(u"taiwan"_s, u"TWD"_s);
    }

    std::unique_ptr<Run> m_run;
};

QTEST_MAIN(TestKeptPayers)
#include "tst_keptpayers.moc"
