// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "settings/profilecheck.h"
#include "settings/profileexchange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

using Kind = ProfileFileFault::Kind;
Q_DECLARE_METATYPE(vexora::ProfileFileFault::Kind)

namespace {

Profile shop()
{
    Profile profile;
    profile.id = u"id-of-one-machine"_s;
    profile.name = u"Taipei Outdoor 台北"_s;
    profile.region = u"taiwan"_s;
    profile.currency = u"TWD"_s;
    profile.environment = Environment::Live;
    profile.baseUrl = *checkedBaseUrl(u"https://pay.example.com/twd"_s);
    profile.merchantNo = u"1000000001"_s;
    profile.tradeNoPrefix = u"SHOP-"_s;
    profile.confirmLimit = u"1500.50"_s;
    profile.defaults = {{u"notifyUrl"_s, u"https://shop.example/hook?x=a@b"_s},
                        {u"returnUrl"_s, u"https://shop.example/back"_s},
                        {u"remark"_s, u"{date}-{counter}"_s},
                        {u"channelCode"_s, u"NET_BANKING"_s},
                        {u"wayCode"_s, u"BANK_TRANSFER"_s}};
    profile.messageTemplates
        = {{QString(), u"Pay {pay}\n\tThank you"_s}, {u"zh-TW"_s, u"請付款 {pay}"_s}};
    profile.messageLanguage = u"zh-TW"_s;
    profile.caFile = u"/home/me/ca.pem"_s;
    profile.proxy = {ProxySettings::Mode::Manual, u"proxy.example"_s, 8080, u"me"_s};
    return profile;
}

QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    if (!bytes.contains(from))
        qFatal("the file does not hold what the test wants to replace");
    return bytes.replace(from, to);
}

} // namespace

/** A profile that goes from hand to hand. */
class TestProfileExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingButOnesOwnComesBack()
    {
        const ProfileExport exported = exportedProfile(shop());
        QCOMPARE(exported.leftOut, (QStringList{u"caFile"_s, u"proxy.user"_s}));
        for (const char *own : {"id-of-one-machine", "/home/me", "\"me\"", "\"id\"", "secret"})
            QVERIFY2(!exported.bytes.contains(own), own);

        const auto imported = importedProfile(exported.bytes);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().what));
        QVERIFY(!imported->id.isEmpty());
        Profile expected = shop();
        QVERIFY(imported->id != expected.id);
        expected.id = imported->id;
        expected.caFile.clear();
        expected.proxy.user.clear();
        QCOMPARE(*imported, expected);
        QVERIFY(!faultOf(*imported));
        QVERIFY(importedProfile(exported.bytes)->id != imported->id);
    }

    void nothingIsLeftOutOfAPlainOne()
    {
        Profile plain = shop();
        plain.caFile.clear();
        plain.proxy = {};
        const ProfileExport exported = exportedProfile(plain);
        QVERIFY(exported.leftOut.isEmpty());
        QVERIFY(!exported.bytes.contains("proxy"));
        QVERIFY(importedProfile("\xef\xbb\xbf" + exported.bytes));
    }

    void filesByHand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("where");
        const QByteArray good = exportedProfile(shop()).bytes;
        const QByteArray name = "\"currency\": \"TWD\"";
        const auto with = [&](const char *title, const QByteArray &member, Kind kind,
                              const QString &where) {
            QTest::newRow(title) << replaced(good, name, name + ", " + member) << kind << where;
        };
        with("secret", R"("secret": "CANARY")", Kind::HoldsSecret, u"profile.secret"_s);
        with("appSecret", R"("appSecret": "CANARY")", Kind::HoldsSecret, u"profile.appSecret"_s);
        with("app-key", R"("app-key": "CANARY")", Kind::HoldsSecret, u"profile.app-key"_s);
        with("API_KEY", R"("API_KEY": "CANARY")", Kind::HoldsSecret, u"profile.API_KEY"_s);
        with("sign key", R"("signKey": "CANARY")", Kind::HoldsSecret, u"profile.signKey"_s);
        with("MD5 key", R"("md5_key": "CANARY")", Kind::HoldsSecret, u"profile.md5_key"_s);
        with("key", R"("key": "CANARY")", Kind::HoldsSecret, u"profile.key"_s);
        with("token", R"("accessToken": 7)", Kind::HoldsSecret, u"profile.accessToken"_s);
        with("deep", R"("x": [{"private key": "CANARY"}])", Kind::HoldsSecret,
             u"profile.x[0].private key"_s);
        with("unknown", R"("colour": "CANARY")", Kind::Malformed, u"profile.colour"_s);
        with("id", R"("id": "CANARY")", Kind::OfOneMachine, u"profile.id"_s);
        with("CA file", R"("caFile": "CANARY")", Kind::OfOneMachine, u"profile.caFile"_s);
        const auto instead = [&](const char *title, const QByteArray &from, const QByteArray &to,
                                 Kind kind, const QString &where) {
            QTest::newRow(title) << replaced(good, from, to) << kind << where;
        };
        instead("proxy password", R"("mode":)", R"("password": "CANARY", "mode":)",
                Kind::HoldsSecret, u"profile.proxy.password"_s);
        instead("proxy user", R"("mode":)", R"("user": "CANARY", "mode":)", Kind::OfOneMachine,
                u"profile.proxy.user"_s);
        instead("default secret", R"("remark":)", R"("secret": "CANARY", "remark":)",
                Kind::HoldsSecret, u"profile.defaults.secret"_s);
        instead("payer", R"("remark":)", R"("mobile": "CANARY", "remark":)", Kind::Malformed,
                u"profile.defaults.mobile"_s);
        instead("login", "https://pay", "https://CANARY:CANARY@pay", Kind::HoldsLogin,
                u"profile.baseUrl"_s);
        instead("user of an address", "https://shop.example/back", "https://CANARY@shop.example/",
                Kind::HoldsLogin, u"profile.defaults.returnUrl"_s);
        instead("http", "https://pay", "http://pay", Kind::Malformed, u"profile.baseUrl"_s);
        instead("query", "/twd\"", "/twd?CANARY=1\"", Kind::Malformed, u"profile.baseUrl"_s);
        instead("sandbox elsewhere", "\"live\"", "\"sandbox\"", Kind::Malformed,
                u"profile.baseUrl"_s);
        instead("environment", "\"live\"", "\"CANARY\"", Kind::Malformed, u"profile.environment"_s);
        instead("no name", "\"name\":", "\"merchantNo\":", Kind::NotJson, {}); // twice, then
        instead("turned name", u"台北"_s.toUtf8(), u"\u202e台北"_s.toUtf8(), Kind::Malformed,
                u"profile.name"_s);
        instead("region", "\"taiwan\"", "\"Tai wan\"", Kind::Malformed, u"profile.region"_s);
        instead("prefix", "SHOP-", "CANARY CANARY", Kind::Malformed, u"profile.tradeNoPrefix"_s);
        instead("limit", "1500.50", "1,500", Kind::Malformed, u"profile.confirmLimit"_s);
        instead("language", "\"messageLanguage\": \"zh-TW\"", "\"messageLanguage\": \"zh\"",
                Kind::Malformed, u"profile.messageLanguage"_s);
        instead("template's language", R"("zh-TW": ")", R"("xx": ")", Kind::Malformed,
                u"profile.messageTemplates.xx"_s);
        instead("template for any", R"("zh-TW": ")", R"("": ")", Kind::Malformed,
                u"profile.messageTemplates"_s);
        instead("turned template", u"請付款"_s.toUtf8(), u"\u202e"_s.toUtf8(), Kind::Malformed,
                u"profile.messageTemplates.zh-TW"_s);
        instead("long template", u"請付款"_s.toUtf8(), QByteArray(kMaxTemplate + 1, 'x'),
                Kind::Malformed, u"profile.messageTemplates.zh-TW"_s);
        instead("long remark", "{counter}", QByteArray(kMaxRemarkPattern + 1, 'x'), Kind::Malformed,
                u"profile.defaults.remark"_s);
        instead("newer", R"("vexora-profile": 1)", R"("vexora-profile": 2)", Kind::Newer,
                u"vexora-profile"_s);
        instead("version 0", R"("vexora-profile": 1)", R"("vexora-profile": 0)", Kind::Malformed,
                u"vexora-profile"_s);
        instead("version text", R"("vexora-profile": 1)", R"("vexora-profile": "1")",
                Kind::Malformed, u"vexora-profile"_s);
        instead("top key", R"("vexora-profile": 1)", R"("vexora-profile": 1, "x": "CANARY")",
                Kind::Malformed, u"x"_s);
        instead("top secret", R"("vexora-profile": 1)", R"("vexora-profile": 1, "secret": "x")",
                Kind::HoldsSecret, u"secret"_s);
        instead("two keys", name, name + ", " + name, Kind::NotJson, {});
        const auto whole
            = [](const char *title, const QByteArray &bytes, Kind kind, const QString &where = {}) {
                  QTest::newRow(title) << bytes << kind << where;
              };
        whole("empty", {}, Kind::NotJson);
        whole("half", good.first(good.size() / 2), Kind::NotJson);
        whole("two", good + good, Kind::NotJson);
        whole("Latin-1", replaced(good, u"台北"_s.toUtf8(), "\xe9"), Kind::NotJson);
        whole("list", "[]", Kind::NotAProfile);
        whole("all profiles", R"({"version": 1, "profiles": []})", Kind::NotAProfile);
        whole("no profile", R"({"vexora-profile": 1})", Kind::Malformed, u"profile"_s);
        whole("text", R"({"vexora-profile": 1, "profile": "CANARY"})", Kind::Malformed,
              u"profile"_s);
        whole("large", good + QByteArray(kMaxProfileFile, ' '), Kind::TooLarge);
        whole("deep", QByteArray(1000, '['), Kind::NotJson);
    }

    void filesByHand()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Kind, kind);
        QFETCH(const QString, where);
        const auto imported = importedProfile(bytes);
        QVERIFY(!imported);
        const ProfileFileFault &fault = imported.error();
        const QString told = fault.error().detail;
        QVERIFY2(fault.kind == kind, qPrintable(told));
        QCOMPARE(fault.where, where);
        QVERIFY(!fault.what.isEmpty());
        QVERIFY2(!told.contains(u"CANARY"_s), qPrintable(told)); // no value is repeated
        QCOMPARE(fault.error().code,
                 kind == Kind::Newer ? ErrorCode::NewerData : ErrorCode::Malformed);
    }

    void aNameNobodyHas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("free");
        const QString longest(80, u'x');
        QTest::newRow("free") << u"Shop"_s << QStringList{u"Other"_s} << u"Shop"_s;
        QTest::newRow("taken") << u"Taipei Outdoor"_s << QStringList{u"taipei OUTDOOR"_s}
                               << u"Taipei Outdoor 2"_s;
        QTest::newRow("twice") << u"Shop"_s << QStringList{u"Shop"_s, u"shop 2"_s} << u"Shop 3"_s;
        QTest::newRow("number") << u"Store 7"_s << QStringList{u"Store 7"_s} << u"Store 7 (2)"_s;
        QTest::newRow("long") << longest << QStringList{longest}
                              << QString(longest.first(78) + u" 2"_s);
    }

    void aNameNobodyHas()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, taken);
        QFETCH(const QString, free);
        QList<Profile> profiles;
        for (const QString &other : taken) {
            Profile profile = shop();
            profile.id = QString::number(profiles.size());
            profile.name = other;
            profiles.append(profile);
        }
        QCOMPARE(freeName(name, profiles), free);
    }
};

QTEST_GUILESS_MAIN(TestProfileExchange)
#include "tst_profileexchange.moc"
