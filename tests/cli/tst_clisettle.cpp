// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "history/historystore.h"
#include "support/scriptedserver.h"
#include "support/setclock.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kMerchant[] = "1234567890";

template <class T> T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

ServerScript told(const QString &tradeNo, const QByteArray &more)
{
    return {ServerScript::AfterBody,
            httpAnswer(
                "200 OK"_ba,
                envelope("0000"_ba,
                         quoted("{'tradeNo':'" + tradeNo.toUtf8() + "',") + quoted(more) + '}'))};
}

} // namespace

/** Living with unknown on the command line: query --all, history --open and close. */
class TestCliSettle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->setSecret("settle-secret");
        m_server = std::make_unique<ScriptedServer>();
        QVERIFY(m_server->listenOnLoopback());
        QDir().mkpath(m_console->dataFolder());
        const QByteArray base
            = "http://127.0.0.1:" + QByteArray::number(m_server->serverPort()) + "/taiwan";
        QVERIFY(writeFile(m_console->dataFolder() + u"/profiles.json"_s,
                          quoted("{'version':1,'profiles':[{'id':'shop','name':'Shop',"
                                 "'region':'taiwan','currency':'TWD','environment':'sandbox',"
                                 "'baseUrl':'")
                              + base + quoted("','merchantNo':'1234567890'}]}")));
    }

    void onlyOpenOrdersOfTheProfileAreAsked()
    {
        keep({record(u"U-1"_s, Outcome::Unknown), record(u"C-1"_s, Outcome::Created),
              record(u"R-1"_s, Outcome::Refused), record(u"N-1"_s, Outcome::NotSent),
              elsewhere(u"E-1"_s)});
        m_server->setScript(told(u"U-1"_s, "'status':'0015','amount':'300'"));
        const Finished run = all();
        QVERIFY2(run.exitCode == 5, run.told());
        const json::Value document = run.document();
        QCOMPARE(keysOf(document), (QStringList{u"orders"_s, u"answered"_s, u"unanswered"_s}));
        const QList<json::Value> orders = itemsAt(document, u"orders");
        QCOMPARE(orders.size(), 2);
        QCOMPARE(orders[0].stringAt(u"tradeNo"), u"U-1"_s);
        QCOMPARE(orders[0].stringAt(u"payment"), u"link_lost"_s);
        QVERIFY(!orders[0].find(u"link"));
        QCOMPARE(orders[1].stringAt(u"tradeNo"), u"C-1"_s);
        QCOMPARE(orders[1].stringAt(u"reason"), u"another_order"_s);
        QCOMPARE(at(document, u"answered").text(), u"1"_s);
        QCOMPARE(at(document, u"unanswered").text(), u"1"_s);
        QVERIFY2(run.err.contains("C-1: Nothing is settled"), run.told());
        QVERIFY2(run.err.contains("ANOTHER"), run.told());
        QCOMPARE(m_server->bodies(), 2);
        QCOMPARE(show(u"U-1"_s).stringAt(u"payment"), u"link_lost"_s);
        QCOMPARE(show(u"U-1"_s).stringAt(u"outcome"), u"unknown"_s);
        QCOMPARE(show(u"C-1"_s).stringAt(u"payment"), u"not_asked"_s);
        QCOMPARE(show(u"C-1"_s).stringAt(u"askResult"), u"another_order"_s);
    }

    void settledOnesAreNotAskedAgain()
    {
        keep({record(u"U-1"_s, Outcome::Unknown)});
        m_server->setScript(told(u"U-1"_s, "'status':'0000','amount':'300.0000'"));
        const Finished first = all(false);
        QVERIFY2(first.exitCode == 0, first.told());
        QCOMPARE(first.out, "U-1\tpaid\n"_ba);
        const Finished second = all();
        QVERIFY2(second.exitCode == 0, second.told());
        QCOMPARE(second.out, quoted("{'orders':[],'answered':0,'unanswered':0}\n"));
        QCOMPARE(m_server->bodies(), 1);
    }

    void withoutAHistoryThereIsNothingToAsk()
    {
        const Finished run = all();
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY(!QFile::exists(m_console->dataFolder() + u"/history.sqlite"_s));
    }

    void aDifferentAmountIsShown()
    {
        keep({record(u"U-1"_s, Outcome::Unknown)});
        m_server->setScript(told(u"U-1"_s, "'status':'0000','amount':'299.9'"));
        const Finished run = m_console->run(
            {u"query"_s, u"--profile"_s, u"Shop"_s, u"--trade-no"_s, u"U-1"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.document().stringAt(u"payment"), u"part_paid"_s);
        QVERIFY(at(run.document(), u"amountDiffers").toBool());
        QVERIFY2(run.err.contains("299.9 instead of 300 TWD"), run.told());
    }

    void allWantsAProfileAndNoNumber_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("no profile")
            << QStringList{u"query"_s,         u"--all"_s,      u"--region"_s,
                           u"taiwan"_s,        u"--base-url"_s, u"http://127.0.0.1:1/t"_s,
                           u"--merchant-no"_s, u"1"_s};
        QTest::newRow("number") << QStringList{u"query"_s, u"--all"_s,      u"--profile"_s,
                                               u"Shop"_s,  u"--trade-no"_s, u"U-1"_s};
        QTest::newRow("neither") << QStringList{u"query"_s, u"--profile"_s, u"Shop"_s};
    }

    void allWantsAProfileAndNoNumber()
    {
        QFETCH(QStringList, line);
        const Finished run = m_console->run(line << u"--json"_s);
        QVERIFY2(run.exitCode == 2, run.told());
        QCOMPARE(run.errorCode(), u"usage"_s);
    }

    void onlyAskedUnknownOrdersAreClosed()
    {
        keep({record(u"U-1"_s, Outcome::Unknown), record(u"R-1"_s, Outcome::Refused)});
        const auto close = [this](const QString &number, const QString &reason) {
            return m_console->run(
                {u"history"_s, u"close"_s, number, u"--reason"_s, reason, u"--json"_s});
        };
        const Finished early = close(u"U-1"_s, u"does_not_exist"_s);
        QVERIFY2(early.exitCode == 2, early.told());
        QVERIFY2(
            early.errorMessage().endsWith(
                u"ask first: vexora-console query --profile Shop --data-dir %1 --trade-no U-1"_s
                    .arg(m_console->dataFolder())),
            early.told());
        QCOMPARE(close(u"R-1"_s, u"given_up"_s).exitCode, 2);
        QCOMPARE(close(u"X-1"_s, u"given_up"_s).exitCode, 2);

        m_server->setScript(
            {ServerScript::AfterBody, httpAnswer("200 OK"_ba, envelope("8000"_ba, "{}"_ba))});
        const Finished asked = all();
        QVERIFY2(asked.exitCode == 5, asked.told());
        QVERIFY2(asked.err.contains("does not prove"), asked.told());
        QCOMPARE(show(u"U-1"_s).stringAt(u"payment"), u"not_asked"_s);

        QCOMPARE(close(u"U-1"_s, u"because"_s).exitCode, 2);
        const Finished closed = close(u"U-1"_s, u"does_not_exist"_s);
        QVERIFY2(closed.exitCode == 0, closed.told());
        QCOMPARE(closed.document().stringAt(u"payment"), u"closed"_s);
        QCOMPARE(closed.document().stringAt(u"closedReason"), u"does_not_exist"_s);
        QVERIFY(!closed.document().stringAt(u"closedAt").isEmpty());
        QCOMPARE(closed.document().stringAt(u"outcome"), u"unknown"_s);
        QVERIFY2(closed.err.contains("by a person"), closed.told());
        QCOMPARE(close(u"U-1"_s, u"given_up"_s).exitCode, 2);
        QCOMPARE(all().exitCode, 0); // nothing left to ask
    }

    void withoutAProfileTheCommandNamesTheMerchant()
    {
        OrderRecord typed = elsewhere(u"U-1"_s);
        typed.profile.clear();
        keep({typed});
        const Finished run = m_console->run(
            {u"history"_s, u"close"_s, u"U-1"_s, u"--reason"_s, u"given_up"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(run.errorMessage().contains(
                     u"--region taiwan --base-url BASE_URL --merchant-no 1234567890 --data-dir"_s),
                 run.told());
        QVERIFY2(run.errorMessage().contains(typed.key.host), run.told());
    }

    void whatExistsIsNotClosedAsMissing()
    {
        keep({record(u"U-1"_s, Outcome::Unknown)});
        m_server->setScript(told(u"U-1"_s, "'status':'0015'"));
        QCOMPARE(all().exitCode, 0);
        QStringList line{u"history"_s,  u"close"_s,          u"U-1"_s,
                         u"--reason"_s, u"does_not_exist"_s, u"--json"_s};
        const Finished run = m_console->run(line);
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(run.errorMessage().contains(u"does exist"_s), run.told());
        line[4] = u"settled_otherwise"_s;
        QCOMPARE(m_console->run(line).exitCode, 0);
    }

    void severalMerchantsNeedAName()
    {
        OrderRecord mine = record(u"U-1"_s, Outcome::Unknown);
        OrderRecord other = mine;
        other.key.merchantNo = u"2222222222"_s;
        other.profile = u"Other"_s;
        keep({mine, other}, true);
        QStringList line{u"history"_s,  u"close"_s,    u"U-1"_s,
                         u"--reason"_s, u"given_up"_s, u"--json"_s};
        QCOMPARE(m_console->run(line).exitCode, 2);
        const Finished run = m_console->run(line + QStringList{u"--profile"_s, u"Shop"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.document().stringAt(u"merchantNo"), QString::fromLatin1(kMerchant));
        const Finished second
            = m_console->run(line + QStringList{u"--merchant-no"_s, u"2222222222"_s});
        QVERIFY2(second.exitCode == 0, second.told());
    }

    void openListsUnknownsThatWantAPerson()
    {
        OrderRecord live = elsewhere(u"L-1"_s);
        live.environment = Environment::Live;
        keep({record(u"U-1"_s, Outcome::Unknown), live, record(u"C-1"_s, Outcome::Created)});
        const Finished run = m_console->run({u"history"_s, u"list"_s, u"--open"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.document().items().size(), 2);
        QCOMPARE(run.document().items()[0].stringAt(u"tradeNo"), u"L-1"_s);
        QCOMPARE(run.document().items()[1].stringAt(u"tradeNo"), u"U-1"_s);
        QVERIFY(!run.document().items().first().find(u"askedAt"));
        const Finished stray
            = m_console->run({u"history"_s, u"list"_s, u"--reason"_s, u"given_up"_s, u"--json"_s});
        QVERIFY2(stray.exitCode == 2, stray.told());
    }

    void aDamagedHistoryIsSaid()
    {
        QVERIFY(writeFile(m_console->dataFolder() + u"/history.sqlite"_s,
                          "SQLite format 3\0"_ba.leftJustified(100, '\0') + QByteArray(8192, 'x')));
        const Finished run = m_console->run({u"history"_s, u"list"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.out, "[]\n"_ba);
        QVERIFY2(run.err.contains("put aside as"), run.told());
        QVERIFY2(run.err.contains("nothing was deleted"), run.told());
    }

private:
    OrderRecord record(const QString &tradeNo, Outcome outcome) const
    {
        OrderRecord made;
        made.key = {QString::fromLatin1(kMerchant), u"127.0.0.1:%1"_s.arg(m_server->serverPort()),
                    tradeNo};
        made.profile = u"Shop"_s;
        made.region = u"taiwan"_s;
        made.currency = u"TWD"_s;
        made.amount = u"300"_s;
        made.outcome = outcome;
        made.environment = Environment::Sandbox;
        return made;
    }

    OrderRecord elsewhere(const QString &tradeNo) const
    {
        OrderRecord made = record(tradeNo, Outcome::Unknown);
        made.key.host = u"api.vexora.example"_s;
        return made;
    }

    /** Into the history, as other runs would have left them; `asked`: about each once, in vain. */
    void keep(const QList<OrderRecord> &orders, bool asked = false)
    {
        HistoryStore store(m_console->dataFolder() + u"/history.sqlite"_s, m_clock);
        for (OrderRecord order : orders) {
            const auto outcome = std::exchange(order.outcome, std::nullopt);
            QVERIFY(waited(store.begin(order)));
            order.outcome = outcome;
            QVERIFY(waited(store.finish(order)));
            if (!asked)
                continue;
            PaymentNote note;
            note.queriedAtMs = m_clock.nowMs();
            note.result = u"query_refused"_s;
            QVERIFY(waited(store.notePayment(order.key, note)));
        }
    }

    Finished all(bool json = true)
    {
        QStringList line{u"query"_s, u"--all"_s, u"--profile"_s, u"Shop"_s};
        if (json)
            line << u"--json"_s;
        return m_console->run(line);
    }

    json::Value show(const QString &tradeNo)
    {
        return m_console->run({u"history"_s, u"show"_s, tradeNo, u"--json"_s}).document();
    }

    SetClock m_clock;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestCliSettle)
#include "tst_clisettle.moc"
