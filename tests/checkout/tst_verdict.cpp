// SPDX-License-Identifier: MIT
#include "checkout/sampleregion.h"
#include "checkout/verdict.h"
#include "khqr/codewriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

const QByteArray &kLink()
{
    static const QByteArray link = "\"paymentLink\":\"https://cashier.example/1\"";
    return link;
}

/** An answer whose data holds our order number, a status and whatever else. */
QByteArray answer(const QByteArray &code, const QByteArray &status, const QByteArray &more = {},
                  const QByteArray &tradeNo = "A-1")
{
    return "{\"code\":\"" + code + "\",\"msg\":\"m\",\"data\":{\"tradeNo\":\"" + tradeNo
        + "\",\"status\":\"" + status + "\"" + (more.isEmpty() ? QByteArray() : "," + more) + "}}";
}

QByteArray accepted(const QByteArray &more = kLink())
{
    return answer("0000", "0015", more);
}

QByteArray link(const QByteArray &url)
{
    return accepted("\"paymentLink\":\"" + url + "\"");
}

QByteArray payInfo(const QString &currency, const QString &amount)
{
    khqr::CodeFields code;
    code.bakongId = u"nobody@none"_s;
    code.merchantName = u"Shop"_s;
    code.currency = currency;
    code.amount = amount;
    code.createdMs = 1'763'735'525'000;
    code.expiresMs = 1'763'735'825'000;
    return "\"payInfo\":\"" + khqr::write(code, code.createdMs).value_or(QString()).toUtf8() + "\"";
}

GatewayReport report(const QByteArray &body, int httpStatus)
{
    GatewayReport report;
    report.bodyLeft = true;
    report.httpStatus = httpStatus;
    report.body = body;
    return report;
}

OrderRecord order()
{
    OrderRecord order;
    order.key = {u"M1"_s, u"api.vexora.example"_s, u"A-1"_s};
    order.currency = u"KHR"_s;
    order.amount = u"48000"_s;
    return order;
}

} // namespace

/** The outcomes of DESIGN section 2, and what a status query may be taken to say. */
class TestVerdict : public QObject
{
    Q_OBJECT

    const RegionSpec m_region = samples::region(u"cambodia"_s);

private Q_SLOTS:
    void anAnswerHasAnOutcome_data()
    {
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("reason");
        using enum Outcome;
        const auto row = [](const QByteArray &name, int httpStatus, const QByteArray &body,
                            Outcome outcome, const char *reason) {
            QTest::newRow(name.constData())
                << httpStatus << body << outcome << QString::fromLatin1(reason);
        };
        row("link", 200, accepted(), Created, "");
        row("link, spelled the other way", 200,
            accepted("\"paymentUrl\":\"https://cashier.example/1\""), Created, "");
        row("KHQR", 200, accepted(payInfo(u"KHR"_s, u"48000"_s)), Created, "");
        row("virtual account", 200, accepted("\"payInfoVA\":{\"virtualAccountNumber\":\"12\"}"),
            Created, "");
        row("virtual account, the other spelling", 200,
            accepted("\"payInfoVA\":{\"virtualAccountNumber\":\" \"},"
                     "\"payInfoVa\":{\"virtualAccountNumber\":\"12 34\"}"),
            Created, "");
        row("paid at once", 200, answer("0000", "0000", kLink()), Created, "");

        row("code 8000", 200, answer("8000", ""), Refused, "gateway_code");
        row("code 8000 without data", 200, "{\"code\":\"8000\",\"msg\":\"no\"}", Refused,
            "gateway_code");
        row("status 00029", 200, answer("0000", "00029", kLink()), Refused, "failed_status");
        row("status 0029", 200, answer("0000", "0029", kLink()), Refused, "failed_status");
        row("status 00029 without a number", 200,
            "{\"code\":\"0000\",\"data\":{\"status\":\"00029\"}}", Refused, "failed_status");

        row("another order's number", 200, answer("0000", "0015", kLink(), "B-2"), Unknown,
            "another_order");
        row("another order's refusal", 200, answer("8000", "", {}, "B-2"), Unknown,
            "another_order");
        row("no number", 200, "{\"code\":\"0000\",\"data\":{" + kLink() + "}}", Unknown,
            "no_order_number");
        row("no data", 200, "{\"code\":\"0000\"}", Unknown, "no_data");
        row("data is a list", 200, "{\"code\":\"0000\",\"data\":[]}", Unknown, "no_data");
        row("code 5000", 200, answer("5000", ""), Unknown, "gateway_exception");
        row("code never seen", 200, answer("0001", "0015", kLink()), Unknown, "code_unlisted");
        row("code missing", 200, "{\"data\":{" + kLink() + "}}", Unknown, "no_code");
        row("code is a number", 200, "{\"code\":0,\"data\":{" + kLink() + "}}", Unknown, "no_code");

        row("nothing payable", 200, accepted({}), Unknown, "nothing_to_pay_with");
        row("link empty", 200, link(""), Unknown, "nothing_to_pay_with");
        row("link javascript", 200, link("javascript:alert(1)"), Unknown, "nothing_to_pay_with");
        row("link file", 200, link("file:///etc/passwd"), Unknown, "nothing_to_pay_with");
        row("link without a host", 200, link("https:///pay"), Unknown, "nothing_to_pay_with");
        row("link with a space", 200, link("https://cashier.example/a b"), Unknown,
            "nothing_to_pay_with");
        row("link with U+202E", 200, link("https://cashier.example/\\u202Emoc.knab"), Unknown,
            "nothing_to_pay_with");
        row("link with U+200B", 200, link("https://cash\\u200Bier.example/"), Unknown,
            "nothing_to_pay_with");
        row("link with U+E0001", 200, link("https://cashier.example/\\uDB40\\uDC01"), Unknown,
            "nothing_to_pay_with");
        for (const char *number : {"", "  ", "--", "12\\u202E34", "12\\u200B34", "12\\t34"}) {
            const QByteArray account
                = "\"payInfoVA\":{\"virtualAccountNumber\":\"" + QByteArray(number) + "\"}";
            row("virtual account '" + QByteArray(number) + "'", 200, accepted(account), Unknown,
                "nothing_to_pay_with");
        }
        row("KHQR of another amount", 200, accepted(payInfo(u"KHR"_s, u"480000"_s)), Unknown,
            "khqr_differs");
        row("KHQR of another currency", 200, accepted(payInfo(u"USD"_s, u"48000"_s)), Unknown,
            "khqr_differs");
        row("KHQR that is none", 200, accepted("\"payInfo\":\"000201\""), Unknown, "khqr_differs");

        row("empty", 200, "", Unknown, "empty_answer");
        row("HTML", 200, "<html>0000</html>", Unknown, "not_json");
        row("list", 200, "[]", Unknown, "not_an_object");
        row("duplicate keys", 200, "{\"code\":\"0000\"," + accepted().mid(1), Unknown, "not_json");
        row("too deep", 200, QByteArray(10000, '[') + QByteArray(10000, ']'), Unknown, "not_json");
        row("invalid UTF-8", 200, "{\"code\":\"8000\",\"msg\":\"\xC3\x28\"}", Unknown, "not_json");
        row("NUL", 200, QByteArray("{\"code\":\"8000\"}\0x", 17), Unknown, "not_json");
        row("1e999", 200, "{\"code\":\"8000\",\"timestamp\":1e999}", Unknown, "not_json");
        row("half", 200, accepted().chopped(3), Unknown, "not_json");

        for (const int status : {201, 204, 301, 302, 307, 308, 500, 502, 503}) {
            const bool redirect = status / 100 == 3;
            const QByteArray name = QByteArray::number(status);
            row(name + ", accepted", status, accepted(), Unknown,
                redirect ? "redirect" : "http_status");
            row(name + ", code 8000", status, answer("8000", ""), Unknown,
                redirect ? "redirect" : "http_status");
        }
        for (const int status : {400, 401, 403, 404, 407, 429}) {
            const QByteArray name = QByteArray::number(status);
            row(name + ", HTML", status, "<html>", Unknown, "http_status");
            row(name + ", empty", status, "", Unknown, "http_status");
            row(name + ", accepted", status, accepted(), Unknown, "http_status");
            row(name + ", status 00029", status, answer("0000", "00029"), Unknown, "http_status");
            row(name + ", code 8000", status, answer("8000", ""), Refused, "gateway_code");
            row(name + ", another's 8000", status, answer("8000", "", {}, "B-2"), Unknown,
                "another_order");
        }
    }

    void anAnswerHasAnOutcome()
    {
        QFETCH(const int, httpStatus);
        QFETCH(const QByteArray, body);
        OrderRecord record = order();
        judge(record, m_region, report(body, httpStatus));
        QTEST(*record.outcome, "outcome");
        QTEST(record.reason, "reason");
        QCOMPARE(record.httpStatus, httpStatus);
        if (record.reason == "another_order"_L1) { // none of its facts are this one's
            QCOMPARE(record.platFormTradeNo, QString());
            QCOMPARE(record.status, QString());
            QCOMPARE(record.message, QString());
        }
        if (record.outcome != Outcome::Created)
            QVERIFY(record.link.isEmpty());

        // Whatever it says: it answered before it could have read the order.
        GatewayReport early = report(body, httpStatus);
        early.bodyLeft = false;
        OrderRecord unread = order();
        judge(unread, m_region, early);
        QCOMPARE(unread.outcome, Outcome::NotSent);
        QCOMPARE(unread.reason, u"answered_early"_s);
    }

    void aCodeThatDiffersIsKeptToBeShown()
    {
        OrderRecord record = order();
        judge(record, m_region, report(accepted(payInfo(u"KHR"_s, u"480000"_s)), 200));
        QVERIFY(record.khqr);
        QVERIFY(!record.khqr->matchesOrder);
        QCOMPARE(record.khqr->problems, QStringList{u"AMOUNT_DIFFERS"_s});
    }

    void aCodeThatEndedBeforeItWasHereIsNotTheOrders()
    {
        for (const qint64 overMs : {0, 1}) {
            OrderRecord record = order();
            record.answeredAtMs = 1'763'735'825'000 + overMs;
            judge(record, m_region, report(accepted(payInfo(u"KHR"_s, u"48000"_s)), 200));
            QCOMPARE(record.khqr->matchesOrder, overMs == 0);
            QCOMPARE(record.outcome, overMs == 0 ? Outcome::Created : Outcome::Unknown);
            QCOMPARE(record.reason, overMs == 0 ? QString() : u"khqr_differs"_s);
            QCOMPARE(record.khqr->problems.contains(u"KHQR_EXPIRED"_s), overMs > 0);
        }
    }

    void aFaultBelowHttpLeavesItUnknownOrNotSent_data()
    {
        QTest::addColumn<TransportFault>("fault");
        QTest::addColumn<QString>("reason");
        using enum TransportFault;
        QTest::newRow("name") << NameNotFound << u"name_not_found"_s;
        QTest::newRow("refused") << ConnectionRefused << u"connection_refused"_s;
        QTest::newRow("proxy") << Proxy << u"proxy"_s;
        QTest::newRow("TLS") << Tls << u"tls"_s;
        QTest::newRow("closed") << Closed << u"closed"_s;
        QTest::newRow("deadline") << Deadline << u"deadline"_s;
        QTest::newRow("cancelled") << Cancelled << u"cancelled"_s;
        QTest::newRow("too large") << TooLarge << u"too_large"_s;
        QTest::newRow("other") << Other << u"network"_s;
    }

    void aFaultBelowHttpLeavesItUnknownOrNotSent()
    {
        QFETCH(const TransportFault, fault);
        // Half an answer may look like a whole one.
        GatewayReport gathered = report(accepted(), 200);
        gathered.fault = fault;
        OrderRecord record = order();
        judge(record, m_region, gathered);
        QCOMPARE(record.outcome, Outcome::Unknown);
        QTEST(record.reason, "reason");
        QVERIFY(record.link.isEmpty());

        gathered.bodyLeft = false;
        judge(record, m_region, gathered);
        QCOMPARE(record.outcome, Outcome::NotSent);
        QTEST(record.reason, "reason");
    }

    void aStatusAnswerTellsOfThePayment_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<PaymentState>("payment");
        QTest::addColumn<bool>("differs");
        using enum PaymentState;
        const auto row = [](const char *name, const QByteArray &status, const QByteArray &more,
                            PaymentState payment, bool differs) {
            QTest::newRow(name) << status << more << payment << differs;
        };
        row("paid", "0000", "\"amount\":\"300\"", Paid, false);
        row("paid, four decimals", "0000", "\"amount\":\"300.0000\"", Paid, false);
        row("paid, as a number", "0000", "\"amount\":300.00", Paid, false);
        row("paid, no amount told", "0000", "", Paid, false);
        row("paid, null", "0000", "\"amount\":null", Paid, false);
        row("paid, empty", "0000", "\"amount\":\"\"", Paid, false);
        row("paid, more", "0000", "\"amount\":\"300.5\"", Paid, true);
        row("less, whole", "0000", "\"amount\":\"150\"", PartPaid, true);
        row("less, with decimals a yen has not", "0000", "\"amount\":\"150.50\"", PartPaid, true);
        row("less by a ten-thousandth", "0000", "\"amount\":\"299.9999\"", PartPaid, true);
        row("received less", "0000", "\"amount\":\"300\",\"receivedAmount\":\"100\"", PartPaid,
            true);
        row("received all", "0000", "\"amount\":\"1\",\"receivedAmount\":\"300\"", Paid, false);
        row("paid, as a power", "0000", "\"amount\":3e2", Paid, false);
        row("paid, as a power with decimals", "0000", "\"amount\":3000.0E-1", Paid, false);
        row("less, as a power", "0000", "\"amount\":1.5E+2", PartPaid, true);
        row("part paid", "0001", "\"amount\":\"300\"", PartPaid, false);
        row("failed", "00029", "\"amount\":\"300\"", Failed, false);
        row("failed, the other spelling", "0029", "", Failed, false);
        row("waiting", "0015", "\"amount\":\"300\"", Waiting, false);
        row("waiting, nothing received", "0015", "\"amount\":\"300\",\"receivedAmount\":\"0\"",
            Waiting, false);
        row("waiting, some received", "0015", "\"amount\":\"300\",\"receivedAmount\":\"10.0\"",
            Waiting, true);
        row("never seen", "0099", "", Waiting, false);
    }

    void aStatusAnswerTellsOfThePayment()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, more);
        OrderRecord record = order();
        record.amount = u"300"_s;
        const StatusAnswer told = judgeStatus(record, report(answer("0000", status, more), 200));
        QVERIFY(told.answered);
        QTEST(told.payment, "payment");
        QTEST(told.amountDiffers, "differs");
    }

    /** It says paid, and not how much in words that can be read: no evidence for anything. */
    void paidWithAnAmountNobodyCanReadSettlesNothing_data()
    {
        QTest::addColumn<QByteArray>("more");
        for (const char *more :
             {"\"amount\":\"all\"", "\"amount\":\"1,300\"", "\"amount\":-300", "\"amount\":\"3e2\"",
              "\"amount\":3e99", "\"amount\":\"300.00001\"", "\"amount\":{\"v\":300}",
              "\"amount\":\"300\",\"receivedAmount\":[]"})
            QTest::newRow(more) << QByteArray(more);
    }

    void paidWithAnAmountNobodyCanReadSettlesNothing()
    {
        QFETCH(const QByteArray, more);
        for (const Outcome outcome : {Outcome::Created, Outcome::Unknown}) {
            OrderRecord record = order();
            record.amount = u"300"_s;
            record.outcome = outcome;
            const StatusAnswer told
                = judgeStatus(record, report(answer("0000", "0000", more), 200));
            QVERIFY(!told.answered);
            QCOMPARE(told.payment, PaymentState::NotAsked);
            QCOMPARE(told.reason, u"no_usable_answer"_s);
        }
    }

    /** The query tells no link: an unknown order that exists stays without one. */
    void anUnknownOrderThatWaitsHasLostItsLink_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<PaymentState>("payment");
        using enum PaymentState;
        QTest::newRow("waiting") << "0015"_ba << LinkLost;
        QTest::newRow("never seen") << "0099"_ba << LinkLost;
        QTest::newRow("paid") << "0000"_ba << Paid;
        QTest::newRow("part paid") << "0001"_ba << PartPaid;
        QTest::newRow("failed") << "00029"_ba << Failed;
    }

    void anUnknownOrderThatWaitsHasLostItsLink()
    {
        QFETCH(const QByteArray, status);
        OrderRecord record = order();
        record.outcome = Outcome::Unknown;
        // A link in the answer is none the documents know: it is not taken.
        const StatusAnswer told = judgeStatus(record, report(answer("0000", status, kLink()), 200));
        QVERIFY(told.answered);
        QTEST(told.payment, "payment");
        record.outcome = Outcome::Created;
        const StatusAnswer other = judgeStatus(record, report(answer("0000", status), 200));
        QVERIFY(other.payment != PaymentState::LinkLost);
    }

    void aStatusAnswerThatSaysNothingChangesNothing_data()
    {
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("8000") << 200 << answer("8000", "0000") << u"query_refused"_s;
        QTest::newRow("5000") << 200 << answer("5000", "0000") << u"no_usable_answer"_s;
        QTest::newRow("another order")
            << 200 << answer("0000", "0000", {}, "B-2") << u"another_order"_s;
        QTest::newRow("no number")
            << 200 << QByteArray("{\"code\":\"0000\",\"data\":{}}") << u"no_order_number"_s;
        QTest::newRow("no status") << 200 << answer("0000", "") << u"no_usable_answer"_s;
        QTest::newRow("no JSON") << 200 << QByteArray("paid") << u"not_json"_s;
        QTest::newRow("502") << 502 << QByteArray("<html>") << u"http_status"_s;
        QTest::newRow("500 with an answer")
            << 500 << answer("0000", "0000") << u"no_usable_answer"_s;
    }

    void aStatusAnswerThatSaysNothingChangesNothing()
    {
        QFETCH(const int, httpStatus);
        QFETCH(const QByteArray, body);
        const StatusAnswer told = judgeStatus(order(), report(body, httpStatus));
        QVERIFY(!told.answered);
        QCOMPARE(told.payment, PaymentState::NotAsked);
        QTEST(told.reason, "reason");
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
