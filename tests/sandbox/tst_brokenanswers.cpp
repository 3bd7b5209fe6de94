// SPDX-License-Identifier: MIT
#include "sandbox/faulttable.h"
#include "sandbox/testland.h"

#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** The faults that are said: what stands on the wire, byte for byte where that matters. */
class TestBrokenAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(m_land.sandbox.setFault(u"none"_s).has_value()); }

    void redirects_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("301") << 301 << QByteArray("127.0.0.1");
        QTest::newRow("302") << 302 << QByteArray("127.0.0.1");
        QTest::newRow("307") << 307 << QByteArray("127.0.0.1");
        QTest::newRow("308") << 308 << QByteArray("127.0.0.1");
        QTest::newRow("307-elsewhere") << 307 << QByteArray("localhost");
    }

    void redirects()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, host);
        const Answer answer = play();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Location"),
                 "http://" + host + ':' + QByteArray::number(m_land.sandbox.port()) + kUsdCheckout);
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        for (const FaultRows &rows : faultTable()) {
            if (qstrcmp(rows.group, "http") != 0)
                continue;
            for (const FaultRow &row : rows.rows) {
                if (*row.name != '3')
                    QTest::newRow(row.name) << QByteArray(row.name, 3).toInt();
            }
        }
    }

    void statuses()
    {
        QFETCH(const int, status);
        const QByteArray name = QTest::currentDataTag();
        const Answer answer = play();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.document.isObject(), name.size() > 3);
        QCOMPARE(answer.text(u"code"), name.endsWith("-8000") ? u"8000"_s : QString());
        const QByteArray type = answer.header("Content-Type");
        QVERIFY2(type.startsWith(name.size() > 3 ? "application/json" : "text/html"), type);
        QCOMPARE(answer.body.startsWith("<html>"), name.size() == 3);
        QCOMPARE(answer.header("WWW-Authenticate").isEmpty(), status != 401);
        QCOMPARE(answer.header("Proxy-Authenticate").isEmpty(), status != 407);
    }

    void contents_data()
    {
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("not-json") << QByteArray("<html>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[{\"msg\"");
        QTest::newRow("duplicate-keys") << QByteArray("{\"code\":\"8000\",\"msg\"");
        QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
        QTest::newRow("bad-utf8") << QByteArray("\xe9\"");
        QTest::newRow("nul") << QByteArray("\"a\0b\"", 5);
        QTest::newRow("1e999") << QByteArray(":1e999}");
    }

    /** Each is a good answer with one thing wrong: whoever overlooks that finds a link to pay. */
    void contents()
    {
        QFETCH(const QByteArray, holds);
        const Answer answer = play();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Length").toInt(), answer.body.size());
        QVERIFY(answer.body.contains(holds));
        QCOMPARE(answer.body.isEmpty(), holds.isEmpty());
        QVERIFY(!answer.document.isObject());
        QCOMPARE(answer.body.contains("\"paymentLink\":\"http"),
                 !holds.isEmpty() && !holds.startsWith('<'));
    }

    void tooLarge()
    {
        const Answer answer = play("too-large");
        QVERIFY(answer.body.size() > 2 * 1024 * 1024);
        QCOMPARE(answer.text(u"code"), u"0000"_s); // all of it is there and valid
    }

    /** Packed once, whatever the client says it can unpack. */
    void theBombIsWhole()
    {
        const QByteArray bomb = fetchBomb("identity");
        QCOMPARE(fetchBomb("gzip, br"), bomb);
        QVERIFY(bomb.size() < 64 * 1024);
        QProcess gzip;
        gzip.start(u"sh"_s, {u"-c"_s, u"gzip -dc | wc -c"_s});
        gzip.write(bomb);
        gzip.closeWriteChannel();
        QVERIFY(gzip.waitForFinished());
        QCOMPARE(gzip.readAllStandardError(), QByteArray()); // the checksum holds
        QCOMPARE(gzip.readAllStandardOutput().trimmed(), QByteArray::number(32 * 1024 * 1024));
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("link");
        const QString none;
        QTest::newRow("5000") << u"5000"_s << none << none;
        QTest::newRow("no-code") << none << u"0015"_s << u"http"_s;
        QTest::newRow("code-unlisted") << u"6001"_s << u"0015"_s << u"http"_s;
        QTest::newRow("wrong-field") << u"0000"_s << u"0015"_s << none;
        QTest::newRow("nothing-payable") << u"0000"_s << u"0015"_s << none;
        QTest::newRow("link-javascript") << u"0000"_s << u"0015"_s << u"javascript"_s;
        QTest::newRow("link-file") << u"0000"_s << u"0015"_s << u"file"_s;
        QTest::newRow("link-no-host") << u"0000"_s << u"0015"_s << u"https"_s;
        QTest::newRow("status-00029") << u"0000"_s << u"00029"_s << none;
        QTest::newRow("status-0029") << u"0000"_s << u"0029"_s << none;
        QTest::newRow("8000") << u"8000"_s << none << none;
        QTest::newRow("another-order") << u"0000"_s << u"0015"_s << u"http"_s;
    }

    void verdicts()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, status);
        QFETCH(const QString, link);
        const Answer answer = play();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text(u"code"), code);
        QCOMPARE(answer.document.find(u"code") != nullptr, !code.isEmpty());
        QCOMPARE(answer.dataText(u"status"), status);
        const QUrl told(answer.dataText(u"paymentLink"));
        QCOMPARE(told.scheme(), link);
        if (m_land.sandbox.fault() == "link-no-host"_L1)
            QVERIFY(told.host().isEmpty());
        // Nothing to pay with beside a link that is none.
        const bool payable = link == "http"_L1;
        for (const QString &name : {u"payInfo"_s, u"payInfoVA"_s})
            QVERIFY2(payable || !answer.data(name), qPrintable(name));
        const QString tradeNo = answer.dataText(u"tradeNo");
        if (!status.isEmpty())
            QCOMPARE(tradeNo == m_tradeNo, m_land.sandbox.fault() != "another-order"_L1);
    }

    /** A refusal by status is a failed order there, and the cashier takes no money for it. */
    void aFailedOrderStaysFailed()
    {
        (void)play("status-0029");
        QCOMPARE(m_land.merchant
                     .send("/testland-usd/v1/vexora/queryPayInResult", {{u"tradeNo"_s, m_tradeNo}})
                     .dataText(u"status"),
                 u"00029"_s);
    }

    /** A bad order stays a bad order, whatever is played on the way back. */
    void whatIsNotInOrderIsTakenByNoFault()
    {
        QVERIFY(m_land.sandbox.setFault(u"wrong-field"_s).has_value());
        const Answer answer
            = m_land.merchant.send(kUsdCheckout, Testland::order({{u"amount"_s, u"-1"_s}}));
        QCOMPARE(answer.text(u"code"), u"8000"_s);
    }

private:
    QByteArray fetchBomb(const QByteArray &encodings)
    {
        if (!m_land.sandbox.setFault(u"gzip-bomb"_s))
            return {};
        const QByteArray body = m_land.merchant.sealed(Testland::order({{u"amount"_s, u"5.00"_s}}));
        const Answer answer = exchange(m_land.merchant.port,
                                       httpRequest("POST", kUsdCheckout,
                                                   {{"Content-Type", "application/json"},
                                                    {"merchantNo", m_land.merchant.number},
                                                    {"Accept-Encoding", encodings}},
                                                   body));
        return answer.header("Content-Encoding") == "gzip" ? answer.body : QByteArray();
    }

    Answer play(const char *name = QTest::currentDataTag())
    {
        if (!m_land.sandbox.setFault(QString::fromLatin1(name)))
            return {};
        const FieldMap order = Testland::order({{u"amount"_s, u"5.00"_s}});
        m_tradeNo = order.value(u"tradeNo"_s);
        return m_land.merchant.send(kUsdCheckout, order);
    }

    static constexpr char kUsdCheckout[] = "/testland-usd/v1/vexora/checkout";

    Testland m_land;
    QString m_tradeNo;
};

QTEST_GUILESS_MAIN(TestBrokenAnswers)
#include "tst_brokenanswers.moc"
