// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "crash/arrivalgateway.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr int kPatience = 30'000;
constexpr auto kFolderWithoutWriting = QFile::ReadOwner | QFile::ExeOwner;

} // namespace

/** The real binary, whose disk is taken away before its order is durable, or while it is on its
 *  way. The disk is the data folder's alone: tests/support/faultfs.cpp. */
class TestCrashDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->setSecret("disk-secret");
        QVERIFY(QDir().mkpath(m_console->dataFolder()));
        m_gateway = std::make_unique<ArrivalGateway>();
        QVERIFY(m_gateway->listenOnLoopback());
    }

    void cleanup()
    {
        giveWritingBack();
        m_gateway.reset();
        m_console.reset();
    }

    void fullBeforeTheOrderIsDurable_data()
    {
        QTest::addColumn<bool>("firstOrder");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("no file yet") << true << "ENOSPC"_ba;
        QTest::newRow("a history there") << false << "ENOSPC"_ba;
        QTest::newRow("a history there, not to be synced") << false << "EIO sync"_ba;
    }

    void fullBeforeTheOrderIsDurable()
    {
        QFETCH(bool, firstOrder);
        QFETCH(QByteArray, fault);
        if (!firstOrder) {
            const Finished first = run(u"FULL-0"_s);
            QVERIFY2(first.exitCode == 0, first.told());
        }
        const qsizetype rows = firstOrder ? 0 : 1;
        QVERIFY(writeFile(trigger(), fault));
        nothingIsSent(u"FULL-1"_s, firstOrder ? 0 : 1);

        QVERIFY(QFile::remove(trigger()));
        QCOMPARE(m_console->history().size(), rows);
        const Finished again = run(u"FULL-1"_s);
        QVERIFY2(again.exitCode == 0, again.told());
        QCOMPARE(m_gateway->arrivals().value(u"FULL-1"_s), 1);
    }

    /** Begun, sent, answered, and the outcome has no room: it is not said, since it is not kept. */
    void fullWhileTheOrderIsOnItsWay()
    {
        m_gateway->setAnswering(ArrivalGateway::Answering::Nothing);
        // Giving up takes the program three seconds; both of them at the same time.
        QSignalSpy arrived(m_gateway.get(), &ArrivalGateway::arrived);
        const auto json = start(u"LATE-1"_s);
        QVERIFY(json);
        const auto people = start(u"LATE-2"_s, false);
        QVERIFY(people);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, kPatience);
        QVERIFY(writeFile(trigger(), "ENOSPC"));
        m_gateway->answerHeld();
        const Finished document = Console::finish(*json);
        const Finished words = Console::finish(*people);
        QVERIFY2(document.exitCode == 5, document.told());
        QCOMPARE(document.document().stringAt(u"outcome"), u"unknown"_s);
        QCOMPARE(document.document().stringAt(u"tradeNo"), u"LATE-1"_s);
        QVERIFY2(!document.document().find(u"link"), document.told());
        QVERIFY2(words.exitCode == 5, words.told());
        QVERIFY2(words.out.isEmpty(), words.told()); // no link for anybody to pass on
        QVERIFY2(words.err.contains("could not be written to the history"), words.told());

        QVERIFY(QFile::remove(trigger()));
        bothAreUnknownAndStaySo();
    }

    /** A disk that was full for a moment costs nothing. */
    void roomAgainBeforeItGivesUp()
    {
        m_gateway->setAnswering(ArrivalGateway::Answering::Nothing);
        QSignalSpy arrived(m_gateway.get(), &ArrivalGateway::arrived);
        const auto process = start(u"LATE-1"_s);
        QVERIFY(process);
        QVERIFY(arrived.wait(kPatience));
        QVERIFY(writeFile(trigger(), "ENOSPC"));
        m_gateway->answerHeld();
        QTRY_VERIFY(m_gateway->peerPorts().isEmpty()); // the answer was read
        QVERIFY(QFile::remove(trigger()));
        const Finished ended = Console::finish(*process);
        QVERIFY2(ended.exitCode == 0, ended.told());
        QCOMPARE(m_console->history().first().stringAt(u"outcome"), u"created"_s);
    }

    void noPermissionBeforeTheOrderIsDurable_data()
    {
        QTest::addColumn<bool>("firstOrder");
        QTest::newRow("no file yet") << true;
        QTest::newRow("a history there") << false;
    }

    void noPermissionBeforeTheOrderIsDurable()
    {
        QFETCH(bool, firstOrder);
        if (!firstOrder)
            QVERIFY(run(u"DENIED-0"_s).exitCode == 0);
        takeWritingAway();
        nothingIsSent(u"DENIED-1"_s, firstOrder ? 0 : 1);
        giveWritingBack();
        const Finished again = run(u"DENIED-1"_s);
        QVERIFY2(again.exitCode == 0, again.told());
        QCOMPARE(m_gateway->arrivals().value(u"DENIED-1"_s), 1);
    }

    /** A file that is open stays writable, whatever is said of it later: the outcome is kept. */
    void noPermissionWhileTheOrderIsOnItsWay()
    {
        m_gateway->setAnswering(ArrivalGateway::Answering::Nothing);
        QSignalSpy arrived(m_gateway.get(), &ArrivalGateway::arrived);
        const auto process = start(u"LATE-1"_s);
        QVERIFY(process);
        QVERIFY(arrived.wait(kPatience));
        takeWritingAway();
        m_gateway->answerHeld();
        const Finished ended = Console::finish(*process);
        QVERIFY2(ended.exitCode == 0, ended.told());
        giveWritingBack();
        const QList<json::Value> history = m_console->history();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().stringAt(u"outcome"), u"created"_s);
        QCOMPARE(m_gateway->arrivals().value(u"LATE-1"_s), 1);
    }

private:
    QString trigger() const { return m_console->room() + u"/fault"_s; }

    std::unique_ptr<QProcess> start(const QString &tradeNo, bool json = true) const
    {
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = tradeNo;
        QStringList line = issueArguments(order, QUrl(m_gateway->baseUrl()), u"1234567890"_s);
        if (!json)
            line.removeOne(u"--json"_s);
        m_console->startThrough(
            {u"env"_s, u"LD_PRELOAD="_s + QString::fromLocal8Bit(FAULTFS),
             u"VEXORA_FAULT_DIR="_s + QDir(m_console->dataFolder()).canonicalPath(),
             u"VEXORA_FAULT_SWITCH="_s + trigger(),
             u"ASAN_OPTIONS=verify_asan_link_order=0:"_s + qEnvironmentVariable("ASAN_OPTIONS")});
        return m_console->start(line, order.json());
    }

    Finished run(const QString &tradeNo) const
    {
        const auto process = start(tradeNo);
        return process ? Console::finish(*process) : Finished();
    }

    void nothingIsSent(const QString &tradeNo, int connectionsBefore)
    {
        const Finished ended = run(tradeNo);
        QVERIFY2(ended.exitCode == 1, ended.told());
        QCOMPARE(ended.errorCode(), u"storage"_s);
        QVERIFY2(ended.err.contains(ended.errorMessage().toUtf8()), ended.told());
        QVERIFY2(!ended.errorMessage().isEmpty(), ended.told());
        QVERIFY(m_gateway->settle());
        QCOMPARE(m_gateway->connections(), connectionsBefore);
    }

    void bothAreUnknownAndStaySo()
    {
        const QList<json::Value> history = m_console->history();
        QCOMPARE(history.size(), 2);
        for (const json::Value &order : history) {
            QCOMPARE(order.stringAt(u"outcome"), u"unknown"_s);
            QVERIFY(!order.find(u"link"));
        }
        for (const QString &tradeNo : {u"LATE-1"_s, u"LATE-2"_s}) {
            const Finished again = run(tradeNo);
            QVERIFY2(again.exitCode == 5, again.told());
            QVERIFY(m_gateway->settle());
            QCOMPARE(m_gateway->arrivals().value(tradeNo), 1);
        }
    }

    void takeWritingAway() const
    {
        QDirIterator files(m_console->dataFolder(), QDir::Files);
        while (files.hasNext())
            QVERIFY(QFile::setPermissions(files.next(), QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(m_console->dataFolder(), kFolderWithoutWriting));
    }

    void giveWritingBack() const
    {
        QFile::setPermissions(m_console->dataFolder(), kFolderWithoutWriting | QFile::WriteOwner);
        QDirIterator files(m_console->dataFolder(), QDir::Files);
        while (files.hasNext())
            QFile::setPermissions(files.next(), QFile::ReadOwner | QFile::WriteOwner);
    }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<ArrivalGateway> m_gateway;
};

QTEST_GUILESS_MAIN(TestCrashDisk)
#include "tst_crashdisk.moc"
