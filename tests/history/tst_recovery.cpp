// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/samples.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::codeOf;
using samples::errorOf;
using samples::key;

/** Orders whose sender is gone, with real processes. */
class TestRecovery : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    /** Lives until its input ends. */
    static std::unique_ptr<QProcess> live(const QStringList &command)
    {
        auto process = std::make_unique<QProcess>();
        process->start(command.first(), command.sliced(1));
        return process->waitForStarted() ? std::move(process) : nullptr;
    }

    static void end(QProcess &process)
    {
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }

    void begin(const QString &tradeNo, const Sender &sender) const
    {
        HistoryStore store(file(), m_clock);
        OrderRecord order = begun(tradeNo);
        order.sender = sender;
        QCOMPARE(errorOf(store.begin(order)), QString());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void thisProcessLives()
    {
        const Sender self = thisProcess();
        QCOMPARE(self.pid, QCoreApplication::applicationPid());
        QCOMPARE(self.bootId.size(), 36);
        QVERIFY(self.startTime > 0);
        QVERIFY(isAlive(self));
        QVERIFY(!isAlive(Sender()));
    }

    void aNameWithBracketsIsNotMistakenForFields()
    {
        char before[16] = {};
        QCOMPARE(prctl(PR_GET_NAME, before), 0);
        const Sender self = thisProcess();
        QCOMPARE(prctl(PR_SET_NAME, "a) Z 1 (b) Z 2"), 0);
        QCOMPARE(thisProcess(), self);
        QVERIFY(isAlive(self));
        QCOMPARE(prctl(PR_SET_NAME, before), 0);
    }

    void anotherBootOrStartTimeIsAnotherProcess()
    {
        Sender reused = thisProcess();
        reused.startTime -= 1;
        QVERIFY(!isAlive(reused));
        Sender formerBoot = thisProcess();
        formerBoot.bootId = u"00000000-0000-4000-8000-000000000000"_s;
        QVERIFY(!isAlive(formerBoot));
    }

    void aProcessThatEndedButIsNotCollectedIsGone()
    {
        const pid_t pid = fork();
        if (pid == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL); // a failed check must not leave it behind
            pause();
            _exit(0);
        }
        const std::optional<Sender> sender = senderOf(pid);
        QVERIFY(sender && isAlive(*sender));
        QCOMPARE(kill(pid, SIGKILL), 0);
        siginfo_t info = {};
        QCOMPARE(waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT), 0);
        QVERIFY(!isAlive(*sender));
        QCOMPARE(waitpid(pid, nullptr, 0), pid);
        QVERIFY(!isAlive(*sender));
    }

    /** What hidepid=2 leaves of /proc for somebody who may not look at the process. */
    void aProcessThatIsHiddenIsNotGone()
    {
        const QTemporaryDir proc;
        const QString random = u"/sys/kernel/random"_s;
        QVERIFY(QDir(proc.path()).mkpath(proc.path() + random));
        QVERIFY(
            QFile::copy(u"/proc"_s + random + u"/boot_id"_s, proc.path() + random + u"/boot_id"_s));

        const auto other = live({u"cat"_s});
        QVERIFY(other);
        const std::optional<Sender> sender = senderOf(other->processId());
        QVERIFY(sender);
        QVERIFY(!senderOf(other->processId(), proc.path()));
        QVERIFY(isAlive(*sender, proc.path()));
        Sender formerBoot = *sender;
        formerBoot.bootId = u"00000000-0000-4000-8000-000000000000"_s;
        QVERIFY(!isAlive(formerBoot, proc.path()));
        end(*other);
        QVERIFY(!isAlive(*sender, proc.path()));
    }

    /** Somebody who sees no process of others takes a living sender for a dead one. */
    void theSenderKnowsBetterThanItsRecovery()
    {
        const auto other = live({u"cat"_s});
        QVERIFY(other);
        begin(u"own"_s, thisProcess());
        begin(u"theirs"_s, *senderOf(other->processId()));
        begin(u"ended"_s, thisProcess());
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.finish(answered(begun(u"ended"_s), Outcome::Unknown))), QString());
        {
            samples::SecondConnection connection(file());
            QVERIFY(connection.run(u"UPDATE orders SET outcome = 'unknown',"
                                   " reason = 'interrupted' WHERE outcome IS NULL"_s));
        }
        QCOMPARE(errorOf(store.finish(answered(begun(u"own"_s), Outcome::Created))), QString());
        QCOMPARE(store.find(key(u"own"_s)).result()->outcome, Outcome::Created);
        // Once only, nobody else's, and nothing that was an answer.
        for (const QString &tradeNo : {u"own"_s, u"theirs"_s, u"ended"_s})
            QCOMPARE(codeOf(store.finish(answered(begun(tradeNo), Outcome::Refused))),
                     ErrorCode::Internal);
        end(*other);
    }

    void anOutcomeTheFileWouldNotTakeIsUnknown()
    {
        OrderTable table(file(), std::chrono::milliseconds(1));
        for (const QString &tradeNo : {u"lost"_s, u"late"_s, u"sending"_s}) {
            OrderRecord order = begun(tradeNo);
            order.sender = thisProcess();
            QCOMPARE(errorOf(table.begin(order)), QString());
        }
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
            for (const QString &tradeNo : {u"lost"_s, u"late"_s}) {
                const auto failed = table.finish(answered(begun(tradeNo), Outcome::Created));
                QVERIFY(!failed);
                QCOMPARE(failed.error().code, ErrorCode::Storage);
            }
            QCOMPARE(*table.recover(), QList<OrderKey>()); // still not
            QCOMPARE(table.find(key(u"lost"_s))->outcome, Outcome::Unknown);
            QCOMPARE(table.find(key(u"lost"_s))->reason, u"not_recorded"_s);
            QCOMPARE(other.ask(u"SELECT outcome FROM orders WHERE trade_no = 'lost'"_s),
                     QVariantList{QVariant(QString())});
            QVERIFY(other.run(u"ROLLBACK"_s));
        }
        QCOMPARE(errorOf(table.finish(answered(begun(u"late"_s), Outcome::Created))), QString());
        QCOMPARE(*table.recover(), QList{key(u"lost"_s)});
        QCOMPARE(table.find(key(u"lost"_s))->outcome, Outcome::Unknown);
        QCOMPARE(table.find(key(u"lost"_s))->reason, u"not_recorded"_s);
        QCOMPARE(table.find(key(u"late"_s))->outcome, Outcome::Created);
        QCOMPARE(table.find(key(u"sending"_s))->outcome, std::nullopt);
        QCOMPARE(*table.recover(), QList<OrderKey>());
        // Written at last: the one who sent it knows what became of it.
        QCOMPARE(errorOf(table.finish(answered(begun(u"lost"_s), Outcome::Created))), QString());
        QCOMPARE(table.find(key(u"lost"_s))->outcome, Outcome::Created);
    }

    void onlyOrdersOfDeadSendersAreRecovered()
    {
        const auto dead = live({u"cat"_s});
        const auto alive = live({u"cat"_s});
        QVERIFY(dead && alive);
        const std::optional<Sender> deadSender = senderOf(dead->processId());
        const std::optional<Sender> aliveSender = senderOf(alive->processId());
        QVERIFY(deadSender && aliveSender);
        Sender reused = *aliveSender; // the same pid, another start time
        reused.startTime -= 100;
        begin(u"dead"_s, *deadSender);
        begin(u"alive"_s, *aliveSender);
        begin(u"reused"_s, reused);
        begin(u"own"_s, thisProcess());
        OrderRecord ended = begun(u"ended"_s);
        ended.sender = *deadSender;
        begin(u"ended"_s, *deadSender);
        {
            HistoryStore store(file(), m_clock);
            QCOMPARE(errorOf(store.finish(answered(ended, Outcome::Created))), QString());
        }
        end(*dead);

        HistoryStore store(file(), m_clock);
        QList<OrderKey> told;
        connect(&store, &OrderLog::changed, this, [&](const OrderKey &k) { told << k; });
        const auto page = store.page({}).result();
        QCOMPARE(page->orders.size(), 5);
        for (const OrderRecord &order : page->orders) {
            const QString name = order.key.tradeNo;
            const bool gone = name == u"dead"_s || name == u"reused"_s;
            const auto expected = gone ? std::optional(Outcome::Unknown)
                : name == u"ended"_s   ? std::optional(Outcome::Created)
                                       : std::nullopt;
            QVERIFY2(order.outcome == expected, qPrintable(name));
            QCOMPARE(order.reason == u"interrupted"_s, gone);
            QCOMPARE(order.amount, u"12000"_s);
        }
        QTRY_COMPARE(told, (QList{key(u"dead"_s), key(u"reused"_s)}));
        QCOMPARE(store.counts().result()->openUnknown, 2);

        // Its fate is settled: the number stays taken, and nobody ends it a second time.
        QCOMPARE(codeOf(store.begin(begun(u"dead"_s))), ErrorCode::Duplicate);
        QCOMPARE(codeOf(store.finish(answered(begun(u"dead"_s), Outcome::Created))),
                 ErrorCode::Internal);
        // A sender may also end while the file is open.
        end(*alive);
        QCOMPARE(store.find(key(u"alive"_s)).result()->outcome, Outcome::Unknown);
        QCOMPARE(store.find(key(u"own"_s)).result()->outcome, std::nullopt);
    }

    void aKilledProgramLeavesItsOrderUnknown()
    {
        const auto other = live({QCoreApplication::applicationFilePath(), u"--begin"_s, file()});
        QVERIFY(other);
        QVERIFY(other->waitForReadyRead());
        QCOMPARE(other->readAllStandardOutput(), "begun\n");

        HistoryStore store(file(), m_clock);
        QCOMPARE(store.find(key(u"theirs"_s)).result()->outcome, std::nullopt);
        QCOMPARE(store.find(key(u"theirs"_s)).result()->sender.pid, other->processId());
        other->kill();
        QVERIFY(other->waitForFinished());
        const auto found = store.find(key(u"theirs"_s)).result();
        QCOMPARE(found->outcome, Outcome::Unknown);
        QCOMPARE(found->reason, u"interrupted"_s);
        QCOMPARE(found->answeredAtMs, 0);
    }
};

/** Another program with an order on its way: says when it is durable, then waits to be killed. */
static int beginAndWait(const QString &file)
{
    const samples::FixedClock clock;
    HistoryStore store(file, clock);
    if (!store.begin(begun(u"theirs"_s)).result())
        return 1;
    QFile out;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly))
        return 1;
    out.write("begun\n");
    out.flush();
    char end = 0;
    return read(STDIN_FILENO, &end, 1) == 0 ? 0 : 1; // the test's end is the latest
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--begin"_s)
        return beginAndWait(arguments.value(2));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"
