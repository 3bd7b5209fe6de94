// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

QByteArray ofProcess(const QProcess &process, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** `sign`: the documents' string and signature, and where the secret is not. */
class TestCliSign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("sign");
        const json::Value vectors
            = json::read(repositoryFile(u"tests/data/signing.json"_s)).value();
        QVERIFY(vectors.items().size() >= 40);
        for (const json::Value &vector : vectors.items()) {
            QTest::newRow(qPrintable(vector.stringAt(u"id")))
                << vector.stringAt(u"region") << json::write(at(vector, u"fields"))
                << vector.stringAt(u"secret") << vector.stringAt(u"canonical")
                << vector.stringAt(u"sign");
        }
    }

    void vectors()
    {
        QFETCH(QString, region);
        QFETCH(QByteArray, body);
        QFETCH(QString, secret);
        QFETCH(QString, canonical);
        QFETCH(QString, sign);
        m_console.passSecret(secret.toUtf8());
        const Finished run = m_console.run({u"sign"_s, u"--region"_s, region, u"--json"_s}, body);
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(keysOf(run.document()), QStringList({u"canonical"_s, u"sign"_s}));
        QCOMPARE(run.document().stringAt(u"canonical"), canonical);
        QCOMPARE(run.document().stringAt(u"sign"), sign);
    }

    /** The same bytes whatever the order of the members; sign itself and empties stay out. */
    void theOrderOfTheBodyDoesNotMatter()
    {
        m_console.setSecret("unit-test-secret-not-real");
        const QByteArray bodies[]
            = {quoted("{'timestamp':'1767225600000','tradeNo':'VX20260101000001'}"),
               quoted("{'tradeNo':'VX20260101000001','remark':'','timestamp':'1767225600000',"
                      "'sign':'00'}")};
        for (const QByteArray &body : bodies) {
            const Finished run
                = m_console.run({u"sign"_s, u"--region"_s, u"mexico"_s, u"--json"_s}, body);
            QVERIFY2(run.exitCode == 0, run.told());
            QCOMPARE(run.document().stringAt(u"canonical"),
                     u"timestamp=1767225600000tradeNo=VX20260101000001"_s);
            QCOMPARE(run.document().stringAt(u"sign"), u"ffeb7914e6c72541ff44b35c4ce3d29e"_s);
        }
        m_console.setSecret({});
    }

    void nothingIsNormalised()
    {
        m_console.setSecret("s");
        const QByteArray body = quoted("{'amount':' 300.00 ','mobile':'+886 912','nosuch':'x'}");
        const Finished run
            = m_console.run({u"sign"_s, u"--region"_s, u"taiwan"_s, u"--json"_s}, body);
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.document().stringAt(u"canonical"),
                 u"amount= 300.00 mobile=+886 912nosuch=x"_s);
        m_console.setSecret({});
    }

    void theSecretIsInNoOutput()
    {
        for (const bool json : {true, false}) {
            m_console.passSecret("sign-secret-to-look-for");
            QStringList line{u"sign"_s, u"--region"_s, u"taiwan"_s};
            if (json)
                line << u"--json"_s;
            const Finished run = m_console.run(line, quoted("{'amount':'1','remark':'a=b'}"));
            QVERIFY2(run.exitCode == 0, run.told());
            QVERIFY(!run.told().contains("sign-secret"));
        }
    }

    void valuesThatCouldBeReadAnotherWayRaiseAnAlarm()
    {
        m_console.setSecret("s");
        const Finished run = m_console.run({u"sign"_s, u"--region"_s, u"taiwan"_s, u"--json"_s},
                                           quoted("{'amount':'1','remark':'xtradeNo=7'}"));
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY2(run.err.contains("remark"), run.told());
        m_console.setSecret({});
    }

    void aBodyThatIsNoneIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("a key twice") << quoted("{'amount':'1','amount':'2'}");
        QTest::newRow("cut off") << quoted("{'amount':'1'");
    }

    void aBodyThatIsNoneIsAnError()
    {
        QFETCH(QByteArray, body);
        m_console.setSecret("s");
        const Finished run
            = m_console.run({u"sign"_s, u"--region"_s, u"taiwan"_s, u"--json"_s}, body);
        m_console.setSecret({});
        QVERIFY2(run.exitCode != 0, run.told());
        QCOMPARE(keysOf(run.document()), QStringList{u"error"_s});
    }

    void noSecretIsExitSeven()
    {
        const Finished run = m_console.run({u"sign"_s, u"--region"_s, u"taiwan"_s, u"--json"_s},
                                           quoted("{'amount':'1'}"));
        QVERIFY2(run.exitCode == 7, run.told());
    }

    /** Other programs of the same person can read a process's arguments and environment. */
    void aRunningIssueShowsNoSecret()
    {
        ScriptedServer server; // hangs
        QVERIFY(server.listenOnLoopback());
        QSignalSpy taken(&server, &ScriptedServer::bodyComplete);
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"HANG-1"_s;
        Console console;
        console.setSecret("issue-secret-to-look-for");
        const QUrl base(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort()));
        const auto process
            = console.start(issueArguments(order, base, u"1234567890"_s), order.json());
        QVERIFY(process);
        QVERIFY(taken.wait(30'000));
        const QByteArray environment = ofProcess(*process, u"environ"_s);
        const QByteArray arguments = ofProcess(*process, u"cmdline"_s);
        process->kill();
        QVERIFY(environment.isEmpty() || environment.contains("HOME=")); // a release shows none
        QVERIFY(!environment.contains("issue-secret"));
        QVERIFY(arguments.contains("issue"));
        QVERIFY(!arguments.contains("issue-secret"));
        QVERIFY(!server.body().contains("issue-secret"));
        (void)Console::finish(*process);
    }

    void aRunningSandboxShowsNoSecret()
    {
        Console console;
        console.setSecret("sandbox-secret-to-look-for");
        const auto process = console.start({u"sandbox"_s, u"--json"_s});
        QVERIFY(process);
        QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 30'000);
        const QByteArray environment = ofProcess(*process, u"environ"_s);
        const QByteArray arguments = ofProcess(*process, u"cmdline"_s);
        process->terminate();
        const Finished run = Console::finish(*process);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(!run.document().find(u"secret"), run.told());
        QVERIFY2(!run.out.contains("to-look-for") && !run.err.contains("to-look-for"), run.told());
        QVERIFY(environment.isEmpty() || environment.contains("HOME=")); // a release shows none
        QVERIFY(!environment.contains("sandbox-secret"));
        QVERIFY(!arguments.contains("sandbox-secret"));
    }

    void aGivenSandboxSecretIsNotPrinted_data()
    {
        QTest::addColumn<bool>("given");
        QTest::newRow("given") << true;
        QTest::newRow("made here") << false;
    }

    void aGivenSandboxSecretIsNotPrinted()
    {
        QFETCH(bool, given);
        Console console;
        if (given)
            console.passSecret("sandbox-secret-to-look-for");
        const auto process = console.start({u"sandbox"_s});
        QVERIFY(process);
        QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 30'000);
        process->terminate();
        const Finished run = Console::finish(*process);
        QVERIFY2(!run.out.contains("to-look-for") && !run.err.contains("to-look-for"), run.told());
        QVERIFY2(run.out.contains("app secret\tas given") == given, run.told());
    }

private:
    Console m_console;
};

QTEST_GUILESS_MAIN(TestCliSign)
#include "tst_clisign.moc"
