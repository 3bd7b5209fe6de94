// SPDX-License-Identifier: MIT
#include "fakeorderlog.h"
#include "history/historystore.h"
#include "history/search/historysearch.h"
#include "support/setclock.h"
#include "ui/models/historytablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;
using namespace Qt::StringLiterals;

/** The rows of a real list, found by the real search, while orders are sent. */
class TestHistoryReal final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SetClock m_clock;
    std::unique_ptr<HistoryStore> m_log;
    std::unique_ptr<HistorySearch> m_search;
    std::unique_ptr<HistoryTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    static OrderRecord order(int number)
    {
        OrderRecord record = FakeOrderLog::make(1'000'000 + number);
        record.platFormTradeNo = u"gateway%1"_s.arg(number);
        return record;
    }
    void begin(int number)
    {
        OrderRecord record = order(number);
        record.outcome.reset();
        QVERIFY(m_log->begin(record).result());
    }
    void finish(int number, Outcome outcome)
    {
        OrderRecord record = order(number);
        record.outcome = outcome;
        QVERIFY(m_log->finish(record).result());
    }
    QString number(int row)
    {
        return m_model->index(row, HistoryTableModel::Number).data().toString().mid(1);
    }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<HistoryStore>(
            m_folder.filePath(u"%1.sqlite"_s.arg(QLatin1String(QTest::currentTestFunction()))),
            m_clock);
        m_search = std::make_unique<HistorySearch>(*m_log);
        m_model = std::make_unique<HistoryTableModel>(nullptr, u"en"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_search.reset();
        m_log.reset();
    }

    void anOrderIsThereBeforeItIsAnswered()
    {
        m_model->ask(m_search.get(), m_log.get());
        QTRY_VERIFY(m_model->progress().done);
        QCOMPARE(m_model->rowCount(), 0);
        begin(1);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0, HistoryTableModel::Sent).data().toString(), u"Sending"_s);
        finish(1, Outcome::Created);
        QTRY_COMPARE(m_model->index(0, HistoryTableModel::Sent).data().toString(), u"Accepted"_s);
        begin(2);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(number(0), u"000002"_s);
        QTRY_COMPARE(m_model->progress().shown, 2);
    }

    void pagesAreReadToTheLastRow()
    {
        constexpr int kOrders = 300;
        for (int i = 1; i <= kOrders; ++i)
            begin(i);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->ask(m_search.get(), m_log.get());
        QTRY_COMPARE(m_model->rowCount(), kOrders);
        for (int row = 0; row < kOrders; ++row)
            QTRY_COMPARE(number(row).toInt(), kOrders - row);
        m_model->ask(m_search.get(), m_log.get(), {}, OrderSort::Oldest);
        QTRY_COMPARE(number(0), u"000001"_s);
        QTRY_COMPARE(m_model->rowCount(), kOrders);
        QTRY_COMPARE(number(kOrders - 1).toInt(), kOrders);
    }

    void whatNoLongerFitsLeaves()
    {
        for (int i = 1; i <= 3; ++i) {
            begin(i);
            finish(i, i == 2 ? Outcome::Created : Outcome::Unknown);
        }
        OrderFilter unknown;
        unknown.openUnknown = true;
        m_model->ask(m_search.get(), m_log.get(), unknown);
        QTRY_COMPARE(m_model->rowCount(), 2);
        PaymentNote note;
        note.state = PaymentState::Paid;
        note.queriedAtMs = m_clock.nowMs();
        QVERIFY(m_log->notePayment(order(1).key, note).result());
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(number(0), u"000003"_s);
        begin(4);
        finish(4, Outcome::Unknown);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(number(0), u"000004"_s);
    }

    void aNumberIsFoundAsItIsTyped()
    {
        for (int i = 1; i <= 30; ++i)
            begin(i);
        OrderFilter filter;
        for (const QString &typed :
             {u"1"_s, u"10"_s, u"100"_s, u"1000"_s, u"10000"_s, u"1000007"_s}) {
            filter.text = typed;
            m_model->ask(m_search.get(), m_log.get(), filter); // each gives the former up
        }
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(number(0), u"000007"_s);
        QTRY_COMPARE(m_model->progress().all, 30);
    }
};

QTEST_MAIN(TestHistoryReal)
#include "tst_historyreal.moc"
