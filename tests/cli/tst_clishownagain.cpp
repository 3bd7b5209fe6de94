// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "khqr/codewriter.h"
#include "support/scriptedserver.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kLink[] = "https://pay.example/c/1";

/** Half of what a symbol is drawn with, enough to see one. */
bool hasSymbol(const Finished &run)
{
    const QString out = QString::fromUtf8(run.out);
    return out.contains(u'\u2580') || out.contains(u'\u2584') || out.contains(u'\u2588');
}

QString payloadFor(const SampleOrder &order, const QString &amount, qint64 expiresInMs)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    khqr::CodeFields code;
    code.bakongId = u"shop@bank"_s;
    code.merchantName = u"Shop"_s;
    code.currency = order.currency;
    code.amount = amount;
    code.createdMs = now - 3'600'000;
    code.expiresMs = now + expiresInMs;
    return khqr::write(code, code.createdMs).value_or(QString());
}

} // namespace

/** What people are given to pay with, at once and when an order is shown again: never more than
 *  the order still stands for. */
class TestCliShownAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        QVERIFY(m_server->listenOnLoopback());
        m_console = std::make_unique<Console>();
        m_console->setSecret("shown-secret");
    }

    void onlyWhatIsOwedIsOffered_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<bool>("link");
        QTest::addColumn<bool>("symbol");
        QTest::newRow("waiting") << u"0015"_s << "not paid yet"_ba << true << true;
        QTest::newRow("paid") << u"0000"_s << "It is paid"_ba << false << false;
        QTest::newRow("part") << u"0001"_s << "A part of it is paid"_ba << true << false;
        QTest::newRow("failed") << u"00029"_s << "payment failed"_ba << false << false;
    }

    void onlyWhatIsOwedIsOffered()
    {
        QFETCH(QString, status);
        QFETCH(QByteArray, sentence);
        QFETCH(bool, link);
        QFETCH(bool, symbol);
        answerWith(payloadFor(m_order, amount(), 3'600'000));
        QCOMPARE(issue(true).exitCode, 0);
        m_server->setScript({ServerScript::AfterBody,
                             httpAnswer("200 OK"_ba,
                                        envelope("0000"_ba,
                                                 quoted("{'tradeNo':'SHOWN-1','platFormTradeNo':"
                                                        "'P1','status':'")
                                                     + status.toUtf8() + quoted("','amount':'")
                                                     + amount().toUtf8() + quoted("'}")))});
        const Finished asked
            = m_console->run({u"query"_s, u"--region"_s, m_order.region, u"--base-url"_s,
                              base().toString(), u"--merchant-no"_s, u"1234567890"_s,
                              u"--currency"_s, m_order.currency, u"--trade-no"_s, u"SHOWN-1"_s});
        QVERIFY2(asked.exitCode == 0, asked.told());
        const Finished again = issue(false);
        QVERIFY2(again.exitCode == 0, again.told());
        QVERIFY2(again.err.contains(sentence), again.told());
        QVERIFY2(again.err.contains("not paid yet") == (status == u"0015"_s), again.told());
        QVERIFY2(again.out.contains(kLink) == link, again.told());
        QVERIFY2(hasSymbol(again) == symbol, again.told());
    }

    void aCodeThatComesExpiredIsNotTheOrders()
    {
        answerWith(payloadFor(m_order, amount(), -60'000));
        const Finished run = issue(false);
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY2(run.out.isEmpty(), run.told());
        QVERIFY2(run.err.contains("STOP"), run.told());
        QVERIFY2(run.err.contains("KHQR_EXPIRED: the code ended at "), run.told());
    }

    void aCodeThatIsNotTheOrdersStopsTheLinkToo()
    {
        answerWith(payloadFor(m_order, u"1.11"_s, 3'600'000));
        const Finished run = issue(false);
        QVERIFY2(run.out.isEmpty(), run.told());
        QVERIFY2(run.err.contains("STOP"), run.told());
        QVERIFY2(!run.err.contains("Link ready"), run.told());
        QVERIFY2(run.err.contains("AMOUNT_DIFFERS: the code asks for 1.11 "), run.told());
        // A program reads what is wrong from the document.
        const json::Value document = issue(true).document();
        QVERIFY(!at(at(document, u"khqr"), u"matchesOrder").toBool());
    }

    void anAccountIsOneLine()
    {
        m_server->setScript(
            {ServerScript::AfterBody,
             httpAnswer("200 OK"_ba,
                        envelope("0000"_ba,
                                 quoted("{'tradeNo':'SHOWN-1','platFormTradeNo':'P1','status':"
                                        "'0015','payInfoVA':{'bankName':'B\\nhttps://evil.example'"
                                        ",'virtualAccountNumber':'12',"
                                        "'virtualAccountHolder':'H\\udb40\\udc41'}}")))});
        const Finished run = issue(false);
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.out.count('\n'), 1);
        QVERIFY2(run.out.contains("‹U+E0041›"), run.told());
    }

private:
    QUrl base() const { return QUrl(u"http://127.0.0.1:%1/kh"_s.arg(m_server->serverPort())); }
    QString amount() const { return m_order.value(u"amount"); }

    void answerWith(const QString &payload)
    {
        QVERIFY(!payload.isEmpty());
        m_server->setScript(
            {ServerScript::AfterBody,
             httpAnswer("200 OK"_ba,
                        envelope("0000"_ba,
                                 quoted("{'tradeNo':'SHOWN-1','platFormTradeNo':'P1','status':"
                                        "'0015','paymentLink':'")
                                     + kLink + quoted("','payInfo':'") + payload.toUtf8()
                                     + quoted("'}")))});
    }

    Finished issue(bool asJson)
    {
        QStringList line = issueArguments(m_order, base(), u"1234567890"_s);
        if (!asJson)
            line.removeOne(u"--json"_s);
        return m_console->run(line, m_order.json());
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Console> m_console;
    SampleOrder m_order = [] {
        SampleOrder order = sampleOrder(u"cambodia"_s, u"USD"_s);
        order.tradeNo = u"SHOWN-1"_s;
        return order;
    }();
};

QTEST_GUILESS_MAIN(TestCliShownAgain)
#include "tst_clishownagain.moc"
