// SPDX-License-Identifier: MIT
#include "domain/clock.h"
#include "khqr/check.h"
#include "regions/ordercheck.h"
#include "sandbox/testland.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** The embedded gateway's API: who is let in, what is refused, what is answered. */
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleOfEveryRegionIsTaken_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("example");
        for (const RegionSpec &region : m_catalog.regions()) {
            for (qsizetype i = 0; i < region.examples.size(); ++i) {
                const RegionExample &example = region.examples[i];
                if (example.faults.isEmpty())
                    QTest::addRow("%s: %s", qPrintable(region.id), qPrintable(example.name))
                        << region.id << static_cast<int>(i);
            }
        }
    }

    void everyExampleOfEveryRegionIsTaken()
    {
        QFETCH(const QString, region);
        QFETCH(const int, example);
        const RegionSpec &spec = *m_catalog.find(region);
        const RegionExample &given = spec.examples[example];
        const Currency currency = spec.currency(given.currency)->currency;

        Sandbox sandbox(m_catalog);
        QVERIFY(sandbox.start({}).has_value());
        const Merchant merchant = Testland::merchantOf(sandbox);
        FieldMap fields = checkOrder(spec, currency, given.values, {}).fields;
        fields.insert(u"tradeNo"_s, u"R-1"_s);
        const QUrl base = sandbox.baseUrl(region, given.currency);
        const Answer answer
            = merchant.send(base.path().toLatin1() + spec.checkoutPath.toLatin1(), fields);

        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.text(u"code") == "0000"_L1, answer.body.constData());
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json;charset=UTF-8"));
        QCOMPARE(answer.dataText(u"tradeNo"), u"R-1"_s);
        QCOMPARE(answer.dataText(u"status"), u"0015"_s);
        QCOMPARE(answer.dataText(u"remark"), fields.value(u"remark"_s));
        static const QRegularExpression kGatewayNumber(u"^[a-z0-9]{16}$"_s);
        QVERIFY(kGatewayNumber.match(answer.dataText(u"platFormTradeNo")).hasMatch());
        QVERIFY(answer.document.find(u"timestamp")->isNumber());
        QCOMPARE(answer.document.find(u"success")->isBool(), !spec.answer.successIsString);

        const PaymentMethod *method = methodOf(spec, fields);
        QCOMPARE(!answer.dataText(u"payInfo").isEmpty(), method && method->khqr);
        if (method && method->khqr) {
            const KhqrSummary khqr
                = khqr::againstOrder(answer.dataText(u"payInfo"), given.currency,
                                     fields.value(u"amount"_s), SystemClock().nowMs());
            QVERIFY2(khqr.matchesOrder, qPrintable(khqr.problems.join(u", "_s)));
        }
    }

    /** By hand from the examples of the provider's pages, where they answer with other names than
     *  their tables say. */
    void everyRegionAnswersUnderItsOwnNames_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("text");
        QTest::newRow("argentina") << u"paymentLink"_s << u"desc"_s;
        QTest::newRow("cambodia") << u"paymentLink"_s << u"message"_s;
        QTest::newRow("japan") << u"paymentLink"_s << u"message"_s;
        QTest::newRow("mexico") << u"paymentUrl"_s << u"desc"_s;
        QTest::newRow("taiwan") << u"paymentUrl"_s << u"desc"_s;
    }

    void everyRegionAnswersUnderItsOwnNames()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, text);
        const RegionSpec *spec = m_catalog.find(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(spec);
        Sandbox sandbox(m_catalog);
        QVERIFY(sandbox.start({}).has_value());
        const RegionExample &given = spec->examples.first();
        FieldMap fields
            = checkOrder(*spec, spec->currency(given.currency)->currency, given.values, {}).fields;
        fields.insert(u"tradeNo"_s, u"R-1"_s);
        const QByteArray path = sandbox.baseUrl(spec->id, given.currency).path().toLatin1();
        const Answer answer
            = Testland::merchantOf(sandbox).send(path + "/v1/vexora/checkout", fields);
        QVERIFY2(answer.text(u"code") == "0000"_L1, answer.body.constData());
        QVERIFY(answer.dataText(link).startsWith(
            u"http://127.0.0.1:%1/pay?token="_s.arg(sandbox.port())));
        QVERIFY(!answer.dataText(text).isEmpty());
        QCOMPARE(answer.document.find(u"data")->members().size(),
                 answer.data(u"payInfo") || answer.data(u"payInfoVA") ? 7 : 6);
    }

    void everyCurrencyHasItsPath()
    {
        QVERIFY(m_land.sandbox.baseUrl(u"testland"_s, u"XTS"_s).path() == "/testland"_L1);
        QCOMPARE(m_land.sandbox.baseUrl(u"testland"_s, u"USD"_s),
                 QUrl(u"http://127.0.0.1:%1/testland-usd"_s.arg(m_land.sandbox.port())));
        QVERIFY(m_land.sandbox.baseUrl(u"testland"_s, u"EUR"_s).isEmpty());
        QVERIFY(m_land.sandbox.baseUrl(u"atlantis"_s, u"XTS"_s).isEmpty());
        for (const RegionSpec &region : m_catalog.regions()) {
            for (const RegionCurrency &currency : region.currencies) {
                const QUrl base = m_land.sandbox.baseUrl(region.id, currency.currency.code);
                const Answer answer = m_land.merchant.send(
                    base.path().toLatin1() + region.balancePath.toLatin1(), {});
                QCOMPARE(answer.text(u"code"), u"0000"_s);
            }
        }
    }

    void aKhqrCarriesTheCurrencyOfThePath()
    {
        const Answer usd = m_land.merchant.send("/testland-usd/v1/vexora/checkout",
                                                Testland::order({{u"amount"_s, u"10.50"_s}}));
        const QString code = usd.dataText(u"payInfo");
        QCOMPARE(khqr::check(code, SystemClock().nowMs()).verdict, khqr::Verdict::Ok);
        const KhqrSummary summary
            = khqr::againstOrder(code, u"USD"_s, u"10.50"_s, SystemClock().nowMs());
        QVERIFY2(summary.matchesOrder, qPrintable(summary.problems.join(u", "_s)));
        QVERIFY(code.contains(u"embedded@sandbox"_s));
        QVERIFY(summary.expiresAtMs
                == usd.document.find(u"timestamp")->text().toLongLong() + 600'000);
        // A currency KHQR does not know has none, and its order stands all the same.
        const Answer xts = m_land.checkout(Testland::order());
        QCOMPARE(xts.text(u"code"), u"0000"_s);
        QVERIFY(!xts.data(u"payInfo"));
    }

    void aVirtualAccountIsOpened()
    {
        const Answer answer = m_land.checkout(
            Testland::order({{u"channelCode"_s, u"BANK"_s}, {u"wayCode"_s, u"VA"_s}}));
        const json::Value *account = answer.data(u"payInfoVA");
        QVERIFY(account);
        for (const QString &name : {u"bankName"_s, u"virtualAccountNumber"_s,
                                    u"virtualAccountHolder"_s, u"expirationTimestamp"_s})
            QVERIFY2(!account->stringAt(name).isEmpty(), qPrintable(name));
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<FieldMap>("changes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const FieldMap &changes, const QString &message) {
            QTest::newRow(name) << changes << message;
        };
        row("required", {{u"email"_s, u""_s}}, u"email is required"_s);
        row("conditional", {{u"channelCode"_s, u"STORE"_s}, {u"wayCode"_s, u"711"_s}},
            u"postcode is required"_s);
        row("zero", {{u"amount"_s, u"0.00"_s}}, u"amount is invalid (positive)"_s);
        row("decimals", {{u"amount"_s, u"1.001"_s}}, u"amount is invalid (decimals)"_s);
        row("rule", {{u"firstname"_s, u"Anastasia Anastasia An"_s}},
            u"firstname is invalid (maxLength)"_s);
        row("type", {{u"email"_s, u"ana"_s}}, u"email is invalid (email)"_s);
        row("control character", {{u"remark"_s, u"a\nb"_s}}, u"remark is invalid (controls)"_s);
        row("no number", {{u"tradeNo"_s, u""_s}}, u"tradeNo is required"_s);
        row("long number", {{u"tradeNo"_s, QString(33, u'7')}},
            u"tradeNo is longer than 32 characters"_s);
        row("seconds", {{u"timestamp"_s, u"1767225600"_s}}, u"timestamp must be 13 digits"_s);
    }

    void whatIsWrongIsRefused()
    {
        QFETCH(const FieldMap, changes);
        QFETCH(const QString, message);
        const int before = m_land.sandbox.arrivals();
        const Answer answer = m_land.checkout(Testland::order(changes));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text(u"code"), u"8000"_s);
        QCOMPARE(answer.text(u"msg"), message);
        QCOMPARE(answer.text(u"success"), u"false"_s);
        QCOMPARE(m_land.sandbox.arrivals(), before + 1);
    }

    void warningsAreNoReasonToRefuse()
    {
        const Answer answer = m_land.checkout(Testland::order(
            {{u"ipAddress"_s, u"192.168.0.1"_s}, {u"channelCode"_s, u"SOMETHING"_s}}));
        QCOMPARE(answer.text(u"code"), u"0000"_s);
    }

    void aWrongSignatureIsRefused()
    {
        Merchant other = m_land.merchant;
        other.secret += 'x';
        const Answer answer = other.send(Testland::kCheckout, Testland::order());
        QCOMPARE(answer.text(u"code"), u"8000"_s);
        QCOMPARE(answer.text(u"msg"), u"sign error"_s);
        QVERIFY(answer.document.find(u"data")->isNull());
        // What was signed and what was sent are not the same.
        QByteArray body = m_land.merchant.sealed(Testland::order());
        body.replace("\"Ana\"", "\"Eva\"");
        QCOMPARE(exchange(m_land.merchant.port, m_land.merchant.post(Testland::kCheckout, body))
                     .text(u"msg"),
                 u"sign error"_s);
    }

    void emptyFieldsAreNotSigned()
    {
        const Answer answer = m_land.checkout(Testland::order({{u"remark"_s, u""_s}}));
        QCOMPARE(answer.text(u"code"), u"0000"_s);
        QVERIFY(answer.data(u"remark"));
    }

    void anyScriptIsSigned()
    {
        const QString text = u"注文 ភ្នំពេញ a=b&c 😀"_s;
        const Answer answer = m_land.checkout(Testland::order({{u"remark"_s, text}}));
        QCOMPARE(answer.text(u"code"), u"0000"_s);
        QCOMPARE(answer.dataText(u"remark"), text);
    }

    void aStrangerIsRefused()
    {
        Merchant stranger = m_land.merchant;
        stranger.number = "1234567890";
        QCOMPARE(stranger.send(Testland::kCheckout, Testland::order()).text(u"msg"),
                 u"merchantNo header missing or unknown"_s);
        const QByteArray body = m_land.merchant.sealed(Testland::order());
        const Answer nobody = exchange(
            m_land.merchant.port,
            httpRequest("POST", Testland::kCheckout, {{"Content-Type", "application/json"}}, body));
        QCOMPARE(nobody.text(u"code"), u"8000"_s);
        QCOMPARE(nobody.text(u"msg"), u"merchantNo header missing or unknown"_s);
    }

    void everyValueMustBeAString()
    {
        QByteArray body = m_land.merchant.sealed(Testland::order());
        body.replace("\"12000.50\"", "12000.50");
        const Answer answer
            = exchange(m_land.merchant.port, m_land.merchant.post(Testland::kCheckout, body));
        QCOMPARE(answer.text(u"code"), u"8000"_s);
        QCOMPARE(answer.text(u"msg"), u"every value must be a JSON string: amount"_s);
    }

    void onlyJsonObjectsAreRead()
    {
        for (const QByteArray &body :
             {QByteArray("{"), QByteArray("[]"), QByteArray("{\"a\":\"1\",\"a\":\"2\"}")}) {
            const Answer answer
                = exchange(m_land.merchant.port, m_land.merchant.post(Testland::kCheckout, body));
            QCOMPARE(answer.text(u"msg"), u"the body is no JSON object"_s);
        }
    }

    void aNumberIsUsedOnce()
    {
        const FieldMap order = Testland::order();
        QCOMPARE(m_land.checkout(order).text(u"code"), u"0000"_s);
        const Answer again = m_land.checkout(order);
        QCOMPARE(again.text(u"code"), u"8000"_s);
        QCOMPARE(again.text(u"msg"), u"tradeNo was used before"_s);
        QCOMPARE(again.dataText(u"tradeNo"), order.value(u"tradeNo"_s));
        // It is one merchant, whatever the region.
        QCOMPARE(m_land.merchant.send("/testland-usd/v1/vexora/checkout", order).text(u"code"),
                 u"8000"_s);
    }

    void theEleventhOrderOfAPayerIsOneTooMany()
    {
        const FieldMap payer{{u"ipAddress"_s, u"9.9.9.9"_s}};
        for (int i = 0; i < 10; ++i)
            QCOMPARE(m_land.checkout(Testland::order(payer)).text(u"code"), u"0000"_s);
        const Answer answer = m_land.checkout(Testland::order(payer));
        QCOMPARE(answer.text(u"code"), u"8000"_s);
        QCOMPARE(answer.text(u"msg"), u"too many orders from this ipAddress today"_s);
        QCOMPARE(m_land.checkout(Testland::order()).text(u"code"), u"0000"_s);
    }

    void theBalanceIsTold()
    {
        const Answer answer = m_land.merchant.send(Testland::kBalance, {});
        QCOMPARE(answer.text(u"code"), u"0000"_s);
        for (const QString &name : {u"availableAmount"_s, u"freezeAmount"_s, u"unsettledAmount"_s})
            QVERIFY2(answer.data(name) && answer.data(name)->isNumber(), qPrintable(name));
        Merchant other = m_land.merchant;
        other.secret += 'x';
        QCOMPARE(other.send(Testland::kBalance, {}).text(u"msg"), u"sign error"_s);
    }

    void otherAddressesAndMethodsAreNotFound()
    {
        const quint16 port = m_land.merchant.port;
        const QByteArray body = m_land.merchant.sealed(Testland::order());
        QCOMPARE(exchange(port, m_land.merchant.post("/atlantis/v1/vexora/checkout", body)).status,
                 404);
        QCOMPARE(exchange(port, m_land.merchant.post("/testlandXv1/vexora/checkout", body)).status,
                 404);
        QCOMPARE(exchange(port, httpRequest("GET", "/", {}, {})).status, 404);
        const int before = m_land.sandbox.arrivals();
        for (const QByteArray &method :
             {QByteArray("GET"), QByteArray("PUT"), QByteArray("DELETE")}) {
            const Answer answer = exchange(port, httpRequest(method, Testland::kCheckout, {}, {}));
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.header("Allow"), QByteArray("POST"));
        }
        QCOMPARE(m_land.sandbox.arrivals(), before);
    }

    void aBodyThatBreaksOffDoesNotArrive()
    {
        const int before = m_land.sandbox.arrivals();
        const QByteArray request
            = m_land.merchant.post(Testland::kCheckout, m_land.merchant.sealed(Testland::order()));
        {
            Wire wire(m_land.merchant.port);
            wire.send(request.chopped(1));
        }
        // The next one is answered after that one was dropped or read: the count tells.
        QCOMPARE(m_land.checkout(Testland::order()).text(u"code"), u"0000"_s);
        QCOMPARE(m_land.sandbox.arrivals(), before + 1);
    }

    void aTakenPortIsAnError()
    {
        Sandbox second(m_catalog);
        Sandbox::Options options;
        options.port = m_land.sandbox.port();
        const Result<void> started = second.start(std::move(options));
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Network);
        QVERIFY(started.error().detail.contains(QString::number(m_land.sandbox.port())));
        QCOMPARE(second.port(), quint16(0));
        QVERIFY(second.start({}).has_value()); // on a free one after all
    }

    void twoLiveSideBySide()
    {
        Testland second;
        QVERIFY(second.sandbox.port() != m_land.sandbox.port());
        QVERIFY(second.merchant.secret != m_land.merchant.secret);
        const FieldMap order = Testland::order();
        QCOMPARE(m_land.checkout(order).text(u"code"), u"0000"_s);
        QCOMPARE(second.checkout(order).text(u"code"), u"0000"_s);
        QCOMPARE(second.sandbox.arrivals(), 1);
        QVERIFY(!second.sandbox.start({}).has_value()); // it runs already
    }

    void aGivenSecretIsUsed()
    {
        Sandbox sandbox(m_catalog);
        Sandbox::Options options;
        options.secret = Secret("given");
        QVERIFY(sandbox.start(std::move(options)).has_value());
        QCOMPARE(sandbox.secret().reveal().toByteArray(), QByteArray("given"));
    }

private:
    RegionCatalog m_catalog;
    Testland m_land;
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
