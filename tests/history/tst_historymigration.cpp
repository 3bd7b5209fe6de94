// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/papersamples.h"
#include "history/schema.h"
#include "history/verify.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::bytesOf;
using samples::codeOf;
using samples::errorOf;
using samples::fixtureOrder;
using samples::key;

namespace {

constexpr qint64 kAskedAtMs = 1'750'000'111'111;

QString fixtureOf(int version)
{
    return u"" TEST_DATA "/history/v%1.sqlite"_s.arg(version);
}

OrderRecord paid(PaymentState state, Outcome outcome)
{
    OrderRecord order = answered(fixtureOrder(toText(state), Environment::Live), outcome);
    order.payment = state;
    order.paidAmount = u"50.0000"_s;
    order.platFormTradeNo = u"P-"_s + toText(state);
    order.queriedAtMs = kAskedAtMs;
    order.askedAtMs = kAskedAtMs;
    return order;
}

/** What makefixture of that version wrote, as this program must read it. */
QList<OrderRecord> ordersOf(int version)
{
    QList<OrderRecord> orders{
        answered(fixtureOrder(u"created"_s, Environment::Test), Outcome::Created),
        answered(fixtureOrder(u"invalid"_s, Environment::Sandbox), Outcome::Invalid),
        answered(fixtureOrder(u"refused"_s, Environment::Live), Outcome::Refused),
        answered(fixtureOrder(u"unknown"_s, Environment::Live), Outcome::Unknown),
        answered(fixtureOrder(u"unknown-sandbox"_s, Environment::Sandbox), Outcome::Unknown),
        answered(fixtureOrder(u"not-sent"_s, Environment::Test), Outcome::NotSent),
        paid(PaymentState::Waiting, Outcome::Created),
        paid(PaymentState::PartPaid, Outcome::Created),
        paid(PaymentState::Paid, Outcome::Created),
        paid(PaymentState::Failed, Outcome::Created),
        fixtureOrder(u"sending"_s, Environment::Live),
    };
    orders.last().outcome = Outcome::Unknown; // its process is gone
    orders.last().reason = u"interrupted"_s;
    if (version >= 2) {
        orders << paid(PaymentState::LinkLost, Outcome::Unknown);
        orders << answered(fixtureOrder(u"asked"_s, Environment::Live), Outcome::Unknown);
        orders.last().askedAtMs = kAskedAtMs;
        orders.last().askResult = u"query_refused"_s;
        orders << answered(fixtureOrder(u"closed"_s, Environment::Live), Outcome::Unknown);
        orders.last().payment = PaymentState::Closed;
        if (version >= 3) { // since then it must have been asked about
            orders.last().askedAtMs = kAskedAtMs;
            orders.last().askResult = u"query_refused"_s;
        }
        orders.last().closedAtMs = samples::FixedClock().nowMs();
        orders.last().closedReason = ClosingReason::DoesNotExist;
    }
    if (version >= 4) {
        for (const QString &number : {u"1"_s, u"2"_s})
            orders << answered(fixtureOrder(number, Environment::Test), Outcome::Created);
    }
    if (version < 2) {
        for (OrderRecord &order : orders)
            order.found.clear(); // there was no place for it
    }
    std::reverse(orders.begin(), orders.end()); // as a page lists them
    return orders;
}

/** Everything SQLite knows of how a file is built. */
QVariantList shapeOf(const QString &path)
{
    samples::SecondConnection other(path);
    return other.ask(u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
                     " ORDER BY type, name"_s)
        + other.ask(u"PRAGMA user_version"_s) + other.ask(u"PRAGMA application_id"_s)
        + other.ask(u"PRAGMA integrity_check"_s);
}

} // namespace

/** The file of every version there ever was, as that version's own program wrote it. */
class TestHistoryMigration : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    static void everyVersion()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= samples::kFixtures; ++version)
            QTest::addRow("version %d", version) << version;
    }

    void take(int version) const
    {
        QVERIFY2(QFile::exists(fixtureOf(version)), "every version has a fixture: see makefixture");
        QVERIFY(QFile::copy(fixtureOf(version), file()));
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"PRAGMA user_version"_s), QVariantList{version});
    }

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

    void everyFixtureIsOfAKnownVersion()
    {
        const QStringList files = QDir(u"" TEST_DATA "/history"_s).entryList(QDir::Files);
        QCOMPARE(files.size(), samples::kFixtures); // no journal beside one, either
    }

    void everyOrderIsStillThere_data() { everyVersion(); }
    void everyOrderIsStillThere()
    {
        QFETCH(const int, version);
        take(version);
        const QList<OrderRecord> expected = ordersOf(version);
        for (int opening = 0; opening < 2; ++opening) {
            HistoryStore store(file(), m_clock);
            const auto page = store.page({}).result();
            QCOMPARE(errorOf(page), QString());
            QCOMPARE(page->orders.size(), expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i)
                QVERIFY2(page->orders[i] == expected[i], qPrintable(expected[i].key.tradeNo));
            QCOMPARE(store.counts().result()->all, expected.size());
            // unknown, sending; link_lost, asked
            QCOMPARE(store.counts().result()->openUnknown, version < 2 ? 2 : 4);
            for (const OrderRecord &order : expected)
                QCOMPARE(codeOf(store.begin(begun(order.key.tradeNo))), ErrorCode::Duplicate);
        }
    }

    void everyPrintIsStillThere_data() { everyVersion(); }
    void everyPrintIsStillThere()
    {
        QFETCH(const int, version);
        take(version);
        const QList<PrintNote> notes = samples::fixturePrints();
        const QStringList md5s{notes[0].md5, notes[2].md5, u"none"_s};
        for (int opening = 0; opening < 2; ++opening) {
            HistoryStore store(file(), m_clock);
            const auto printed = store.printed(md5s).result();
            QCOMPARE(errorOf(printed), QString());
            if (version < 3) {
                QVERIFY(printed->isEmpty()); // there was no place for it
                continue;
            }
            QCOMPARE(printed->size(), 2);
            QCOMPARE(printed->value(md5s[0]), (PrintedBefore{3, notes[0].atMs, notes[1].atMs}));
            QCOMPARE(printed->value(md5s[1]), (PrintedBefore{4, notes[2].atMs, notes[2].atMs}));
        }
    }

    void whatIsKeptOfPayersIsStillThere()
    {
        using State = PapersFound::State;
        for (int version = 4; version <= samples::kFixtures; ++version) {
            take(version);
            const samples::Papers papers = samples::Papers::ofFixture();
            HistoryStore store(file(), m_clock);
            const auto look = [&](int number) {
                return *store
                            .onTable<papertable::Found>([&](OrderTable &table) {
                                return table.read<papertable::Found>(
                                    [&](const QSqlDatabase &database) {
                                        return papertable::look(
                                            database, key(QString::number(number)), *papers.ring());
                                    });
                            })
                            .result();
            };
            QCOMPARE(look(1).papers.state, State::Kept);
            QCOMPARE(look(1).papers.fields, samples::Papers::papers(1).fields);
            QCOMPARE(look(1).papers.answer, samples::Papers::papers(1).answer);
            QCOMPARE(look(2).papers.state, State::Erased);
            QCOMPARE(look(2).papers.erasedAtMs, 1'750'000'400'000);
            const Result<VerifyReport> report = verifyList(file(), *papers.ring(), CareTask());
            QVERIFY2(report->isGood(), qPrintable(report->contradictions.join(u'|')));
            QVERIFY(QFile::remove(file()));
        }
    }

    void aMigratedFileIsBuiltAsANewOne_data() { everyVersion(); }
    void aMigratedFileIsBuiltAsANewOne()
    {
        QFETCH(const int, version);
        take(version);
        const QString fresh = m_folder->filePath(u"new.db"_s);
        for (const QString &path : {file(), fresh}) {
            HistoryStore store(path, m_clock);
            QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        }
        QCOMPARE(shapeOf(file()), shapeOf(fresh));
    }

    void everythingNewWorksOnAnOldFile_data() { everyVersion(); }
    void everythingNewWorksOnAnOldFile()
    {
        QFETCH(const int, version);
        take(version);
        HistoryStore store(file(), m_clock);
        const PaymentNote nothing{PaymentState::NotAsked, {}, {}, 9, u"deadline"_s};
        QCOMPARE(errorOf(store.notePayment(key(u"sending"_s), nothing)), QString());
        QCOMPARE(errorOf(store.close(key(u"sending"_s), ClosingReason::GivenUp)), QString());
        QCOMPARE(store.find(key(u"sending"_s)).result()->closedReason, ClosingReason::GivenUp);
        QCOMPARE(errorOf(store.notePayment(key(u"unknown"_s), nothing)), QString());
        QCOMPARE(store.find(key(u"unknown"_s)).result()->askResult, u"deadline"_s);
        const PrintNote print{u"md5-of-one"_s, key(u"created"_s), u"slip-58"_s, u"printer"_s};
        QCOMPARE(errorOf(store.notePrints({print, print})), QString());
        QCOMPARE(store.printed({print.md5}).result()->value(print.md5),
                 (PrintedBefore{2, m_clock.nowMs(), m_clock.nowMs()}));
        OrderQuery query;
        query.unsettled = true;
        // created, waiting, part_paid; 1, 2
        QCOMPARE(store.page(query).result()->orders.size(), version < 4 ? 3 : 5);
    }

    void aFixtureIsNotChangedByATest()
    {
        // They are read-only where they are opened from by mistake, too: only copies are.
        for (int version = 1; version <= samples::kFixtures; ++version) {
            for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
                QVERIFY(!QFile::exists(fixtureOf(version) + suffix));
        }
    }

    void aNewerFileIsRefusedAndLeftUntouched_data()
    {
        QTest::addColumn<bool>("crashed");
        QTest::newRow("closed as it should be") << false;
        QTest::newRow("with its journal") << true;
    }

    void aNewerFileIsRefusedAndLeftUntouched()
    {
        QFETCH(const bool, crashed);
        const QString made = m_folder->filePath(u"made.db"_s);
        const QStringList suffixes{QString(), u"-wal"_s, u"-shm"_s};
        QVERIFY(QFile::copy(fixtureOf(samples::kFixtures), made));
        QVERIFY(QFile::setPermissions(made, QFile::ReadOwner | QFile::WriteOwner));
        {
            samples::SecondConnection other(made);
            QVERIFY(other.run(u"PRAGMA user_version = %1"_s.arg(schema::kVersion + 1)));
            if (crashed) {
                for (const QString &suffix : suffixes)
                    QVERIFY(QFile::copy(made + suffix, file() + suffix));
            }
        }
        if (!crashed)
            QVERIFY(QFile::rename(made, file()));
        QList<QByteArray> before;
        for (const QString &suffix : suffixes)
            before << bytesOf(file() + suffix);
        QCOMPARE(before[1].isEmpty(), !crashed);
        {
            HistoryStore store(file(), m_clock);
            const Error newer{ErrorCode::NewerData,
                              u"the history was written by a newer version"_s};
            QCOMPARE(store.begin(begun(u"A-1"_s)).result().error(), newer);
            QCOMPARE(store.page({}).result().error(), newer);
            QCOMPARE(store.close(key(u"unknown"_s), ClosingReason::GivenUp).result().error(),
                     newer);
            QCOMPARE(store.setAsideFile(), QString());
        }
        for (int i = 0; i < suffixes.size(); ++i)
            QCOMPARE(bytesOf(file() + suffixes[i]), before[i]);
        if (!crashed)
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"history.db"_s});
    }
};

QTEST_GUILESS_MAIN(TestHistoryMigration)
#include "tst_historymigration.moc"
