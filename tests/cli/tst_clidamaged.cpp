// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What a damaged history costs a script: it may not send a number that could have been sent. */
class TestCliDamaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedNumberWaitsForAPerson()
    {
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        SampleOrder unnamed = order;
        unnamed.tradeNo.clear();
        ScriptedServer server(ServerScript{ServerScript::AfterBody,
                                           httpAnswer("200 OK"_ba, acceptance(order.tradeNo))});
        QVERIFY(server.listenOnLoopback());
        const QUrl base(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort()));
        const QStringList unnumbered = issueArguments(unnamed, base, u"1234567890"_s);
        const QStringList line = issueArguments(order, base, u"1234567890"_s);

        Console console;
        console.setSecret("damaged-secret");
        QCOMPARE(console.run(line, order.json()).exitCode, 0);
        const QDir folder(console.dataFolder());
        const QString history = folder.filePath(u"history.sqlite"_s);
        QVERIFY(writeFile(history, QByteArray(8192, 'x')));
        QFile::remove(history + u"-wal"_s);
        QFile::remove(history + u"-shm"_s);

        // Its answer lost, a script asks again; and again.
        QStringList aside;
        for (int attempt = 0; attempt < 2; ++attempt) {
            const Finished run = console.run(line, order.json());
            QVERIFY2(run.exitCode == 1, run.told());
            QCOMPARE(run.errorCode(), u"number_uncertain"_s);
            QCOMPARE(server.connections(), 1);
            aside = folder.entryList({u"history.sqlite.damaged-*"_s});
            QCOMPARE(aside.size(), 1);
            QVERIFY2(run.errorMessage().contains(aside.first()), run.told());
        }
        QFile kept(folder.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(8192, 'x'));

        // A number made here cannot be the same: sent. The server answers for the typed one.
        QCOMPARE(console.run(unnumbered, order.json()).exitCode, 5);
        QCOMPARE(server.connections(), 2);
        // A person has looked through the old list and moved it away.
        QVERIFY(kept.rename(console.room() + u"/looked-through"_s));
        QCOMPARE(console.run(line, order.json()).exitCode, 0);
        QCOMPARE(server.connections(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCliDamaged)
#include "tst_clidamaged.moc"
