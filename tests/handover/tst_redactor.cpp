// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "regions/regioncatalog.h"
#include "signing/signer.h"
#include "support/redactor.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** What may leave, and above all what may not. */
class TestRedactor final : public QObject
{
    Q_OBJECT

    RegionCatalog m_catalog;

    const RegionSpec *taiwan() { return m_catalog.find(u"taiwan"); }

    /** Without the placeholders, whose digits may by chance hold a short value. */
    static QString withoutPlaceholders(QString text)
    {
        static const QRegularExpression kPlaceholder(u"‹[A-Za-z_:]+:[0-9a-f]{4,64}›"_s);
        return text.replace(kPlaceholder, u"‹›"_s);
    }
    static QString everythingOf(const SentRequest &request)
    {
        QString text = request.method + u'\n' + request.url + u'\n'
            + QString::fromUtf8(request.body) + u'\n';
        for (const auto &[name, value] : request.headers)
            text += name + u": "_s + value + u'\n';
        for (const SentField &field : request.fields)
            text += field.name + u'=' + field.value + u'\n';
        return text;
    }
    static SentRequest orderOf(const RegionExample &example)
    {
        SentRequest request;
        for (auto value = example.values.cbegin(); value != example.values.cend(); ++value)
            request.fields.append({value.key(), value.value()});
        request.fields += {{u"tradeNo"_s, example.tradeNo},
                           {u"timestamp"_s, example.timestamp},
                           {u"sign"_s, u"0cc175b9c0f1b6a831c399e269772661"_s}};
        return request;
    }

private Q_SLOTS:
    void sampleOrders_data();
    void sampleOrders();
    void plainFieldsStay();
    void whatIsNotListedGoes_data();
    void whatIsNotListedGoes();
    void aPlainFieldHoldsItsOwnFormAlone_data();
    void aPlainFieldHoldsItsOwnFormAlone();
    void links_data();
    void links();
    void addressAndHeaders();
    void answers_data();
    void answers();
    void answersKeepWhatTellsSomething();
    void twoTextsCompare();
    void twoRedactorsDiffer();
    void aKeptKeyGivesTheSamePlaceholders();
    void placeholdersGrowWhereTheyCollide();
    void canonicalIsByTheRule();
};

void TestRedactor::sampleOrders_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("index");
    for (const RegionSpec &region : m_catalog.regions()) {
        for (int i = 0; i < region.examples.size(); ++i)
            QTest::addRow("%s %d", qPrintable(region.id), i) << region.id << i;
    }
}

void TestRedactor::sampleOrders()
{
    QFETCH(QString, region);
    QFETCH(int, index);
    const RegionSpec *spec = m_catalog.find(region);
    const RegionExample &example = spec->examples[index];
    const SentRequest order = orderOf(example);
    QByteArray echo = R"({"code":"8000","msg":"refused: )";
    for (const SentField &field : order.fields)
        echo += QString(field.value).replace(u'\\', u'/').replace(u'"', u'/').toUtf8() + ' ';
    echo += R"("})";

    for (const RegionSpec *known : {spec, static_cast<const RegionSpec *>(nullptr)}) {
        const Redactor redactor;
        const QString all = withoutPlaceholders(everythingOf(redactor.request(order, known))
                                                + redactor.canonical(order.fields, known)
                                                + QString::fromUtf8(redactor.answer(echo)));
        QStringList stays;
        for (const SentField &field : order.fields) {
            const FieldSpec *listed = spec->field(field.name);
            if (listed ? !listed->personal : field.name != "sign"_L1)
                stays.append(field.value);
        }
        // A payer's value may be a part of one that stays: "test" of an address.
        const auto holdsIt = [&stays](const QString &value) {
            return !stays.filter(value, Qt::CaseInsensitive).isEmpty();
        };
        for (const SentField &field : order.fields) {
            if (field.value.size() < 2 || holdsIt(field.value))
                continue;
            QVERIFY2(!all.contains(field.value, Qt::CaseInsensitive),
                     qPrintable(field.name + u": "_s + field.value));
        }
    }
}

void TestRedactor::plainFieldsStay()
{
    const Redactor redactor;
    for (const auto &[name, value] : {std::pair{u"amount"_s, u"300"_s},
                                      {u"amount"_s, u"300.00 "_s},
                                      {u"amount"_s, u"1.0E3"_s},
                                      {u"channelCode"_s, u"NET_BANKING"_s},
                                      {u"wayCode"_s, u"711"_s},
                                      {u"tradeNo"_s, u"VX20260101000003"_s},
                                      {u"timestamp"_s, u"1767225600000"_s},
                                      {u"timestamp"_s, u"1.7672256E12"_s},
                                      {u"remark"_s, QString()}}) {
        QCOMPARE(redactor.value(name, value, taiwan()), value);
        QCOMPARE(redactor.value(name, value, nullptr), value);
    }
}

void TestRedactor::whatIsNotListedGoes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("personal") << u"mobile"_s << u"0912345678"_s;
    QTest::newRow("unknown") << u"nationalId"_s << u"A123456789"_s;
    QTest::newRow("merchantNo") << u"merchantNo"_s << u"3018230200"_s;
    QTest::newRow("remark") << u"remark"_s << u"for Ana"_s;
    QTest::newRow("sign") << u"sign"_s << u"0cc175b9c0f1b6a831c399e269772661"_s;
    QTest::newRow("secret") << u"appSecret"_s << u"hunter2"_s;
    QTest::newRow("case") << u"Amount"_s << u"300"_s;
    QTest::newRow("blank") << u"mobile"_s << u" "_s;
    QTest::newRow("nested") << u"payer"_s << u"{\"name\":\"Ana\"}"_s;
}

void TestRedactor::whatIsNotListedGoes()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const Redactor redactor;
    for (const RegionSpec *region : {taiwan(), static_cast<const RegionSpec *>(nullptr)}) {
        const QString gone = redactor.value(field, value, region);
        QVERIFY2(gone.startsWith(u'‹' + field + u':'), qPrintable(gone));
        QCOMPARE(withoutPlaceholders(gone), u"‹›"_s);
    }
}

void TestRedactor::aPlainFieldHoldsItsOwnFormAlone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("a name as amount") << u"amount"_s << u"Ana Gomez"_s;
    QTest::newRow("a mail as amount") << u"amount"_s << u"300 a@b.co"_s;
    QTest::newRow("a name as code") << u"wayCode"_s << u"Ana Gomez"_s;
    QTest::newRow("a letter as code") << u"channelCode"_s << u"王小明"_s;
    QTest::newRow("text as time") << u"timestamp"_s << u"at noon"_s;
    QTest::newRow("text as number") << u"tradeNo"_s << u"Ana's order"_s;
    QTest::newRow("no address") << u"notifyUrl"_s << u"call Ana"_s;
    QTest::newRow("a script") << u"returnUrl"_s << u"javascript:alert(1)"_s;
}

void TestRedactor::aPlainFieldHoldsItsOwnFormAlone()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QCOMPARE(withoutPlaceholders(Redactor().value(field, value, taiwan())), u"‹›"_s);
}

void TestRedactor::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("shown");
    QTest::newRow("token") << u"https://pay.example/c/8f3a?t=SECRET#x"_s
                           << u"https://pay.example/‹›"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080/pay/1"_s << u"http://127.0.0.1:8080/‹›"_s;
    QTest::newRow("host alone") << u"https://pay.example"_s << u"https://pay.example"_s;
    QTest::newRow("user name") << u"https://ana:pw@pay.example/x"_s << u"https://pay.example/‹›"_s;
    QTest::newRow("fragment") << u"https://pay.example#/order/1"_s << u"https://pay.example/‹›"_s;
    QTest::newRow("no link") << u"not a link"_s << u"‹›"_s;
    QTest::newRow("escaped") << u"https:\\/\\/pay.example\\/1"_s << u"‹›"_s;
    QTest::newRow("another scheme") << u"line://pay/ana"_s << u"‹›"_s;
}

void TestRedactor::links()
{
    QFETCH(QString, link);
    QFETCH(QString, shown);
    QCOMPARE(withoutPlaceholders(Redactor().link(link)), shown);
    if (shown == "https://pay.example/‹›"_L1 || link.contains(u"8080"_s))
        QCOMPARE(withoutPlaceholders(Redactor().value(u"notifyUrl"_s, link, taiwan())), shown);
}

void TestRedactor::addressAndHeaders()
{
    SentRequest request;
    request.method = u"POST"_s;
    request.url = u"https://ana@sandbox-api.vexora.com/taiwan/v1/vexora/checkout/ana-gomez?t=9"_s;
    request.headers = {{u"Content-Type"_s, u"application/json; charset=utf-8"_s},
                       {u"MERCHANTNO"_s, u"3018230242"_s},
                       {u"Authorization"_s, u"Bearer canary"_s},
                       {u"X-Ana-0912345678"_s, u"1"_s}};
    request.body = "{\"mobile\":\"0912345678\"}";
    const Redactor redactor;
    const SentRequest shared = redactor.request(request, taiwan());
    QCOMPARE(shared.method, u"POST"_s);
    QCOMPARE(withoutPlaceholders(shared.url),
             u"https://sandbox-api.vexora.com/taiwan/v1/vexora/checkout/‹›?‹›"_s);
    QCOMPARE(shared.headers[0].second, u"application/json; charset=utf-8"_s);
    QCOMPARE(withoutPlaceholders(shared.headers[1].second), u"‹›42"_s);
    QCOMPARE(withoutPlaceholders(shared.headers[2].second), u"‹›"_s);
    QCOMPARE(withoutPlaceholders(shared.headers[3].first), u"‹›"_s);
    QVERIFY(shared.body.isEmpty());

    request.method = u"PÖST ana"_s;
    request.url = u"ftp://ana/x"_s;
    request.headers = {{u"merchantNo"_s, u"42"_s}};
    const SentRequest odd = redactor.request(request, nullptr);
    QCOMPARE(withoutPlaceholders(odd.method + odd.url + odd.headers[0].second), u"‹›‹›‹›"_s);
}

void TestRedactor::answers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("codes")
        << QByteArray(R"({"code":"0000","success":true,"timestamp":1767225600000})")
        << QString(uR"({"code":"0000","success":true,"timestamp":1767225600000})"_s);
    QTest::newRow("success as a text")
        << QByteArray(R"({"success":"true"})") << QString(uR"({"success":"true"})"_s);
    QTest::newRow("text") << QByteArray(R"({"msg":"Ana is not known","data":null})")
                          << QString(uR"({"msg":"‹›","data":null})"_s);
    QTest::newRow("link") << QByteArray(
        R"({"data":{"status":"00029","paymentLink":"https://p.example/t?k=1"}})")
                          << QString(uR"({"data":{"status":"00029","paymentLink":"‹›"}})"_s);
    QTest::newRow("nested")
        << QByteArray(
               R"({"data":{"payInfoVA":{"virtualAccountHolder":"ANA","n":[1,"x",{"a":true}]}}})")
        << QString(
               uR"({"data":{"payInfoVA":{"virtualAccountHolder":"‹›","‹›":["‹›","‹›",{"‹›":"‹›"}]}}})"_s);
    QTest::newRow("a code that is none") << QByteArray(R"({"code":"Ana","status":"203012345"})")
                                         << QString(uR"({"code":"‹›","status":"‹›"})"_s);
    QTest::newRow("a code within the unknown")
        << QByteArray(R"({"payers":{"code":"2030123"}})") << QString(uR"({"‹›":{"code":"‹›"}})"_s);
    QTest::newRow("names") << QByteArray(R"({"Ana Gomez":1})") << QString(uR"({"‹›":"‹›"})"_s);
    QTest::newRow("no json") << QByteArray("<html>Ana</html>")
                             << QString(uR"({"notJson":"‹›","bytes":16})"_s);
    QTest::newRow("twice") << QByteArray(R"({"msg":1,"msg":2})")
                           << QString(uR"({"notJson":"‹›","bytes":17})"_s);
    QTest::newRow("a text") << QByteArray(R"("Ana")") << QString(uR"("‹›")"_s);
}

void TestRedactor::answers()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, shown);
    QCOMPARE(withoutPlaceholders(QString::fromUtf8(Redactor().answer(json))), shown);
}

void TestRedactor::answersKeepWhatTellsSomething()
{
    const Redactor redactor;
    const auto read = json::read(
        redactor.answer(R"({"msg":"no","data":{"amount":300.00,"message":"no","platFormTradeNo":)"
                        R"("c167o1itir0fypid","successTime":"2026-01-01 08:00:05"}})"));
    QVERIFY(read);
    const json::Value *data = read->find(u"data");
    QVERIFY(data->stringAt(u"amount").startsWith(u"‹amount:number:"_s));
    QCOMPARE(data->stringAt(u"platFormTradeNo"), u"c167o1itir0fypid"_s);
    QCOMPARE(data->stringAt(u"successTime"), u"2026-01-01 08:00:05"_s);
    QVERIFY(data->stringAt(u"message").startsWith(u"‹message:"_s));
}

void TestRedactor::twoTextsCompare()
{
    const Redactor redactor;
    const QString one = redactor.value(u"mobile"_s, u"0911222333"_s, taiwan());
    QCOMPARE(redactor.value(u"mobile"_s, u"0911222333"_s, taiwan()), one);
    QVERIFY(redactor.value(u"mobile"_s, u"0911222334"_s, taiwan()) != one);
    QVERIFY(redactor.value(u"mobile"_s, u"0911222333 "_s, taiwan()) != one);
    // The same value has the same digits of one field only: a mobile is no bank account.
    QVERIFY(redactor.value(u"email"_s, u"0911222333"_s, taiwan()).section(u':', 1)
            != one.section(u':', 1));
    QVERIFY(redactor.link(u"https://p.example/a"_s) != redactor.link(u"https://p.example/b"_s));
    const QList<SentField> fields{{u"mobile"_s, u"0911222333"_s}};
    QCOMPARE(redactor.canonical(fields, taiwan()), u"mobile="_s + one);
}

void TestRedactor::twoRedactorsDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 8; ++i)
        seen.insert(Redactor().value(u"mobile"_s, u"0911222333"_s, taiwan()));
    QVERIFY2(seen.size() >= 7, "a key is the same for all");
}

void TestRedactor::aKeptKeyGivesTheSamePlaceholders()
{
    const QByteArray key(32, 'k');
    const Redactor before(key);
    const Redactor after(key);
    const QString mobile = before.value(u"mobile"_s, u"0911222333"_s, taiwan());
    // What else was redacted meanwhile makes no difference.
    (void)after.value(u"mobile"_s, u"0911222334"_s, taiwan());
    QCOMPARE(after.value(u"mobile"_s, u"0911222333"_s, taiwan()), mobile);
    QVERIFY(Redactor(QByteArray(32, 'l')).value(u"mobile"_s, u"0911222333"_s, taiwan()) != mobile);
}

void TestRedactor::placeholdersGrowWhereTheyCollide()
{
    // Under this key the two have their first eight digits in common.
    const Redactor redactor(QByteArray(32, 'k'));
    const QString one = redactor.value(u"mobile"_s, u"39341"_s, taiwan());
    const QString other = redactor.value(u"mobile"_s, u"80077"_s, taiwan());
    QCOMPARE(one.size(), u"‹mobile:4f1c4f1c›"_s.size());
    QCOMPARE(other.size(), one.size() + 1);
    QCOMPARE(other.first(one.size() - 1), one.chopped(1));
    QCOMPARE(redactor.value(u"mobile"_s, u"80077"_s, taiwan()), other);
}

void TestRedactor::canonicalIsByTheRule()
{
    const Redactor redactor;
    const QList<SentField> fields{{u"wayCode"_s, u"711"_s},
                                  {u"amount"_s, u"200"_s},
                                  {u"remark"_s, {}},
                                  {u"note"_s, {}, SentKind::Null},
                                  {u"list"_s, u"[1]"_s, SentKind::Nested},
                                  {u"amount"_s, u"300"_s, SentKind::Number},
                                  {u"sign"_s, u"00"_s}};
    QCOMPARE(redactor.canonical(fields, taiwan()), u"amount=300wayCode=711"_s);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
