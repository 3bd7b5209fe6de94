// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/samples.h"
#include "history/storagefailure.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::errorOf;

namespace {

constexpr int kOrders = 200;

/** How many of the numbers were won; nothing when anything but a taken number went wrong. */
std::optional<int> issueAll(OrderLog &log, const QString &prefix)
{
    std::vector<std::pair<OrderRecord, QFuture<Result<void>>>> begins;
    for (int i = 0; i < kOrders; ++i) {
        const OrderRecord order = begun(prefix + QString::number(i));
        begins.emplace_back(order, log.begin(order));
    }
    int won = 0;
    for (const auto &[order, begin] : begins) {
        const Result<void> result = begin.result();
        if (!result) {
            if (result.error().code != ErrorCode::Duplicate)
                return std::nullopt;
            continue;
        }
        ++won;
        if (!log.finish(answered(order, Outcome::Created)).result())
            return std::nullopt;
    }
    return won;
}

} // namespace

/** Two windows, or a window and a command line, on one file. */
class TestHistorySharing : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    void allOrdersEnded(int expected) const
    {
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"SELECT count(*) FROM orders WHERE outcome = 'created'"_s),
                 QVariantList{expected});
        QCOMPARE(other.ask(u"SELECT count(*) FROM orders"_s), QVariantList{expected});
        QCOMPARE(other.ask(u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
    }

    /** Starts programs of this test, lets them go at once, and gives what each of them wrote:
     *  nothing of one that failed. */
    QList<QByteArray> together(const QList<QStringList> &commands) const
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (const QStringList &command : commands)
            programs.push_back(program(command));
        for (const auto &one : programs) {
            if (!one->waitForReadyRead() || one->readLine() != "ready\n")
                return {};
        }
        for (const auto &one : programs)
            one->write("\n");
        for (const auto &one : programs)
            one->waitForBytesWritten();
        QList<QByteArray> written;
        for (const auto &one : programs) {
            const bool ended = one->waitForFinished() && one->exitCode() == 0;
            written << (ended ? one->readAllStandardOutput().trimmed() : QByteArray());
        }
        return written;
    }

    static std::unique_ptr<QProcess> program(const QStringList &command)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), command);
        return process;
    }

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

    void twoProgramsAndAReader()
    {
        const QString count = QString::number(2 * kOrders);
        const QList<QByteArray> written = together({{u"--issue"_s, file(), u"one-"_s},
                                                    {u"--issue"_s, file(), u"two-"_s},
                                                    {u"--watch"_s, file(), count}});
        QCOMPARE(written, (QList<QByteArray>{"200", "200", "400"}));
        allOrdersEnded(2 * kOrders);
    }

    void oneNumberIsWonByOneOfThreePrograms()
    {
        const QStringList issue{u"--issue"_s, file(), u"same-"_s};
        const QList<QByteArray> won = together({issue, issue, issue});
        QCOMPARE(won.size(), 3);
        int sum = 0;
        for (const QByteArray &one : won) {
            QVERIFY(!one.isEmpty());
            sum += one.toInt();
        }
        QCOMPARE(sum, kOrders);
        allOrdersEnded(kOrders);
    }

    void oneOfManyProgramsRecovers()
    {
        constexpr int kLost = 20;
        const auto living = program({u"--send"_s, file(), u"living-"_s});
        QVERIFY(living->waitForReadyRead());
        for (int i = 0; i < kLost; ++i) {
            HistoryStore store(file(), m_clock);
            const OrderRecord lost = samples::fixtureOrder(u"lost-%1"_s.arg(i), Environment::Live);
            QCOMPARE(errorOf(store.begin(lost)), QString());
        }
        const QStringList recover{u"--recover"_s, file()};
        const QList<QByteArray> recovered = together({recover, recover, recover, recover});
        int sum = 0;
        for (const QByteArray &one : recovered) {
            QVERIFY(!one.isEmpty());
            sum += one.toInt();
        }
        QCOMPARE(sum, kLost); // each by one of them, and told once
        {
            samples::SecondConnection other(file());
            QCOMPARE(other.ask(u"SELECT count(*) FROM orders WHERE outcome = 'unknown'"
                               " AND reason = 'interrupted'"_s),
                     QVariantList{kLost});
            QCOMPARE(other.ask(u"SELECT trade_no FROM orders WHERE outcome IS NULL"_s),
                     QVariantList{u"living-"_s});
        }
        living->kill();
        QVERIFY(living->waitForFinished());
        QCOMPARE(together({recover, recover}).join(' ').replace("0", "").trimmed(), "1");
    }

    void aProgramThatHoldsOnIsNotWaitedForForEver()
    {
        {
            HistoryStore store(file(), m_clock);
            QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        }
        const auto holder = program({u"--hold"_s, file()});
        QVERIFY(holder->waitForReadyRead());
        constexpr std::chrono::milliseconds kPatience(50);
        for (int i = 0; i < 2; ++i) {
            OrderTable table(file(), kPatience);
            QCOMPARE(table.begin(begun(u"A-2"_s)).error(), storage::busy());
            QCOMPARE(table.counts()->all, 1); // a reader does not even wait
            QCOMPARE(table.begin(begun(u"A-2"_s)).error(), storage::busy());
        }
        holder->kill(); // in the middle of its transaction
        QVERIFY(holder->waitForFinished());
        OrderTable table(file(), kPatience);
        QCOMPARE(errorOf(table.begin(begun(u"A-2"_s))), QString());
        QCOMPARE(table.counts()->all, 2);
    }

    void manyStoresOpenANewFileAtOnce()
    {
        for (int round = 0; round < 100; ++round) {
            const QString fresh = m_folder->filePath(QString::number(round));
            std::vector<std::unique_ptr<HistoryStore>> stores;
            std::vector<QFuture<Result<void>>> begins;
            for (int i = 0; i < 4; ++i) {
                stores.push_back(std::make_unique<HistoryStore>(fresh, m_clock));
                begins.push_back(stores.back()->begin(begun(QString::number(i))));
            }
            for (const auto &begin : begins)
                QCOMPARE(errorOf(begin), QString());
        }
    }
};

namespace {

int print(int number)
{
    std::printf("%d\n", number);
    return 0;
}

/** Reads until `orders` are there and have ended; whoever is on the way is alive. */
int watch(OrderLog &log, int orders)
{
    OrderQuery query;
    query.limit = orders;
    for (;;) {
        const auto counts = log.counts().result();
        const auto page = log.page(query).result();
        if (!counts || !page || counts->openUnknown > 0)
            return 1;
        int ended = 0;
        for (const OrderRecord &order : page->orders)
            ended += order.outcome.has_value();
        if (ended == orders)
            return print(ended);
    }
}

/** Until it is ended from outside. */
int wait(bool ready)
{
    std::puts(ready ? "ready" : "failed");
    std::fflush(stdout);
    std::getchar();
    return ready ? 0 : 1;
}

int run(const QStringList &arguments)
{
    const QString mode = arguments.value(1);
    const QString file = arguments.value(2);
    const samples::FixedClock clock;
    if (mode == u"--hold"_s) {
        samples::SecondConnection other(file);
        return wait(other.run(u"BEGIN IMMEDIATE"_s)
                    && other.run(u"UPDATE orders SET profile = 'never'"_s));
    }
    if (mode == u"--send"_s) {
        HistoryStore store(file, clock);
        OrderRecord order = begun(arguments.value(3));
        return wait(store.begin(order).result().has_value());
    }
    wait(true);
    if (mode == u"--recover"_s) {
        const Result<QList<OrderKey>> recovered = OrderTable(file).recover();
        return recovered ? print(int(recovered->size())) : 1;
    }
    HistoryStore store(file, clock);
    if (mode == u"--watch"_s)
        return watch(store, arguments.value(3).toInt());
    const std::optional<int> won = issueAll(store, arguments.value(3));
    return won ? print(*won) : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).startsWith(u"--"_s))
        return run(arguments);
    TestHistorySharing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historysharing.moc"
