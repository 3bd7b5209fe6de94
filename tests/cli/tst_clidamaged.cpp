// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

/** By one sentence on standard error. */
bool isToldOnce(const Finished &run, const QString &file)
{
    qsizetype sentences = 0;
    for (const QByteArray &line : run.err.split('\n'))
        sentences += line.startsWith("A damaged list of orders") && line.contains(file.toUtf8())
            && line.contains("nothing was deleted") && line.contains("may hold open orders");
    return sentences == 1;
}

} // namespace

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

        // Whoever asks later is told too, once; the documents are as ever.
        const Finished shown = console.run({u"history"_s, u"show"_s, order.tradeNo, u"--json"_s});
        QVERIFY2(shown.exitCode == 2, shown.told());
        QCOMPARE(shown.errorCode(), u"not_found"_s);
        QVERIFY2(shown.errorMessage().contains(aside.first()), shown.told());
        QVERIFY2(isToldOnce(shown, aside.first()), shown.told());
        const Finished list = console.run({u"history"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.out, "[]\n"_ba);
        QVERIFY2(isToldOnce(list, aside.first()), list.told());
        const Finished verified = console.run({u"history"_s, u"verify"_s, u"--json"_s});
        QVERIFY2(verified.exitCode == 3, verified.told());
        QVERIFY2(QByteArray(verified.out).replace(' ', "").contains("\"good\":false"),
                 verified.told());
        QVERIFY2(verified.out.contains(aside.first().toUtf8()), verified.told());
        QVERIFY2(isToldOnce(verified, aside.first()), verified.told());
        const QString room = console.room();
        const Finished backedUp = console.run({u"history"_s, u"backup"_s, room + u"/backup"_s});
        QVERIFY2(backedUp.exitCode == 3, backedUp.told());
        const Finished exported
            = console.run({u"history"_s, u"export"_s, u"--out"_s, room + u"/orders.csv"_s});
        QVERIFY2(exported.exitCode == 3, exported.told());
        const Finished closed = console.run(
            {u"history"_s, u"close"_s, order.tradeNo, u"--reason"_s, u"given_up"_s, u"--json"_s});
        QCOMPARE(closed.exitCode, 2);
        QVERIFY2(isToldOnce(closed, aside.first()), closed.told());
        // Also where nobody has begun a new list.
        QVERIFY(QFile::remove(history));
        const Finished bare = console.run({u"history"_s, u"list"_s, u"--json"_s});
        QCOMPARE(bare.out, "[]\n"_ba);
        QVERIFY2(isToldOnce(bare, aside.first()), bare.told());
        QVERIFY(!QFile::exists(history));

        // One that lost all its bytes is neither verified nor backed up as one without orders.
        QVERIFY(writeFile(history, {}));
        QCOMPARE(console.run({u"history"_s, u"verify"_s}).exitCode, 1);
        QCOMPARE(console.run({u"history"_s, u"backup"_s, room + u"/second"_s}).exitCode, 1);
        QVERIFY(QFile::remove(history));

        // A number made here cannot be the same: sent. The server answers for the typed one.
        const Finished sent = console.run(unnumbered, order.json());
        QCOMPARE(sent.exitCode, 5);
        QVERIFY2(isToldOnce(sent, aside.first()), sent.told());
        QCOMPARE(server.connections(), 2);
        QStringList query = line;
        query[0] = u"query"_s;
        query.remove(query.indexOf(u"--values"_s), 2);
        const Finished asked = console.run(query);
        QVERIFY2(asked.exitCode == 0 && asked.document().find(u"payment"), asked.told());
        QVERIFY2(isToldOnce(asked, aside.first()), asked.told());
        // A person has looked through the old list and moved it away.
        QVERIFY(kept.rename(console.room() + u"/looked-through"_s));
        const Finished last = console.run(line, order.json());
        QCOMPARE(last.exitCode, 0);
        QVERIFY2(!last.err.contains("put aside"), last.told());
        QCOMPARE(server.connections(), 4);
    }
};

QTEST_GUILESS_MAIN(TestCliDamaged)
#include "tst_clidamaged.moc"
