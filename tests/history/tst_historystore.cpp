// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/samples.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::errorOf;
using samples::key;

/** The store and its file, beside what tests/contract asks of every store. */
class TestHistoryStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    std::unique_ptr<HistoryStore> m_store;

    QString file() const { return m_folder->filePath(u"history.db"_s); }
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = samples::quickFolder();
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
    }

    void cleanup() { m_store.reset(); }

    void nothingIsMadeBeforeTheFirstCall() { QVERIFY(!QFile::exists(file())); }

    void aBegunOrderIsThereForOthersBeforeItEnds()
    {
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"SELECT trade_no FROM orders WHERE outcome IS NULL"_s),
                 QVariantList{u"A-1"_s});
    }

    void anOutcomeIsKeptWithoutWhatBelongsToIt_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("an error") << u"SELECT 1"_s << ErrorCode::Storage;
        QTest::newRow("a refusal") << u"SELECT 1"_s << ErrorCode::Internal;
        QTest::newRow("the transaction is over") << u"ROLLBACK"_s << ErrorCode::Storage;
    }

    void anOutcomeIsKeptWithoutWhatBelongsToIt()
    {
        QFETCH(const QString, last);
        QFETCH(const ErrorCode, code);
        const OrderRecord order = begun(u"A-1"_s);
        QCOMPARE(errorOf(m_store->begin(order)), QString());
        const auto finished = m_store->onTable<void>([&](OrderTable &table) {
            return table.finish(answered(order, Outcome::Created),
                                [&](const QSqlDatabase &database, qint64) -> Result<void> {
                                    QSqlQuery query(database);
                                    query.exec(u"INSERT INTO facts VALUES ('half', 1)"_s);
                                    query.exec(last);
                                    return failure(code, u"it cannot be"_s);
                                });
        });
        QCOMPARE(errorOf(finished), QString());
        reopen();
        QCOMPARE(m_store->find(order.key).result()->outcome, Outcome::Created);
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"SELECT count(*) FROM facts WHERE name = 'half'"_s), QVariantList{0});
    }

    void amountsCanBeSummed()
    {
        for (const QString &amount : {u"10.50"_s, u"0.0001"_s, u"no number"_s}) {
            OrderRecord order = begun(u"A-"_s + amount);
            order.amount = amount;
            QCOMPARE(errorOf(m_store->begin(order)), QString());
        }
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"SELECT sum(amount_e4) FROM orders"_s), QVariantList{105001});
        QCOMPARE(other.ask(u"SELECT trade_no FROM orders WHERE amount_e4 IS NULL"_s),
                 QVariantList{u"A-no number"_s});
    }

    void theEndFinishesWhatWasAsked()
    {
        QList<QFuture<Result<void>>> asked;
        for (int i = 0; i < 50; ++i)
            asked << m_store->begin(begun(QString::number(i)));
        m_store.reset();
        for (const auto &answer : asked) {
            QVERIFY(answer.isFinished());
            QCOMPARE(errorOf(answer), QString());
        }
        // Closed as it should be: nothing is left but the file.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"history.db"_s});
        reopen();
        QCOMPARE(m_store->counts().result()->all, 50);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
