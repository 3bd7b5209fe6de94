// SPDX-License-Identifier: MIT
#include "sandbox/testland.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** The cashier page, and what the status query tells of what was done there. */
class TestCashier : public QObject
{
    Q_OBJECT

    struct Issued
    {
        QString tradeNo;
        QByteArray target; ///< /pay?token=...
        QByteArray token;
    };

    Issued issue(const FieldMap &changes = {})
    {
        const Answer answer = m_land.checkout(Testland::order(changes));
        const QUrl link(answer.dataText(u"paymentLink"));
        const QByteArray target = link.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        return {answer.dataText(u"tradeNo"), target, target.mid(target.indexOf('=') + 1)};
    }

    Answer show(const Issued &order)
    {
        return exchange(m_land.merchant.port, httpRequest("GET", order.target, {}, {}));
    }

    Answer press(const Issued &order, const QByteArray &button)
    {
        return exchange(m_land.merchant.port,
                        httpRequest("POST", "/pay",
                                    {{"Content-Type", "application/x-www-form-urlencoded"}},
                                    "token=" + order.token + "&result=" + button));
    }

    Answer query(const QString &tradeNo)
    {
        return m_land.merchant.send(Testland::kQuery, {{u"tradeNo"_s, tradeNo}});
    }

private Q_SLOTS:
    void thePageShowsTheOrder()
    {
        const Issued order = issue();
        const Answer page = show(order);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), QByteArray("text/html;charset=UTF-8"));
        QVERIFY(page.body.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        for (const char *part : {"SANDBOX", "Sample Shop", "12,000.50 XTS", ">Paid<", ">Part paid<",
                                 ">Failed<", "Waiting for payment"})
            QVERIFY2(page.body.contains(part), part);
        QVERIFY(page.body.contains(order.tradeNo.toLatin1()));
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(page.header("Content-Security-Policy").startsWith("default-src 'none'"));
    }

    void whatThePayerTypedIsEscaped()
    {
        const Issued order = issue({{u"remark"_s, u"<b>\"x\" & %1</b>"_s},
                                    {u"returnUrl"_s, u"https://m.example/r?a=1&b='2'"_s}});
        const QByteArray page = show(order).body;
        QVERIFY(!page.contains("<b>"));
        QVERIFY(page.contains("&lt;b&gt;&quot;x&quot; &amp; %1&lt;/b&gt;"));
        QVERIFY(page.contains("Testland &lt;1&gt;"));
        QVERIFY(page.contains("href=\"https://m.example/r?a=1&amp;b="));
    }

    void theButtonsDecide_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray() << u"0015"_s << u"12000.50"_s
                                 << QByteArray("Waiting for payment");
        QTest::newRow("paid") << QByteArray("paid") << u"0000"_s << u"12000.50"_s
                              << QByteArray("Paid in full");
        QTest::newRow("part") << QByteArray("part") << u"0001"_s << u"6000.25"_s
                              << QByteArray("Paid in part: 6,000.25 XTS");
        QTest::newRow("failed") << QByteArray("failed") << u"00029"_s << u"12000.50"_s
                                << QByteArray("The payment failed");
        QTest::newRow("nonsense") << QByteArray("free") << u"0015"_s << u"12000.50"_s
                                  << QByteArray("Waiting for payment");
    }

    void theButtonsDecide()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const QString, status);
        QFETCH(const QString, amount);
        QFETCH(const QByteArray, said);
        const Issued order = issue();
        if (!button.isEmpty()) {
            const Answer pressed = press(order, button);
            QCOMPARE(pressed.status, 303);
            QCOMPARE(pressed.header("Location"), order.target);
        }
        QVERIFY(show(order).body.contains(said));
        const Answer answer = query(order.tradeNo);
        QCOMPARE(answer.text(u"code"), u"0000"_s);
        QCOMPARE(answer.dataText(u"tradeNo"), order.tradeNo);
        QCOMPARE(answer.dataText(u"platFormTradeNo").size(), 16);
        QCOMPARE(answer.dataText(u"status"), status);
        QVERIFY(answer.data(u"amount"));
        QCOMPARE(answer.data(u"amount")->text(), amount);
    }

    void whatIsFinalStays()
    {
        const Issued paid = issue();
        press(paid, "paid");
        press(paid, "failed");
        QCOMPARE(query(paid.tradeNo).dataText(u"status"), u"0000"_s);
        QVERIFY(!show(paid).body.contains("<button"));

        const Issued part = issue();
        press(part, "part");
        press(part, "failed");
        QCOMPARE(query(part.tradeNo).dataText(u"status"), u"0001"_s);
        press(part, "paid");
        QCOMPARE(query(part.tradeNo).dataText(u"status"), u"0000"_s);
    }

    void theSmallestAmountHasNoHalf()
    {
        const Issued order = issue({{u"amount"_s, u"0.01"_s}});
        QVERIFY(!show(order).body.contains("Part paid"));
        press(order, "part");
        QCOMPARE(query(order.tradeNo).dataText(u"status"), u"0015"_s);
    }

    void aPayerSucceedsThreeTimesADay()
    {
        const FieldMap payer{{u"ipAddress"_s, u"9.9.9.9"_s}};
        const Issued spare = issue(payer);
        for (int i = 0; i < 3; ++i)
            press(issue(payer), "paid");
        const Answer fifth = m_land.checkout(Testland::order(payer));
        QCOMPARE(fifth.text(u"code"), u"8000"_s);
        QCOMPARE(fifth.text(u"msg"), u"too many payments from this ipAddress today"_s);
        press(spare, "paid");
        QCOMPARE(query(spare.tradeNo).dataText(u"status"), u"00029"_s);
    }

    void takingsShowInTheBalance()
    {
        Testland land;
        const Answer answer = land.checkout(Testland::order({{u"amount"_s, u"7.25"_s}}));
        const QString link = answer.dataText(u"paymentLink");
        const QByteArray body
            = "token=" + link.mid(link.indexOf(u'=') + 1).toLatin1() + "&result=paid";
        QCOMPARE(
            exchange(land.merchant.port,
                     httpRequest("POST", "/pay",
                                 {{"Content-Type", "application/x-www-form-urlencoded"}}, body))
                .status,
            303);
        QCOMPARE(land.merchant.send(Testland::kBalance, {}).data(u"unsettledAmount")->text(),
                 u"7.25"_s);
    }

    void strangersAndUnknownOrdersAreTold()
    {
        Issued order = issue();
        const Answer unknown = query(u"no-such-order"_s);
        QCOMPARE(unknown.text(u"code"), u"8000"_s);
        QCOMPARE(unknown.text(u"success"), u"false"_s);
        // An account knows its own orders only.
        QCOMPARE(
            m_land.merchant
                .send("/testland-usd/v1/vexora/queryPayInResult", {{u"tradeNo"_s, order.tradeNo}})
                .text(u"code"),
            u"8000"_s);
        Merchant other = m_land.merchant;
        other.secret += 'x';
        QCOMPARE(other.send(Testland::kQuery, {{u"tradeNo"_s, order.tradeNo}}).text(u"msg"),
                 u"sign error"_s);
        order.token += 'x';
        order.target += 'x';
        QCOMPARE(show(order).status, 404);
        QVERIFY(show(order).body.contains("No such order"));
        QCOMPARE(press(order, "paid").status, 404);
    }

    /** By hand from the provider's query page of Mexico. */
    void mexicoTellsOrderAndPaymentsApart()
    {
        const RegionCatalog catalog;
        Sandbox sandbox(catalog);
        QVERIFY(sandbox.start({}).has_value());
        const Merchant merchant = Testland::merchantOf(sandbox);
        const Answer issued = merchant.send("/mexico/v1/vexora/checkout",
                                            {{u"tradeNo"_s, u"M-1"_s},
                                             {u"amount"_s, u"301"_s},
                                             {u"notifyUrl"_s, u"https://m.example/n"_s}});
        QVERIFY2(issued.text(u"code") == "0000"_L1, issued.body.constData());
        const QString link = issued.dataText(u"paymentUrl");
        QCOMPARE(
            exchange(merchant.port,
                     httpRequest(
                         "POST", "/pay", {{"Content-Type", "application/x-www-form-urlencoded"}},
                         "token=" + link.mid(link.indexOf(u'=') + 1).toLatin1() + "&result=part"))
                .status,
            303);
        const Answer answer
            = merchant.send("/mexico/v1/vexora/queryPayInResult", {{u"tradeNo"_s, u"M-1"_s}});
        QCOMPARE(answer.dataText(u"status"), u"0001"_s);
        QCOMPARE(answer.dataText(u"amount"), u"301"_s);
        QCOMPARE(answer.dataText(u"receivedAmount"), u"150"_s);
        QCOMPARE(answer.data(u"paymentList")->items().size(), 1);
    }

private:
    Testland m_land;
};

QTEST_GUILESS_MAIN(TestCashier)
#include "tst_cashier.moc"
