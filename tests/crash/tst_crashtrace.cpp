// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "crash/arrivalgateway.h"

#include <QFile>
#include <QMap>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

/** One call of strace's output, from where it began to where it ended. */
struct Call
{
    QByteArray name;
    QByteArray text; ///< arguments and result
    qsizetype began = -1; ///< line number
    qsizetype ended = -1; ///< line number; -1 when it never did
};

/** `PID name(...) = 0`, or the same in two lines with other threads' calls in between. */
QList<Call> callsOf(const QByteArray &trace)
{
    QList<Call> calls;
    QMap<QByteArray, qsizetype> unfinished; ///< by thread
    qsizetype number = 0;
    for (const QByteArray &line : trace.split('\n')) {
        ++number;
        const qsizetype space = line.indexOf(' ');
        const QByteArray thread = line.left(space);
        const QByteArray rest = line.mid(space + 1).trimmed();
        if (rest.startsWith("<... ")) {
            const qsizetype known = unfinished.value(thread, -1);
            if (known < 0)
                continue;
            calls[known].text += rest.mid(rest.indexOf('>') + 1);
            calls[known].ended = number;
            unfinished.remove(thread);
            continue;
        }
        const qsizetype open = rest.indexOf('(');
        if (open <= 0 || rest.startsWith("---") || rest.startsWith("+++"))
            continue;
        Call call{rest.left(open), rest.mid(open), number, number};
        if (rest.endsWith("<unfinished ...>")) {
            call.ended = -1;
            unfinished.insert(thread, calls.size());
        }
        calls.append(call);
    }
    return calls;
}

template <class Condition> const Call *firstWhere(const QList<Call> &calls, Condition condition)
{
    const auto found = std::find_if(calls.cbegin(), calls.cend(), condition);
    return found == calls.cend() ? nullptr : &*found;
}

bool isSync(const Call &call)
{
    return (call.name == "fdatasync" || call.name == "fsync") && call.text.endsWith(" = 0")
        && call.text.contains("history.sqlite");
}

/** Bytes of the order number on their way to something whose name holds `target`. */
bool carries(const Call &call, const QByteArray &target, const QString &tradeNo)
{
    return call.text.left(call.text.indexOf(',')).contains(target)
        && call.text.contains(tradeNo.toLatin1());
}

} // namespace

/** The real binary under strace: what is durable, in the order the kernel was asked for it. */
class TestCrashTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durableBeforeItLeaves()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"strace"_s).isEmpty(),
                 "strace is missing: this test reads the system calls of the program. It is in "
                 "installer/packages/tests.txt");
        ArrivalGateway gateway;
        QVERIFY(gateway.listenOnLoopback());
        Console console;
        console.setSecret("trace-secret");
        const QString file = console.room() + u"/trace"_s;
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"TRACED-4711"_s;
        // The program hides its memory even from a tracer (PR_SET_DUMPABLE); that call is answered
        // without being made. A leak check cannot run while it is traced.
        console.startThrough(
            {u"env"_s, u"ASAN_OPTIONS=detect_leaks=0"_s, u"strace"_s, u"-f"_s, u"-yy"_s, u"-s"_s,
             u"9000"_s, u"-o"_s, file, u"-e"_s,
             u"trace=connect,write,writev,sendto,sendmsg,pwrite64,fsync,fdatasync,prctl"_s, u"-e"_s,
             u"inject=prctl:retval=0"_s});
        const Finished run = console.run(
            issueArguments(order, QUrl(gateway.baseUrl()), u"1234567890"_s), order.json());
        QVERIFY2(!run.err.contains("ptrace") && !run.err.contains("PTRACE"),
                 "Tracing is not permitted here, and so nothing shows that an order is durable "
                 "before it leaves. Allow ptrace (a container: --cap-add SYS_PTRACE, or a seccomp "
                 "profile that has it) and run this again.");
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(gateway.arrivals().value(order.tradeNo), 1);

        const QList<Call> calls = callsOf(contentOf(file));
        const QByteArray port = QByteArray::number(gateway.serverPort());
        const Call *row = firstWhere(calls, [&](const Call &call) {
            return call.name == "pwrite64" && carries(call, "history.sqlite", order.tradeNo);
        });
        QVERIFY2(row, "the order was never written to the history");
        const Call *sync = firstWhere(
            calls, [&](const Call &call) { return call.began > row->ended && isSync(call); });
        QVERIFY2(sync, "the order was written to the history and never synced");
        const Call *connect = firstWhere(calls, [&](const Call &call) {
            return call.name == "connect" && call.text.contains(QByteArray("htons(" + port + ')'));
        });
        QVERIFY2(connect, "no connection to the gateway in the trace");
        const Call *body = firstWhere(calls, [&](const Call &call) {
            return call.name != "connect"
                && carries(call, QByteArray("->127.0.0.1:" + port), order.tradeNo);
        });
        QVERIFY2(body, "no body to the gateway in the trace");
        QVERIFY2(sync->ended < connect->began, told(*sync, *connect));
        QVERIFY2(connect->began < body->began, told(*connect, *body));

        // The outcome, likewise, is durable before anybody is told.
        const Call *answer = firstWhere(calls, [&](const Call &call) {
            return call.began > body->ended && call.name == "pwrite64"
                && carries(call, "history.sqlite", order.tradeNo);
        });
        QVERIFY2(answer, "the outcome was never written to the history");
        const Call *kept = firstWhere(
            calls, [&](const Call &call) { return call.began > answer->ended && isSync(call); });
        QVERIFY2(kept, "the outcome was written to the history and never synced");
        const Call *printed = firstWhere(calls, [&](const Call &call) {
            return call.name == "write" && call.text.startsWith("(1<")
                && call.text.contains("TRACED-4711");
        });
        QVERIFY2(printed, "no document in the trace");
        QVERIFY2(kept->ended < printed->began, told(*kept, *printed));
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray told(const Call &first, const Call &second)
    {
        return first.name + first.text.left(120) + " ended in line "
            + QByteArray::number(first.ended) + ", " + second.name + second.text.left(120)
            + " began in line " + QByteArray::number(second.began);
    }
};

QTEST_GUILESS_MAIN(TestCrashTrace)
#include "tst_crashtrace.moc"
