// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr char kSecret[] = "sandbox-test-secret";

/** `sandbox` as a process of its own, and what it printed. */
struct Running
{
    std::unique_ptr<QProcess> process;
    json::Value document;

    [[nodiscard]] json::Value place(const QString &region) const
    {
        for (const json::Value &each : itemsAt(document, u"regions")) {
            if (each.stringAt(u"region") == region)
                return each;
        }
        return {};
    }
};

Running playing(Console &console, const QString &fault)
{
    console.setSecret(kSecret);
    Running running{console.start({u"sandbox"_s, u"--fault"_s, fault, u"--json"_s}), {}};
    if (running.process
        && QTest::qWaitFor([&] { return running.process->canReadLine(); }, kPatienceMs)) {
        if (const Result<json::Value> read = json::read(running.process->readLine()))
            running.document = *read;
    }
    return running;
}

} // namespace

/** `sandbox`: a gateway for another process to meet, with the fault it asked for. */
class TestCliSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreListedInGroups()
    {
        Console console;
        const Finished text = console.run({u"sandbox"_s, u"--list-faults"_s});
        QVERIFY2(text.exitCode == 0, text.told());
        const Finished list = console.run({u"sandbox"_s, u"--list-faults"_s, u"--json"_s});
        QVERIFY2(list.exitCode == 0, list.told());
        const QList<json::Value> groups = list.document().items();
        const QList<QByteArray> lines = text.out.trimmed().split('\n');
        QCOMPARE(groups.size(), Sandbox::faultGroups().size());
        QCOMPARE(lines.size(), groups.size());
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const Sandbox::FaultGroup expected = Sandbox::faultGroups().at(i);
            QStringList names;
            for (const json::Value &fault : itemsAt(groups[i], u"faults"))
                names.append(fault.stringAt(u"name"));
            QCOMPARE(groups[i].stringAt(u"group"), expected.id);
            QCOMPARE(names, expected.names);
            QCOMPARE(QString::fromUtf8(lines[i]),
                     QString(expected.id + u'\t' + expected.names.join(u' ')));
        }
        QVERIFY(!QDir(console.dataFolder()).exists()); // a list needs no folder
    }

    void anUnknownNameIsNotPlayed()
    {
        Console console;
        const Finished far = console.run({u"sandbox"_s, u"--fault"_s, u"gremlins"_s, u"--json"_s});
        QVERIFY2(far.exitCode == 2, far.told());
        QVERIFY2(far.errorMessage().contains(u"--list-faults"_s), far.told());
        const Finished close = console.run({u"sandbox"_s, u"--fault"_s, u"tls-1.2"_s, u"--json"_s});
        QVERIFY2(close.exitCode == 2, close.told());
        QVERIFY2(close.errorMessage().contains(u"tls-1.1"_s), close.told());
    }

    /** Another process meets the certificate by what was printed, and nothing arrives. */
    void aCertificateIsMet()
    {
        Console gateway;
        const Running running = playing(gateway, u"tls-wrong-host"_s);
        QCOMPARE(running.document.stringAt(u"fault"), u"tls-wrong-host"_s);
        QVERIFY(!at(running.document, u"leavesOrder").toBool());
        const json::Value place = running.place(u"taiwan"_s);
        const QString caFile = place.stringAt(u"caFile");
        QVERIFY(place.stringAt(u"baseUrl").startsWith(u"https://localhost:"_s));
        QVERIFY(!place.find(u"proxy"));
        QVERIFY(caFile.startsWith(gateway.dataFolder() + u"/sandbox/"_s));

        Console client;
        client.setSecret(kSecret);
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        const Finished issued = client.run(issueArguments(order, QUrl(place.stringAt(u"baseUrl")),
                                                          running.document.stringAt(u"merchantNo"))
                                               << u"--ca-file"_s << caFile,
                                           order.json());
        QVERIFY2(issued.exitCode == 6, issued.told());
        QVERIFY2(issued.err.contains("issued by: Vexora Sandbox Authority"), issued.told());

        running.process->terminate();
        const Finished ended = Console::finish(*running.process);
        QVERIFY2(ended.exitCode == 0, ended.told());
        QVERIFY2(ended.err.contains("0 checkout requests arrived"), ended.told());
        QVERIFY(!QFile::exists(caFile));
    }

    void aProxyIsNamed()
    {
        Console gateway;
        const Running running = playing(gateway, u"proxy-login"_s);
        const json::Value place = running.place(u"japan"_s);
        QCOMPARE(place.stringAt(u"baseUrl"), u"https://sandbox.invalid/japan"_s);
        QVERIFY(place.stringAt(u"proxy").startsWith(u"127.0.0.1:"_s));
        QVERIFY(!place.find(u"caFile"));
        running.process->terminate();
        QCOMPARE(Console::finish(*running.process).exitCode, 0);
    }

    void anAnswerIsMet()
    {
        Console gateway;
        const Running running = playing(gateway, u"502-json"_s);
        QVERIFY(at(running.document, u"leavesOrder").toBool());
        const json::Value place = running.place(u"taiwan"_s);
        QVERIFY(!place.find(u"caFile") && !place.find(u"proxy"));
        Console client;
        client.setSecret(kSecret);
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        const Finished issued = client.run(issueArguments(order, QUrl(place.stringAt(u"baseUrl")),
                                                          running.document.stringAt(u"merchantNo")),
                                           order.json());
        QVERIFY2(issued.exitCode == 5, issued.told());
        running.process->terminate();
        const Finished ended = Console::finish(*running.process);
        QVERIFY2(ended.err.contains("1 checkout requests arrived"), ended.told());
    }

    void peopleReadTheSame()
    {
        Console console;
        const auto process = console.start({u"sandbox"_s, u"--fault"_s, u"tls-expired"_s});
        QVERIFY(process);
        QByteArray err;
        QVERIFY(QTest::qWaitFor(
            [&] {
                err += process->readAllStandardError();
                return err.contains("Ctrl+C");
            },
            kPatienceMs));
        const QByteArray out = process->readAllStandardOutput();
        QVERIFY2(out.contains("\nCA file\t"), out);
        QVERIFY2(!out.contains("\nproxy\t"), out);
        QVERIFY2(out.contains("taiwan\tTWD\thttps://localhost:"), out);
        process->terminate();
        QCOMPARE(Console::finish(*process).exitCode, 0);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        Console console;
        QVERIFY(writeFile(console.dataFolder(), "a file"));
        const Finished tls = console.run({u"sandbox"_s, u"--fault"_s, u"tls-1.1"_s, u"--json"_s});
        QVERIFY2(tls.exitCode == 1, tls.told());
        QCOMPARE(tls.errorCode(), u"storage"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliSandbox)
#include "tst_clisandbox.moc"
