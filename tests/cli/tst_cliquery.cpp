// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kMerchant[] = "1234567890";

ServerScript answering(const QByteArray &body, const QByteArray &statusLine = "200 OK",
                       const QByteArray &headers = {})
{
    return {ServerScript::AfterBody, httpAnswer(statusLine, body, headers)};
}

/** data of an answer for the order OUT-1, with more members behind its number. */
QByteArray data(const QByteArray &more)
{
    return quoted("{'tradeNo':'OUT-1','platFormTradeNo':'P1'") + more + '}';
}

} // namespace

/** `query`: what became of the money, and when nothing may change. */
class TestCliQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryTellsTheMoney_data()
    {
        QTest::addColumn<QByteArray>("pressed");
        QTest::addColumn<QString>("payment");
        QTest::newRow("nothing yet") << ""_ba << u"waiting"_s;
        QTest::newRow("paid") << "paid"_ba << u"paid"_s;
        QTest::newRow("part") << "part"_ba << u"part_paid"_s;
        QTest::newRow("failed") << "failed"_ba << u"failed"_s;
    }

    void aQueryTellsTheMoney()
    {
        QFETCH(QByteArray, pressed);
        QFETCH(QString, payment);
        const RegionCatalog catalog;
        Sandbox sandbox(catalog);
        QVERIFY(sandbox.start({0, Secret("outcome-secret")}));
        const QUrl base = sandbox.baseUrl(u"taiwan"_s, u"TWD"_s);
        Console console;
        console.setSecret("outcome-secret");
        const Finished issued
            = console.run(issueArguments(m_order, base, Sandbox::merchantNo()), m_order.json());
        QVERIFY2(issued.exitCode == 0, issued.told());
        if (!pressed.isEmpty())
            QVERIFY(press(QUrl(issued.document().stringAt(u"link")), pressed));

        const Finished asked = console.run(queryArguments(base, Sandbox::merchantNo()));
        QVERIFY2(asked.exitCode == 0, asked.told());
        QCOMPARE(asked.document().stringAt(u"payment"), payment);
        const json::Value row = console.history().first();
        QCOMPARE(row.stringAt(u"payment"), payment);
        QCOMPARE(row.stringAt(u"outcome"), u"created"_s);
        QCOMPARE(row.stringAt(u"link"), issued.document().stringAt(u"link"));
        QCOMPARE(sandbox.arrivals(), 1);
    }

    void aQueryWithoutAUsableAnswerChangesNothing_data()
    {
        QTest::addColumn<ServerScript>("script");
        QTest::newRow("8000") << answering(envelope("8000"_ba, "{}"_ba));
        QTest::newRow("5000") << answering(envelope("5000"_ba, "{}"_ba));
        QTest::newRow("not JSON") << answering("no"_ba);
        QTest::newRow("502") << answering({}, "502 Bad Gateway"_ba);
        QTest::newRow("close") << ServerScript{ServerScript::AfterBody, {}, ServerScript::Close};
        QTest::newRow("another order")
            << answering(envelope("0000"_ba, quoted("{'tradeNo':'OUT-2','status':'0000'}")));
    }

    void aQueryWithoutAUsableAnswerChangesNothing()
    {
        QFETCH(ServerScript, script);
        ScriptedServer server({ServerScript::AfterBody, {}, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        Console console;
        console.setSecret("outcome-secret");
        QCOMPARE(console.run(arguments(server.serverPort()), m_order.json()).exitCode, 5);
        const json::Value before = console.history().first();
        server.setScript(script);
        const QUrl base(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort()));
        const Finished asked = console.run(queryArguments(base, QString::fromLatin1(kMerchant)));
        QVERIFY2(asked.exitCode == 5, asked.told());
        QVERIFY2(asked.document().isObject(), asked.told());
        QVERIFY2(!asked.document().find(u"payment"), asked.told());
        const json::Value after = console.history().first();
        for (const QString &key : {u"outcome"_s, u"payment"_s, u"status"_s, u"code"_s})
            QCOMPARE(after.stringAt(key), before.stringAt(key));
    }

    void aQuerySettlesAnUnknownOrder()
    {
        ScriptedServer server({ServerScript::AfterBody, {}, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        Console console;
        console.setSecret("outcome-secret");
        QCOMPARE(console.run(arguments(server.serverPort()), m_order.json()).exitCode, 5);
        server.setScript(answering(envelope(
            "0000"_ba, data(quoted(",'status':'0000','amount':'300.0000','message':'Success'")))));
        const QUrl base(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort()));
        const Finished asked = console.run(queryArguments(base, QString::fromLatin1(kMerchant)));
        QVERIFY2(asked.exitCode == 0, asked.told());
        QCOMPARE(asked.document().stringAt(u"payment"), u"paid"_s);
        QCOMPARE(console.history().first().stringAt(u"payment"), u"paid"_s);
        QVERIFY(server.requestLine().startsWith("POST /taiwan/v1/vexora/queryPayInResult "));
    }

    void theAdvisedCommandRunsAsPrinted_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("profile");
        QTest::newRow("typed") << u"taiwan"_s << u"TWD"_s << QString();
        QTest::newRow("two currencies") << u"cambodia"_s << u"KHR"_s << QString();
        QTest::newRow("a profile") << u"taiwan"_s << u"TWD"_s << u"Bob's $HOME; shop"_s;
    }

    void theAdvisedCommandRunsAsPrinted()
    {
        QFETCH(QString, region);
        QFETCH(QString, currency);
        QFETCH(QString, profile);
        SampleOrder order = sampleOrder(region, currency);
        order.tradeNo = u"OUT-1"_s;
        ScriptedServer server({ServerScript::AfterBody, {}, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        const QUrl base(u"http://127.0.0.1:%1/base"_s.arg(server.serverPort()));
        Console console;
        console.setDataFolder(console.room() + u"/it's here"_s);
        QStringList line = issueArguments(order, base, QString::fromLatin1(kMerchant));
        if (!profile.isEmpty()) {
            const Finished added = console.run(
                {u"profile"_s, u"add"_s, profile, u"--region"_s, region, u"--base-url"_s,
                 base.toString(), u"--merchant-no"_s, QString::fromLatin1(kMerchant)});
            QVERIFY2(added.exitCode == 0, added.told());
            line = {u"issue"_s, u"--profile"_s,  profile,      u"--values"_s,
                    u"-"_s,     u"--trade-no"_s, order.tradeNo};
        }
        console.setSecret("outcome-secret");
        const Finished issued = console.run(line, order.json());
        QVERIFY2(issued.exitCode == 5, issued.told());
        const QByteArray begin = "until you have checked: vexora-console "_ba;
        const qsizetype at = issued.err.indexOf(begin);
        QVERIFY2(at >= 0, issued.told());
        const QByteArray advised = issued.err.mid(at + begin.size()).split('\n').first();

        server.setScript(answering(envelope("0000"_ba, data(quoted(",'status':'0015'")))));
        // $0 is the program; what else the console appends is not passed on.
        console.startThrough({u"sh"_s, u"-c"_s, u"exec \"$0\" "_s + QString::fromUtf8(advised)});
        const Finished asked = console.run({});
        QVERIFY2(asked.exitCode == 0, QByteArray(advised + '\n' + asked.told()));
        QCOMPARE(asked.out, "link_lost\n"_ba);
        QCOMPARE(console.history().first().stringAt(u"payment"), u"link_lost"_s);
    }

private:
    QStringList arguments(quint16 port) const
    {
        return issueArguments(m_order, QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(port)),
                              QString::fromLatin1(kMerchant));
    }

    static QStringList queryArguments(const QUrl &base, const QString &merchantNo)
    {
        return {u"query"_s,      u"--region"_s,      u"taiwan"_s, u"--base-url"_s,
                base.toString(), u"--merchant-no"_s, merchantNo,  u"--trade-no"_s,
                u"OUT-1"_s,      u"--json"_s};
    }

    /** Presses a button of the cashier page, as a browser does. */
    static bool press(const QUrl &link, const QByteArray &button)
    {
        QNetworkAccessManager browser;
        const auto load = [](QNetworkReply *reply) {
            QSignalSpy finished(reply, &QNetworkReply::finished);
            finished.wait(10'000);
            const QByteArray page = reply->readAll();
            const bool good = reply->error() == QNetworkReply::NoError;
            reply->deleteLater();
            return good ? page : QByteArray();
        };
        const QByteArray page = load(browser.get(QNetworkRequest(link)));
        const QByteArray mark = quoted("name='token' value='");
        const qsizetype start = page.indexOf(mark);
        const QByteArray offered = quoted("name='result' value='") + button;
        if (start < 0 || !page.contains(offered))
            return false;
        const qsizetype from = start + mark.size();
        const QByteArray token = page.mid(from, page.indexOf('"', from) - from);
        QNetworkRequest post(link.resolved(QUrl(u"/pay"_s)));
        post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        return !load(browser.post(post, "token="_ba + token + "&result="_ba + button)).isEmpty();
    }

    SampleOrder m_order = [] {
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"OUT-1"_s;
        return order;
    }();
};

QTEST_GUILESS_MAIN(TestCliQuery)
#include "tst_cliquery.moc"
