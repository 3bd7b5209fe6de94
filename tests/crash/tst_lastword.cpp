// SPDX-License-Identifier: MIT
#include "cli/lastword.h"
#include "json/json.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <new>
#include <stdexcept>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

volatile bool deeper = true;

int recurse(int depth)
{
    volatile char frame[4096];
    frame[0] = char(depth);
    return deeper ? recurse(depth + 1) + frame[0] : 0;
}

void touchForbiddenMemory()
{
    auto *page = static_cast<volatile char *>(
        ::mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    page[0] = 1;
}

/** As a memory-mapped file whose disk is full. */
void touchMemoryThatHasNoFile()
{
    std::FILE *file = std::tmpfile();
    auto *page = static_cast<volatile char *>(
        ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, ::fileno(file), 0));
    page[0] = 1;
}

void throwInAThread()
{
    std::unique_ptr<QThread> thread(QThread::create([] { throw std::runtime_error("secret"); }));
    thread->start();
    thread->wait();
}

void endAs(const QString &how)
{
    if (how == u"exception"_s)
        throw std::runtime_error("secret");
    if (how == u"exception in a thread"_s)
        throwInAThread();
    else if (how == u"memory"_s)
        throw std::bad_alloc();
    else if (how == u"fault"_s)
        touchForbiddenMemory();
    else if (how == u"stack"_s)
        recurse(0);
    else if (how == u"bus"_s)
        touchMemoryThatHasNoFile();
    else if (how == u"abort"_s)
        std::abort();
    else
        ::raise(how.toInt());
}

/** The process that ends: --end HOW [left] [json] [printed]. */
int end(const QStringList &words)
{
    cli::catchUnplannedEnds(words.contains(u"json"_s));
    if (words.contains(u"left"_s))
        cli::orderMayHaveLeft();
    if (words.contains(u"printed"_s)) {
        cli::documentBegun();
        std::puts("{}");
        std::fflush(stdout);
    }
    endAs(words.at(1));
    return 99; // it went on
}

struct Ended
{
    int code = -1; ///< -1 when a signal ended it
    QByteArray out;
    QByteArray err;
};

Ended run(const QStringList &words)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--end"_s} + words);
    process.waitForFinished();
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

/** Real ends of real processes. */
class TestLastWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char *how, const char *cause) {
            QTest::newRow(how) << QString::fromLatin1(how) << QByteArray(cause);
        };
        row("exception", "an internal error");
        row("exception in a thread", "an internal error");
        row("memory", "memory ran out");
        row("fault", "signal SIGSEGV");
        row("stack", "signal SIGSEGV");
        row("bus", "signal SIGBUS");
        row("abort", "signal SIGABRT");
        for (const int number :
             {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS, SIGXCPU, SIGUSR1, SIGUSR2,
              SIGALRM, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT})
            row(QByteArray::number(number).constData(),
                QByteArray("signal SIG"_ba + sigabbrev_np(number)).constData());
        for (const int above : {0, 9, 10, SIGRTMAX - SIGRTMIN})
            row(QByteArray::number(SIGRTMIN + above).constData(),
                QByteArray("signal SIGRTMIN+"_ba + QByteArray::number(above)).constData());
    }

    void ends()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, cause);
        const Ended before = run({how});
        QCOMPARE(before.err,
                 "vexora-console: The program stopped: "_ba + cause + ". No order was sent.\n");
        QCOMPARE(before.code, 1);
        QCOMPARE(before.out, QByteArray());

        const Ended after = run({how, u"left"_s, u"json"_s});
        QVERIFY2(after.err.contains(QByteArray(cause + ", after an order began to leave.")),
                 after.err);
        QCOMPARE(after.code, 5);
        QVERIFY2(!after.err.contains("secret"), after.err);
        const Result<json::Value> document = json::read(after.out);
        QVERIFY2(document, after.out);
        const json::Value *error = document->find(u"error");
        QVERIFY2(error, after.out);
        QCOMPARE(error->stringAt(u"code"), u"internal"_s);
        QCOMPARE("vexora-console: "_ba + error->stringAt(u"message").toUtf8() + '\n', after.err);
    }

    /** Standard output holds one document: the one that was begun. */
    void noSecondDocument()
    {
        const Ended ended = run({u"abort"_s, u"left"_s, u"json"_s, u"printed"_s});
        QCOMPARE(ended.out, "{}\n"_ba);
        QCOMPARE(ended.code, 5);
    }

    /** Whoever starts a program with a signal ignored wants it ignored. */
    void anIgnoredSignalStaysIgnored()
    {
        std::signal(SIGUSR1, SIG_IGN);
        const Ended ended = run({QString::number(SIGUSR1)});
        std::signal(SIGUSR1, SIG_DFL);
        QCOMPARE(ended.code, 99);
        QCOMPARE(ended.err, QByteArray());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--end") == 0)
        return end(QCoreApplication::arguments().mid(1));
    TestLastWord test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lastword.moc"
