// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "regions/normaliser.h"
#include "regions/regioncatalog.h"
#include "support/exampoints.h"
#include "support/orderexam.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr qint64 kNow = 1'767'225'600'000;

/** A Taiwanese bank order that nothing is wrong with. */
SentRequest sound()
{
    SentRequest request;
    const QList<std::pair<QString, QString>> values{
        {u"tradeNo"_s, u"VX20260101000003"_s},
        {u"timestamp"_s, QString::number(kNow)},
        {u"amount"_s, u"300"_s},
        {u"bankNumber"_s, u"808-0358988888888"_s},
        {u"channelCode"_s, u"NET_BANKING"_s},
        {u"wayCode"_s, u"BANK_TRANSFER"_s},
        {u"email"_s, u"a@b.co"_s},
        {u"firstname"_s, u"Mei"_s},
        {u"lastname"_s, u"Lin"_s},
        {u"ipAddress"_s, u"93.184.216.34"_s},
        {u"mobile"_s, u"0912345678"_s},
        {u"notifyUrl"_s, u"https://m.example/n"_s},
        {u"returnUrl"_s, u"https://m.example/r"_s},
        {u"sign"_s, u"86d2904aee08960e99667986f00b3be0"_s}};
    for (const auto &[name, value] : values)
        request.fields.append({name, value, SentKind::Text});
    return request;
}

SentRequest with(const QString &name, const QString &value, SentKind kind = SentKind::Text)
{
    SentRequest request = sound();
    for (SentField &field : request.fields) {
        if (field.name == name) {
            field.value = value;
            field.kind = kind;
            return request;
        }
    }
    request.fields.append({name, value, kind});
    return request;
}

SentRequest without(const QString &name)
{
    SentRequest request = sound();
    request.fields.removeIf([&name](const SentField &field) { return field.name == name; });
    return request;
}

Profile shop()
{
    Profile profile;
    profile.name = u"Shop"_s;
    profile.region = u"taiwan"_s;
    profile.currency = u"TWD"_s;
    profile.merchantNo = u"1234567890"_s;
    profile.baseUrl = QUrl(u"https://pay.example/taiwan"_s);
    return profile;
}

} // namespace

/** The rest of an order: one fault each, and nothing said of an order that is right. */
class TestOrderExam : public QObject
{
    Q_OBJECT

private:
    RegionCatalog m_catalog;

    QStringList found(const SentRequest &request, const ExamContext &context = {})
    {
        const RegionSpec *taiwan = m_catalog.find(u"taiwan");
        QStringList points;
        for (const Fault &fault :
             examineOrder(request, *taiwan, taiwan->currencies.first().currency, context))
            points.append(fault.field + u':' + fault.rule + u':' + toText(fault.severity));
        return points;
    }

    static ExamContext at(qint64 nowMs)
    {
        ExamContext context;
        context.nowMs = nowMs;
        return context;
    }

    static ExamContext of(const Profile &profile)
    {
        ExamContext context;
        context.profile = profile;
        return context;
    }

private Q_SLOTS:
    void aSoundOrderHasNoPoints()
    {
        ExamContext context = of(shop());
        context.nowMs = kNow + 1000;
        SentRequest request = sound();
        request.method = u"POST"_s;
        request.url = u"https://pay.example/taiwan/v1/vexora/checkout"_s;
        request.headers
            = {{u"Content-Type"_s, u"application/json"_s}, {u"MERCHANTNO"_s, u"1234567890"_s}};
        QCOMPARE(found(request, context), QStringList());
        QCOMPARE(found(sound()), QStringList());
    }

    void fieldsAndValues_data()
    {
        QTest::addColumn<SentRequest>("request");
        QTest::addColumn<QStringList>("points");
        const auto row
            = [](const char *name, const SentRequest &request, const QStringList &points) {
                  QTest::newRow(name) << request << points;
              };
        row("required", without(u"email"_s), {u"email:required:error"_s});
        row("null is not there", with(u"email"_s, {}, SentKind::Null),
            {u"email:required:error"_s, u"email:not_text:warning"_s});
        row("a rule of the region", with(u"mobile"_s, u"12"_s), {u"mobile:digits:error"_s});
        row("unknown", with(u"signType"_s, u"MD5"_s), {u"signType:unknown_field:warning"_s});
        row("a number", with(u"amount"_s, u"300"_s, SentKind::Number),
            {u"amount:not_text:warning"_s});
        row("a list", with(u"email"_s, u"[]"_s, SentKind::Nested), {u"email:not_text:error"_s});
        row("no signature", without(u"sign"_s), {u"sign:missing_sign:error"_s});
        row("no number", without(u"tradeNo"_s), {u"tradeNo:trade_no:error"_s});
        row("a long number", with(u"tradeNo"_s, QString(33, u'1')), {u"tradeNo:trade_no:error"_s});
        row("no timestamp", without(u"timestamp"_s), {u"timestamp:timestamp_form:error"_s});
        row("seconds", with(u"timestamp"_s, u"1767225600"_s),
            {u"timestamp:timestamp_seconds:error"_s});
        row("a date", with(u"timestamp"_s, u"2026-01-01 00"_s),
            {u"timestamp:timestamp_form:error"_s});
        row("ambiguous", with(u"remark"_s, u"amount=1"_s), {u"remark:ambiguous_value:warning"_s});
        // What this program would have put right before signing, and the customer's did not.
        row("decimals", with(u"amount"_s, u"300.00"_s), {u"amount:wholeAmount:error"_s});
        row("a dash", with(u"bankNumber"_s, u"808\u20110358988888888"_s),
            {u"bankNumber:dashes:error"_s});
        row("a country code", with(u"mobile"_s, u"+886912345678"_s),
            {u"mobile:countryCode:error"_s});
        row("a space", with(u"firstname"_s, u"Mei "_s), {u"firstname:trim:warning"_s});
        row("spaces only", with(u"firstname"_s, u"  "_s),
            {u"firstname:required:error"_s, u"firstname:trim:warning"_s});
    }

    void fieldsAndValues()
    {
        QFETCH(SentRequest, request);
        QFETCH(QStringList, points);
        QCOMPARE(found(request), points);
    }

    void aNameTwiceIsSaidOnce()
    {
        SentRequest request = sound();
        for (int i = 0; i < 2; ++i)
            request.fields.append({u"amount"_s, u"500"_s, SentKind::Text});
        QCOMPARE(found(request), QStringList{u"amount:duplicate_name:error"_s});
    }

    void theTimestampsAge()
    {
        QCOMPARE(found(sound(), at(kNow + 299'000)), QStringList());
        QCOMPARE(found(sound(), at(kNow + 301'000)),
                 QStringList{u"timestamp:timestamp_old:warning"_s});
        QCOMPARE(found(sound(), at(kNow - 59'000)), QStringList());
        QCOMPARE(found(sound(), at(kNow - 61'000)),
                 QStringList{u"timestamp:timestamp_future:warning"_s});
        // The gateway's clock counts, not this machine's.
        ExamContext late = at(kNow + 301'000);
        late.clockDifferenceMs = -290'000;
        QCOMPARE(found(sound(), late), QStringList());
    }

    void aNumberIsUsedOncePerMerchant()
    {
        OrderRecord used;
        used.key = {u"1234567890"_s, u"pay.example"_s, u"VX20260101000003"_s};
        ExamContext context = of(shop());
        context.sameNumber = {used};
        QCOMPARE(found(sound(), context), QStringList{u"tradeNo:duplicate_number:error"_s});
        context.profile.reset();
        QCOMPARE(found(sound(), context), QStringList{u"tradeNo:duplicate_number:warning"_s});
        context = of(shop());
        used.key.merchantNo = u"999"_s;
        context.sameNumber = {used};
        QCOMPARE(found(sound(), context), QStringList());
        used.key = {u"1234567890"_s, u"other.example"_s, u"VX20260101000003"_s};
        context.sameNumber = {used};
        QCOMPARE(found(sound(), context), QStringList());
    }

    void aSpentAddressIsSaid()
    {
        ExamContext context;
        context.addressUse = AddressUse{10, 0, 0};
        QCOMPARE(found(sound(), context), QStringList{u"ipAddress:address_spent:warning"_s});
        context.addressUse = AddressUse{9, 2, 0};
        QCOMPARE(found(sound(), context), QStringList());
        context.addressUse = AddressUse{3, 3, 0};
        QCOMPARE(found(sound(), context), QStringList{u"ipAddress:address_spent:warning"_s});
    }

    void whereItWent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("points");
        QTest::addColumn<bool>("withProfile");
        const QString live = u"https://pay.example/taiwan/v1/vexora/checkout"_s;
        QTest::newRow("right") << live << QStringList() << true;
        QTest::newRow("a slash") << QString(live + u'/') << QStringList() << true;
        QTest::newRow("capitals") << u"https://PAY.example/taiwan/v1/vexora/checkout"_s
                                  << QStringList() << true;
        QTest::newRow("host") << u"https://sandbox-api.vexora.com/taiwan/v1/vexora/checkout"_s
                              << QStringList{u"url:wrong_host:error"_s} << true;
        QTest::newRow("region") << u"https://pay.example/japan/v1/vexora/checkout"_s
                                << QStringList{u"url:wrong_region:error"_s} << true;
        QTest::newRow("path") << u"https://pay.example/taiwan/v1/vexora/check"_s
                              << QStringList{u"url:wrong_path:error"_s} << true;
        QTest::newRow("an order to the query's path")
            << u"https://pay.example/taiwan/v1/vexora/queryPayInResult"_s
            << QStringList{u"url:wrong_path:error"_s} << true;
        QTest::newRow("http") << u"http://pay.example/taiwan/v1/vexora/checkout"_s
                              << QStringList{u"url:plain_http:error"_s} << true;
        QTest::newRow("path alone") << u"/v1/vexora/checkout"_s << QStringList() << true;
        QTest::newRow("no profile") << u"https://any.example/v1/vexora/checkout"_s
                                    << QStringList{u"url:unknown_host:warning"_s} << false;
        QTest::newRow("no profile, a name before the host")
            << u"https://sandbox-api.vexora.com@evil.example/taiwan/v1/vexora/checkout"_s
            << QStringList{u"url:unknown_host:warning"_s} << false;
        QTest::newRow("no profile, the older host")
            << u"https://sandbox-api.vexora.tech/taiwan/v1/vexora/checkout"_s << QStringList()
            << false;
        QTest::newRow("no profile, loopback")
            << u"http://127.0.0.1:4242/taiwan/v1/vexora/checkout"_s << QStringList() << false;
        QTest::newRow("no profile, sandbox, region")
            << u"https://sandbox-api.vexora.com/japan/v1/vexora/checkout"_s
            << QStringList{u"url:wrong_region:error"_s} << false;
    }

    void whereItWent()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, points);
        QFETCH(bool, withProfile);
        SentRequest request = sound();
        request.url = url;
        QCOMPARE(found(request, withProfile ? of(shop()) : ExamContext()), points);
        // The embedded gateway stands in for every host.
        Profile practice = shop();
        practice.baseUrl = QUrl(u"http://127.0.0.1:4242/taiwan"_s);
        const QStringList inPractice = found(request, of(practice));
        QVERIFY(!inPractice.contains(u"url:wrong_host:error"_s));
    }

    void aCapturesHostIsInItsHeader()
    {
        SentRequest request = sound();
        request.method = u"POST"_s;
        request.url = u"/taiwan/v1/vexora/checkout"_s;
        request.headers = {{u"Host"_s, u"evil.example"_s}, {u"merchantNo"_s, u"1234567890"_s}};
        QCOMPARE(found(request), QStringList{u"url:unknown_host:warning"_s});
        QCOMPARE(found(request, of(shop())), QStringList{u"url:wrong_host:error"_s});
        request.headers.first().second = u"pay.example"_s;
        QCOMPARE(found(request, of(shop())), QStringList());
    }

    void theHeaders_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("merchantNo");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QStringList>("points");
        const QString number = u"1234567890"_s;
        const QString json = u"application/json"_s;
        QTest::newRow("right") << u"POST"_s << number << json << QStringList();
        QTest::newRow("a charset")
            << u"POST"_s << number << u"Application/JSON; charset=UTF-8"_s << QStringList();
        QTest::newRow("a kind of JSON")
            << u"POST"_s << number << u"application/problem+json"_s << QStringList();
        QTest::newRow("GET") << u"GET"_s << number << json
                             << QStringList{u"method:wrong_method:error"_s};
        QTest::newRow("no HTTP method") << u"createOrder"_s << number << json << QStringList();
        QTest::newRow("no merchant") << u"POST"_s << QString() << json
                                     << QStringList{u"merchantNo:missing_merchant:error"_s};
        QTest::newRow("a short number") << u"POST"_s << u"123456789"_s << json
                                        << QStringList{u"merchantNo:merchant_form:warning"_s};
        QTest::newRow("a letter") << u"POST"_s << u"M123456789"_s << json
                                  << QStringList{u"merchantNo:merchant_form:warning"_s};
        for (const QString &type :
             {u"application/x-www-form-urlencoded"_s, u"text/plain"_s, u"application/jsonp"_s})
            QTest::newRow(qPrintable(type))
                << u"POST"_s << number << type << QStringList{u"Content-Type:content_type:error"_s};
    }

    void theHeaders()
    {
        QFETCH(QString, method);
        QFETCH(QString, merchantNo);
        QFETCH(QString, contentType);
        QFETCH(QStringList, points);
        SentRequest request = sound();
        request.method = method;
        request.body = "{}";
        request.headers = {{u"content-type"_s, contentType}};
        if (!merchantNo.isEmpty())
            request.headers.append({u"MerchantNo"_s, merchantNo});
        QCOMPARE(found(request), points);
        // Where no header is known, nothing is said of any.
        request.headers.clear();
        QCOMPARE(found(request), QStringList());
    }

    void noHeaderAtAll()
    {
        SentRequest request = sound();
        request.method = u"GET"_s;
        ExamContext context;
        QCOMPARE(found(request, context), QStringList());
        context.headersKnown = true;
        QCOMPARE(
            found(request, context),
            QStringList({u"method:wrong_method:error"_s, u"merchantNo:missing_merchant:error"_s}));
    }

    void aFormIsNoJson()
    {
        SentRequest request = sound();
        request.body = "amount=300";
        request.headers = {{u"Content-Type"_s, u"application/x-www-form-urlencoded"_s},
                           {u"merchantNo"_s, u"1234567890"_s}};
        QCOMPARE(found(request), QStringList());
    }

    void theMerchantsHeader()
    {
        SentRequest request = sound();
        request.headers = {{u"Content-Type"_s, u"application/json"_s}};
        QCOMPARE(found(request), QStringList{u"merchantNo:missing_merchant:error"_s});
        request.headers = {{u"merchantNo"_s, u"55"_s}};
        QCOMPARE(found(request), QStringList{u"merchantNo:merchant_form:warning"_s});
        QCOMPARE(found(request, of(shop())), QStringList{u"merchantNo:wrong_merchant:error"_s});
        Profile old = shop();
        old.merchantNo = u"55"_s;
        QCOMPARE(found(request, of(old)), QStringList());
    }

    void aMerchantOfAnotherRegion()
    {
        Profile profile = shop();
        profile.region = u"japan"_s;
        QCOMPARE(found(sound(), of(profile)), QStringList{u":wrong_region:error"_s});
    }

    void fieldsOfAnotherRegion()
    {
        const RegionSpec *japan = m_catalog.find(u"japan");
        Profile tokyo = shop();
        tokyo.region = u"japan"_s;
        ExamContext context = of(tokyo);
        context.catalog = &m_catalog;
        const auto regionPoints = [&](const SentRequest &request, const RegionSpec &region) {
            QStringList messages;
            for (const Fault &fault :
                 examineOrder(request, region, region.currencies.first().currency, context)) {
                if (fault.rule == "wrong_region"_L1)
                    messages.append(fault.message);
            }
            return messages;
        };
        const QStringList said = regionPoints(sound(), *japan);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"of Taiwan"_s) && said.first().contains(u"to Japan"_s),
                 qPrintable(said.first()));
        context.profile = shop();
        const RegionSpec &taiwan = *m_catalog.find(u"taiwan");
        QCOMPARE(regionPoints(sound(), taiwan), QStringList());
        // A poor order is no other region's: nothing in it is.
        SentRequest poor = without(u"bankNumber"_s);
        poor.fields.removeIf([](const SentField &field) { return field.name == "ipAddress"_L1; });
        QCOMPARE(regionPoints(poor, taiwan), QStringList());
        // Without a merchant nobody said whose it should be.
        context.profile.reset();
        QCOMPARE(regionPoints(sound(), *japan), QStringList());
    }

    void errorsComeFirst()
    {
        SentRequest request = with(u"signType"_s, u"MD5"_s);
        request.fields.removeIf([](const SentField &field) { return field.name == "email"_L1; });
        QCOMPARE(found(request),
                 QStringList({u"email:required:error"_s, u"signType:unknown_field:warning"_s}));
    }

    void noSentenceRepeatsAPayersValue()
    {
        const RegionSpec *taiwan = m_catalog.find(u"taiwan");
        SentRequest request = sound();
        for (SentField &field : request.fields) {
            field.value = u" Zz9\u2011zz{field}amount= "_s;
            field.kind = SentKind::Number;
        }
        request.url = u"http://zz9.example/Zz9?Zz9"_s;
        request.headers = {{u"merchantNo"_s, u"Zz9"_s}};
        ExamContext context = of(shop());
        context.nowMs = kNow;
        const QList<Fault> points
            = examineOrder(request, *taiwan, taiwan->currencies.first().currency, context);
        QVERIFY(points.size() > 20);
        for (const Fault &point : points) {
            QVERIFY2(!point.message.isEmpty(), qPrintable(point.rule));
            QVERIFY2(!point.message.contains(u"zz9"_s, Qt::CaseInsensitive),
                     qPrintable(point.message));
            QVERIFY2(!point.message.contains(u'{'), qPrintable(point.message));
        }
    }

    void everyRuleHasItsSentence()
    {
        QStringList wanted{u"unknown_question_field"_s,
                           u"wrong_question_path"_s,
                           u"wrong_region_fields"_s,
                           u"unknown_host"_s,
                           u"wrong_method"_s,
                           u"merchant_form"_s,
                           u"content_type"_s,
                           u"query_request"_s,
                           u"balance_request"_s,
                           u"other_request"_s,
                           u"gateway_request"_s,
                           u"unknown_field"_s,
                           u"not_text"_s,
                           u"nested"_s,
                           u"duplicate_name"_s,
                           u"missing_sign"_s,
                           u"trade_no"_s,
                           u"timestamp_form"_s,
                           u"timestamp_seconds"_s,
                           u"timestamp_old"_s,
                           u"timestamp_future"_s,
                           u"duplicate_number"_s,
                           u"address_spent"_s,
                           u"wrong_region"_s,
                           u"wrong_region_profile"_s,
                           u"wrong_host"_s,
                           u"wrong_path"_s,
                           u"plain_http"_s,
                           u"wrong_merchant"_s,
                           u"missing_merchant"_s,
                           u"ambiguous_value"_s};
        wanted += normaliserKinds();
        wanted.sort();
        QCOMPARE(QStringList(examSentences().keys()), wanted);
    }
};

QTEST_GUILESS_MAIN(TestOrderExam)
#include "tst_orderexam.moc"
