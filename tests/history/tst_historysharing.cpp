// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/samples.h"

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

    /** What each of two programs won. */
    QList<int> twoPrograms(const QString &first, const QString &second) const
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (const QString &prefix : {first, second}) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            programs.back()->start(QCoreApplication::applicationFilePath(),
                                   {u"--issue"_s, file(), prefix});
        }
        QList<int> won;
        for (const auto &program : programs) {
            if (program->waitForFinished() && program->exitCode() == 0)
                won << program->readAllStandardOutput().trimmed().toInt();
        }
        return won;
    }

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

    void twoStoresOfOneProgram()
    {
        {
            HistoryStore one(file(), m_clock);
            HistoryStore two(file(), m_clock);
            // All calls of the first wait in its thread while the second is asked.
            std::vector<QFuture<Result<void>>> begins;
            for (int i = 0; i < kOrders; ++i) {
                begins.push_back(one.begin(begun(u"one-%1"_s.arg(i))));
                begins.push_back(two.begin(begun(u"two-%1"_s.arg(i))));
            }
            for (int i = 0; i < kOrders; ++i) {
                begins.push_back(one.finish(answered(begun(u"one-%1"_s.arg(i)), Outcome::Created)));
                begins.push_back(two.finish(answered(begun(u"two-%1"_s.arg(i)), Outcome::Created)));
            }
            for (const auto &begin : begins)
                QCOMPARE(errorOf(begin), QString());
        }
        allOrdersEnded(2 * kOrders);
    }

    void twoPrograms()
    {
        QCOMPARE(twoPrograms(u"one-"_s, u"two-"_s), (QList{kOrders, kOrders}));
        allOrdersEnded(2 * kOrders);
    }

    void oneNumberIsWonByOneOfTwoPrograms()
    {
        const QList<int> won = twoPrograms(u"same-"_s, u"same-"_s);
        QCOMPARE(won.size(), 2);
        QCOMPARE(won[0] + won[1], kOrders);
        allOrdersEnded(kOrders);
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

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--issue"_s) {
        const samples::FixedClock clock;
        HistoryStore store(arguments.value(2), clock);
        const std::optional<int> won = issueAll(store, arguments.value(3));
        std::printf("%d\n", won.value_or(-1));
        return won ? 0 : 1;
    }
    TestHistorySharing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historysharing.moc"
