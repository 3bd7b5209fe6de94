// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "cli/doctorbody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** `doctor` of what is no order, of another region's order, and of how a request was sent. */
class TestCliDoctorOther : public QObject
{
    Q_OBJECT

private:
    Console m_console;

    Finished checked(const QStringList &options, const QByteArray &input)
    {
        m_console.passSecret(kDoctorSecret);
        return m_console.run(QStringList{u"doctor"_s, u"--json"_s} + options, input);
    }

    static DoctorBody bodyOf(const QList<std::pair<QString, QString>> &fields)
    {
        DoctorBody body;
        body.fields = fields;
        return body;
    }

    static QByteArray rightBody(const DoctorBody &body)
    {
        return body.json(hexOf(body.sorted() + kDoctorSecret));
    }

    static QStringList rulesOf(const json::Value &document, QStringView severity)
    {
        QStringList rules;
        for (const json::Value &fault : itemsAt(at(document, u"order"), severity))
            rules << fault.stringAt(u"field") + u':' + fault.stringAt(u"rule");
        return rules;
    }

    static QByteArray curl(const QByteArray &url, const QByteArray &headers, const QByteArray &body)
    {
        return "curl '" + url + "' " + headers + " -d '" + body + "'\n";
    }

private Q_SLOTS:
    void noRegionIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("rule");
        const std::pair<QString, QString> time{u"timestamp"_s, u"1767225600000"_s};
        const std::pair<QString, QString> number{u"tradeNo"_s, u"VX20260101000001"_s};
        const QByteArray query = rightBody(bodyOf({time, number}));
        const QByteArray headers
            = "-H 'merchantNo: 1234567890' -H 'Content-Type: application/json'";
        QTest::newRow("query") << query << u":query_request"_s;
        QTest::newRow("query, cURL")
            << curl("https://sandbox-api.vexora.com/v1/vexora/queryPayInResult", headers, query)
            << u":query_request"_s;
        QTest::newRow("query, the region in its address") << curl(
            "https://sandbox-api.vexora.com/mexico/v1/vexora/queryPayInResult", headers, query)
                                                          << u":query_request"_s;
        QTest::newRow("balance, cURL")
            << curl("https://sandbox-api.vexora.com/v1/vexora/queryBalance", headers,
                    rightBody(bodyOf({time})))
            << u":balance_request"_s;
        QTest::newRow("callback") << rightBody(
            bodyOf({{u"amount"_s, u"300.00"_s},
                    {u"message"_s, u"SUCCESS"_s},
                    {u"platFormTradeNo"_s, u"c167o1itir0fypid"_s},
                    {u"status"_s, u"0000"_s},
                    {u"successTime"_s, u"2026-01-01 08:00:05"_s},
                    time,
                    number})) << u":gateway_request"_s;
    }

    void noRegionIsNeeded()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, rule);
        const Finished right = checked({}, input);
        QVERIFY2(right.exitCode == 0, right.told());
        QCOMPARE(right.document().stringAt(u"verdict"), u"match"_s);
        QCOMPARE(rulesOf(right.document(), u"errors"), QStringList());
        QStringList warnings = rulesOf(right.document(), u"warnings");
        warnings.removeAll(u"timestamp:timestamp_old"_s);
        QCOMPARE(warnings, QStringList{rule});
        const Finished inRegion = checked({u"--region"_s, u"taiwan"_s}, input);
        QVERIFY2(inRegion.exitCode == 0, inRegion.told());
        QVERIFY2(rulesOf(inRegion.document(), u"warnings").contains(rule), inRegion.told());
    }

    void itsMistakeIsNamedWithoutARegion()
    {
        const DoctorBody body
            = bodyOf({{u"timestamp"_s, u"1767225600000"_s}, {u"tradeNo"_s, u"VX20260101000001"_s}});
        const Finished wrong = checked({}, body.json(hexOf(kDoctorSecret + body.sorted())));
        QVERIFY2(wrong.exitCode == 3, wrong.told());
        const QList<json::Value> mistakes = itemsAt(wrong.document(), u"mistakes");
        QCOMPARE(mistakes.size(), 1);
        QCOMPARE(mistakes.first().stringAt(u"id"), u"secret-first"_s);
    }

    void anotherRegionsOrderIsSaid()
    {
        const QByteArray profiles
            = R"({"version":1,"profiles":[{"id":"shop","name":"Shop","region":"japan",)"
              R"("currency":"JPY","environment":"test",)"
              R"("baseUrl":"https://pay.example/japan","merchantNo":"1234567890"}]})";
        QVERIFY(writeFile(m_console.dataFolder() + u"/profiles.json"_s, profiles));
        const Finished run = checked({u"--profile"_s, u"Shop"_s}, rightBody(DoctorBody()));
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(rulesOf(run.document(), u"errors").value(0), u":wrong_region"_s);
    }

    void aForeignHostIsSaid()
    {
        const Finished run = checked({},
                                     curl("https://evil.example/taiwan/v1/vexora/checkout",
                                          "-H 'merchantNo: 1234567890'", rightBody(DoctorBody())));
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY2(rulesOf(run.document(), u"warnings").contains(u"url:unknown_host"_s), run.told());
        QCOMPARE(rulesOf(run.document(), u"errors"), QStringList());
    }

    void howItWasSent_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QStringList>("errors");
        const QByteArray body = rightBody(DoctorBody());
        const QByteArray url = "https://sandbox-api.vexora.com/taiwan/v1/vexora/checkout";
        QTest::newRow("a body alone") << body << QStringList();
        QTest::newRow("no header at all")
            << curl(url, {}, body) << QStringList{u"merchantNo:missing_merchant"_s};
        QTest::newRow("headers in a file") << curl(url, "-H @headers.txt", body) << QStringList();
        QTest::newRow("PUT, a form")
            << curl(url,
                    "-X PUT -H 'merchantNo: 1234567890' "
                    "-H 'Content-Type: application/x-www-form-urlencoded'",
                    body)
            << QStringList({u"method:wrong_method"_s, u"Content-Type:content_type"_s});
        QTest::newRow("as captured")
            << QByteArray("POST /taiwan/v1/vexora/checkout HTTP/1.1\r\n"
                          "Host: sandbox-api.vexora.com\r\nContent-Type: text/plain\r\n\r\n"
                          + body + "\r\n")
            << QStringList({u"merchantNo:missing_merchant"_s, u"Content-Type:content_type"_s});
    }

    void howItWasSent()
    {
        QFETCH(QByteArray, input);
        QFETCH(QStringList, errors);
        const Finished run = checked({u"--region"_s, u"taiwan"_s}, input);
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(rulesOf(run.document(), u"errors"), errors);
    }
};

QTEST_GUILESS_MAIN(TestCliDoctorOther)
#include "tst_clidoctorother.moc"
