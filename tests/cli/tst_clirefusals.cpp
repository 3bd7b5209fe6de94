// SPDX-License-Identifier: MIT
#include "cli/refusaltest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What is refused before a socket is opened: exit code, sentence, and nothing left behind. */
class TestCliRefusals : public RefusalTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { listen(); }

    void aBrokenProfileFileStandsInTheWayOfProfilesOnly()
    {
        Console console;
        console.setSecret("refusal-secret");
        QVERIFY(writeFile(console.dataFolder() + u"/profiles.json"_s, "{"));
        const Finished issued = console.run(changed({}), m_order.json());
        QVERIFY2(issued.exitCode == 0, issued.told());
        QCOMPARE(console.history().size(), 1);
        QStringList add = changed({});
        add.replace(0, u"profile"_s);
        add.insert(1, u"add"_s);
        add.insert(2, u"Shop"_s);
        add.remove(add.indexOf(u"--values"_s), 2);
        add.remove(add.indexOf(u"--trade-no"_s), 2);
        for (const QStringList &line : {QStringList{u"profile"_s, u"list"_s, u"--json"_s}, add,
                                        QStringList{u"issue"_s, u"--profile"_s, u"Shop"_s,
                                                    u"--values"_s, u"-"_s, u"--json"_s}}) {
            const Finished run = console.run(line, m_order.json());
            QVERIFY2(run.exitCode == 2, run.told());
            verifyError(run, {u"profiles"_s});
        }
        QFile file(console.dataFolder() + u"/profiles.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{"_ba);
    }

    void theNearestProfileIsNamed()
    {
        Console console;
        const Finished run = console.run(
            {u"issue"_s, u"--profile"_s, u"Sandbox Tawian"_s, u"--values"_s, u"-"_s, u"--json"_s},
            m_order.json());
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(run.errorMessage().contains(u"Sandbox Taiwan"_s), run.told());
    }

    void unreadableValues_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no JSON") << "amount=300"_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("a key twice") << quoted("{'amount':'1','amount':'2'}");
        QTest::newRow("text behind it") << quoted("{'amount':'1'} x");
        QTest::newRow("no UTF-8") << quoted("{'remark':'\xff'}");
    }

    void unreadableValues()
    {
        QFETCH(QByteArray, input);
        Console console;
        console.setSecret("refusal-secret");
        const Finished run = console.run(changed({}), input);
        QVERIFY2(run.exitCode == 2, run.told());
        verifyError(run, {u"--values"_s});
        verifyNothingHappened(console);
    }

    void twoCurrenciesNoneGiven()
    {
        const SampleOrder order = sampleOrder(u"cambodia"_s, u"KHR"_s);
        SampleOrder silent = order;
        silent.severalCurrencies = false;
        Console console;
        console.setSecret("refusal-secret");
        const Finished run
            = console.run(issueArguments(silent, base(), u"1234567890"_s), order.json());
        QVERIFY2(run.exitCode == 2, run.told());
        verifyError(run, {u"--currency"_s, u"KHR"_s, u"USD"_s});
        verifyNothingHappened(console);
    }

    void noSecret()
    {
        Console console;
        const Finished run = console.run(changed({}), m_order.json());
        QVERIFY2(run.exitCode == 7, run.told());
        verifyError(run, {u"VEXORA_CONSOLE_SECRET"_s, u"--secret-fd"_s});
        verifyNothingHappened(console);

        console.passSecret(""_ba); // an empty one is none
        const Finished empty = console.run(changed({}), m_order.json());
        QVERIFY2(empty.exitCode == 7, empty.told());
        console.passSecret("\n"_ba);
        const Finished newline = console.run(changed({}), m_order.json());
        QVERIFY2(newline.exitCode == 7, newline.told());
        verifyNothingHappened(console);
    }

    void faultyValues_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("tradeNo");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QStringList>("faults");
        for (const QString &id : regionIds()) {
            const json::Value region
                = json::read(repositoryFile(u"resources/regions/"_s + id + u".json"_s)).value();
            const bool several = itemsAt(region, u"currencies").size() > 1;
            for (const json::Value &example : itemsAt(region, u"examples")) {
                QStringList faults;
                for (const json::Value &fault : itemsAt(example, u"faults"))
                    faults << fault.stringAt(u"field") + u':' + fault.stringAt(u"rule");
                if (faults.size() < 2)
                    continue; // all together is what is seen only from here
                faults.sort();
                const QString name = id + u": "_s + example.stringAt(u"name");
                const QString number = example.stringAt(u"tradeNo");
                QTest::newRow(qPrintable(name))
                    << id << json::write(at(example, u"values"))
                    << (number.isEmpty() ? u"FAULTY-1"_s : number)
                    << (several ? example.stringAt(u"currency") : QString()) << faults;
            }
        }
    }

    void faultyValues()
    {
        QFETCH(QString, region);
        QFETCH(QByteArray, values);
        QFETCH(QString, tradeNo);
        QFETCH(QString, currency);
        QFETCH(QStringList, faults);
        SampleOrder order{region, currency, tradeNo, {}, !currency.isEmpty()};
        Console console;
        console.setSecret("refusal-secret");
        const Finished run = console.run(issueArguments(order, base(), u"1234567890"_s), values);
        QVERIFY2(run.exitCode == 3, run.told());
        QCOMPARE(run.document().stringAt(u"outcome"), u"invalid"_s);
        QStringList told;
        for (const json::Value &fault : itemsAt(run.document(), u"errors")) {
            QCOMPARE(keysOf(fault),
                     QStringList({u"field"_s, u"rule"_s, u"severity"_s, u"message"_s}));
            QVERIFY(!fault.stringAt(u"message").isEmpty());
            told << fault.stringAt(u"field") + u':' + fault.stringAt(u"rule");
        }
        told.sort();
        QCOMPARE(told, faults);
        verifyNothingHappened(console);
    }

    void aSentenceNeverRepeatsTheValue()
    {
        Console console;
        console.setSecret("refusal-secret");
        const QString odd = u"Zz-odd-7781"_s;
        QStringList line = changed({});
        for (const QString &field : {u"mobile"_s, u"email"_s, u"bankNumber"_s, u"ipAddress"_s})
            line << u"--set"_s << field + u'=' + odd;
        const Finished run = console.run(line, m_order.json());
        QVERIFY2(run.exitCode == 3, run.told());
        for (const json::Value &fault : itemsAt(run.document(), u"errors"))
            QVERIFY2(!fault.stringAt(u"message").contains(u"7781"_s), run.told());
        QVERIFY2(!run.err.contains("7781"), run.told());
    }

    void aBrokenRegionFileHidesOnlyItself_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("place");
        const QByteArray good = repositoryFile(u"resources/regions/taiwan.json"_s);
        const auto with = [&good](const QByteArray &from, const QByteArray &to) {
            QByteArray changed = good;
            changed.replace(R"("id": "taiwan")"_ba, R"("id": "atlantis")"_ba);
            const qsizetype at = changed.indexOf(from);
            return at < 0 ? QByteArray() : changed.replace(at, from.size(), to);
        };
        QTest::newRow("cut off") << good.left(good.size() / 2) << QString();
        QTest::newRow("empty") << ""_ba << QString();
        QTest::newRow("unknown key")
            << with(R"("schema": 1)", R"("schema": 1, "colour": "red")") << u"colour"_s;
        QTest::newRow("unknown type")
            << with(R"("type": "amount")", R"("type": "money")") << u"fields[0]"_s;
        QTest::newRow("schema of tomorrow")
            << with(R"("schema": 1)", R"("schema": 2)") << u"schema"_s;
        QTest::newRow("another id than its name")
            << with(R"("id": "atlantis")", R"("id": "lemuria")") << u"id"_s;
    }

    void aBrokenRegionFileHidesOnlyItself()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, place);
        Console console;
        console.setSecret("refusal-secret");
        QVERIFY(writeFile(console.dataFolder() + u"/regions/atlantis.json"_s, file));
        const Finished asked = console.run(changed({u"--region"_s, u"atlantis"_s}), m_order.json());
        QVERIFY2(asked.exitCode == 2, asked.told());
        verifyError(asked, {u"atlantis.json"_s, place});
        QCOMPARE(m_server->connections(), 0);

        const Finished list = console.run({u"regions"_s, u"list"_s, u"--json"_s});
        QVERIFY2(list.exitCode == 0, list.told());
        QCOMPARE(list.document().items().size(), regionIds().size());
        const Finished other = console.run(changed({}), m_order.json());
        QVERIFY2(other.exitCode == 0, other.told());
    }

    void anUnwritableDataFolderSendsNothing_data()
    {
        QTest::addColumn<QString>("below");
        QTest::newRow("below a file") << u"/file/data"_s;
        QTest::newRow("a file") << u"/file"_s;
        QTest::newRow("below a device") << u"/null/data"_s;
    }

    void anUnwritableDataFolderSendsNothing()
    {
        QFETCH(QString, below);
        Console console;
        console.setSecret("refusal-secret");
        QVERIFY(writeFile(console.room() + u"/file"_s, "kept"));
        QVERIFY(QFile::link(u"/dev/null"_s, console.room() + u"/null"_s));
        console.setDataFolder(console.room() + below);
        const Finished run = console.run(changed({}), m_order.json());
        QVERIFY2(run.exitCode == 1, run.told());
        verifyError(run, {});
        QCOMPARE(m_server->connections(), 0);
        QFile file(console.room() + u"/file"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "kept"_ba);
    }

    void aFullDataFolderSendsNothing_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("signal");
        for (const QString &signal : {u""_s, u"trap '' XFSZ; "_s}) {
            for (const int blocks : {0, 1, 8, 16, 64, 80})
                QTest::addRow("%d %s", blocks, qPrintable(signal))
                    << QString::number(blocks) << signal;
        }
    }

    /** No file may grow beyond so many blocks of 512 bytes. Somewhere on the way it gets room
     *  enough: then it is sent. Until then nothing leaves. */
    void aFullDataFolderSendsNothing()
    {
        QFETCH(QString, limit);
        QFETCH(QString, signal);
        Console console;
        console.setSecret("refusal-secret");
        console.startThrough(
            {u"sh"_s, u"-c"_s, signal + u"ulimit -f "_s + limit + u"; exec \"$@\""_s, u"sh"_s});
        const Finished run = console.run(changed({}), m_order.json());
        QVERIFY(m_server->settle());
        if (m_server->connections() > 0) {
            QVERIFY2(run.exitCode == 0 || run.exitCode == 5, run.told());
            QVERIFY(limit.toInt() > 16);
            return;
        }
        QVERIFY2(run.exitCode == 1, run.told());
        verifyError(run, {});
    }
};

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_clirefusals.moc"
