// SPDX-License-Identifier: MIT
#include "signing/plantedshops.h"

#include "signing/plantedjson.h"

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

SentField text(const QString &name, const QString &value)
{
    return {name, value, SentKind::Text};
}

SentField number(const QString &name, const QString &value)
{
    return {name, value, SentKind::Number};
}

SentField null(const QString &name)
{
    return {name, QString(), SentKind::Null};
}

Shop shop(const QString &region, int decimals, const QStringList &names,
          const QList<SentField> &fields, const QList<ShopSecret> &secrets)
{
    Shop made;
    made.region = region;
    made.evidence.merchantNo = u"1000000042"_s;
    made.evidence.request.method = u"POST"_s;
    made.evidence.request.url = u"https://gateway.example/"_s + region + u"/v1/vexora/checkout"_s;
    made.evidence.request.headers
        = {{u"Content-Type"_s, u"application/json"_s}, {u"merchantNo"_s, u"1000000042"_s}};
    made.evidence.request.fields = fields;
    made.evidence.knownNames = names;
    made.evidence.knownNames << u"tradeNo"_s << u"timestamp"_s;
    made.evidence.amountDecimals = decimals;
    made.secrets = secrets;
    return made;
}

// A name typed on a Mac (e and its accent apart), a note with Windows' line end and CRLF, a link
// that holds an encoded one.
Shop argentina()
{
    return shop(u"argentina"_s, 2,
                {u"amount"_s, u"mobile"_s, u"firstname"_s, u"lastname"_s, u"email"_s,
                 u"idCardNumber"_s, u"channelCode"_s, u"wayCode"_s, u"notifyUrl"_s, u"returnUrl"_s,
                 u"remark"_s},
                {text(u"tradeNo"_s, u"20260101120000731"_s), text(u"amount"_s, u"12000"_s),
                 text(u"mobile"_s, u"0912345678"_s), text(u"firstname"_s, u"Jose\u0301"_s),
                 text(u"lastname"_s, u"N\u00fa\u00f1ez"_s), text(u"email"_s, u"jose@m.example"_s),
                 text(u"idCardNumber"_s, u"20-30123456-7"_s),
                 text(u"channelCode"_s, u"BANK_TRANSFER"_s), text(u"wayCode"_s, u"CVU"_s),
                 text(u"returnUrl"_s, u"https://m.example/r?x=1&y=dos%20tres"_s),
                 text(u"remark"_s, u"Pedido \"rojo\" - O'Higgins\r\nsegunda l\u00ednea"_s),
                 text(u"notifyUrl"_s, u"https://m.example/n?a=1&b=2"_s), null(u"nickname"_s),
                 text(u"ClientVersion"_s, u"3.1"_s), text(u"promotion"_s, QString()),
                 text(u"timestamp"_s, u"1767225600123"_s), text(u"sign"_s, QString())},
                {{u"Tienda"_s, Environment::Live, u"Qw7eRt9YuI3oPaS5dFgH1jKl"_s},
                 {u"Tienda de prueba"_s, Environment::Test, u"Zx2cVbN4mQ8wErT6yUiO0pAs"_s},
                 {u"Segunda tienda"_s, Environment::Live, u"Mn5bVcX3zLk9JhG7fDsA1qWe"_s}});
}

// Numbers as JSON numbers, a plus in an address, a dash out of a text program, spaces at ends.
Shop mexico()
{
    return shop(
        u"mexico"_s, 2,
        {u"amount"_s, u"mobile"_s, u"email"_s, u"payer"_s, u"wayCode"_s, u"notifyUrl"_s,
         u"returnUrl"_s, u"remark"_s},
        {number(u"amount"_s, u"1250.50"_s), text(u"email"_s, u"maria+shop@m.example"_s),
         text(u"mobile"_s, QString()), text(u"payer"_s, u"Mar\u00eda Pe\u00f1a-L\u00f3pez"_s),
         text(u"remark"_s, u"Pedido 7 \u2013 \u00aburgente\u00bb "_s),
         text(u"returnUrl"_s, u"https://m.example/r?x=1&y=2"_s),
         text(u"notifyUrl"_s, u"https://m.example/notify/mx"_s), text(u"wayCode"_s, u"va"_s),
         number(u"timestamp"_s, u"1767225600000"_s), text(u"tradeNo"_s, u"MX-20260101-000002"_s),
         SentField{u"express"_s, u"true"_s, SentKind::Bool}, null(u"coupon"_s),
         text(u"zone"_s, u" Norte"_s), number(u"items"_s, u"300"_s), text(u"sign"_s, QString())},
        {{u"Cantina"_s, Environment::Test, u"9f86d081884c7d659a2feaa0c55ad015"_s},
         {u"Cantina dos"_s, Environment::Test, u"b1946ac92492d2347c6235b4d2611184"_s},
         {u"Cantina real"_s, Environment::Live, u"591785b794601e212b260e25925636fd"_s}});
}

// Khmer names, which none of the old code pages knows; a note of two lines.
Shop cambodia()
{
    return shop(u"cambodia"_s, 2,
                {u"amount"_s, u"firstname"_s, u"lastname"_s, u"mobile"_s, u"email"_s,
                 u"channelCode"_s, u"wayCode"_s, u"notifyUrl"_s, u"returnUrl"_s, u"remark"_s},
                {text(u"sign"_s, QString()), text(u"amount"_s, u"10.50"_s),
                 text(u"firstname"_s, u"\u179f\u17bb\u1781"_s),
                 text(u"lastname"_s, u"\u178a\u17b6\u179a\u17c9\u17b6"_s),
                 text(u"mobile"_s, u"012345678"_s), text(u"email"_s, u"sok@m.example"_s),
                 text(u"channelCode"_s, u"KHQR"_s), text(u"wayCode"_s, u"KHQR-2"_s),
                 text(u"returnUrl"_s, u"https://m.example/kh/r?x=1&y=2"_s),
                 text(u"remark"_s, u"Table #5, \"tea\" & rice\nsecond line"_s),
                 text(u"notifyUrl"_s, u"https://m.example/kh/notify"_s), null(u"userId"_s),
                 text(u"storeId"_s, u"042"_s), text(u"userNote"_s, QString()),
                 text(u"timestamp"_s, u"1767225601234"_s),
                 text(u"tradeNo"_s, u"VX20260101000004"_s)},
                {{u"Cafe"_s, Environment::Test, u"Ab3dEf6hIj9kLmN2oPqR5sTu"_s},
                 {u"Cafe live"_s, Environment::Live, u"Uv8wXyZ1aBcD4eFgH7iJkL0m"_s},
                 {u"Bakery"_s, Environment::Test, u"Tq5rSaM2nBvC8xZlK1jHgF4d"_s}});
}

// Katakana with voiced marks, both widths of letters and digits.
Shop japan()
{
    return shop(
        u"japan"_s, 0,
        {u"userId"_s, u"amount"_s, u"mobile"_s, u"firstname"_s, u"lastname"_s, u"email"_s,
         u"channelCode"_s, u"wayCode"_s, u"ipAddress"_s, u"notifyUrl"_s, u"returnUrl"_s,
         u"remark"_s},
        {text(u"userId"_s, u"u-0077"_s), text(u"amount"_s, u"12000"_s),
         text(u"mobile"_s, u"09012345678"_s), text(u"firstname"_s, u"ジロー"_s),
         text(u"lastname"_s, u"ヤマダ"_s), text(u"email"_s, u"jiro@m.example"_s),
         text(u"channelCode"_s, u"EWALLET"_s), text(u"wayCode"_s, u"PAYPAY"_s),
         text(u"ipAddress"_s, u"203.0.113.7"_s),
         text(u"returnUrl"_s, u"https://m.example/jp/r?x=1&y=2"_s),
         text(u"remark"_s, u"注文 ２個 ﾗｯﾋﾟﾝｸﾞ 'A'"_s),
         text(u"notifyUrl"_s, u"https://m.example/jp/n"_s), text(u"couponCode"_s, QString()),
         null(u"birthday"_s), text(u"deviceId"_s, u"K7-55"_s), text(u"sign"_s, QString()),
         text(u"timestamp"_s, u"1767225600777"_s), text(u"tradeNo"_s, u"20260101090000000777"_s)},
        {{u"本店"_s, Environment::Live, u"Hj4kLpO7iUyT2rEwQ9aSdF6g"_s},
         {u"支店"_s, Environment::Live, u"Cv3bNmK8jHgF5dSaP1oIuY0t"_s},
         {u"試験"_s, Environment::Test, u"Re6wQaZ9xSwE2dCvF5rTgB8n"_s}});
}

// Chinese, typographic quotes, an account list with dashes, an empty remark, an object.
Shop taiwan()
{
    return shop(u"taiwan"_s, 0,
                {u"amount"_s, u"mobile"_s, u"firstname"_s, u"lastname"_s, u"email"_s,
                 u"channelCode"_s, u"wayCode"_s, u"ipAddress"_s, u"postcode"_s, u"address"_s,
                 u"bankNumber"_s, u"notifyUrl"_s, u"returnUrl"_s, u"remark"_s},
                {text(u"amount"_s, u"30000.00"_s), text(u"mobile"_s, u"0912345678"_s),
                 text(u"firstname"_s, u"小明"_s), text(u"lastname"_s, u"陳"_s),
                 text(u"email"_s, u"ming@m.example"_s), text(u"channelCode"_s, u"NET_BANKING"_s),
                 text(u"wayCode"_s, u"BANK_TRANSFER"_s), text(u"ipAddress"_s, u"203.0.113.9"_s),
                 text(u"address"_s, u"台北市信義路5段7號 \u201cB\u201d 座"_s),
                 text(u"bankNumber"_s, u"808-0358988888888,013-0458988888888888"_s),
                 text(u"remark"_s, QString()),
                 text(u"returnUrl"_s, u"https://m.example/tw/r?x=1&y=2"_s),
                 text(u"notifyUrl"_s, u"https://m.example/tw/n"_s), null(u"invoice"_s),
                 SentField{u"basket"_s, u"{\"tea\":2}"_s, SentKind::Nested},
                 text(u"appId"_s, u"0415"_s), text(u"timestamp"_s, u"1767225603050"_s),
                 text(u"tradeNo"_s, u"TW20260101000003"_s), text(u"sign"_s, QString())},
                {{u"門市"_s, Environment::Test, u"Gy7hUjM3kIoL9pQaZ2wSxE5d"_s},
                 {u"門市 正式"_s, Environment::Live, u"Bn8mKlO1pIuY4tReW7qAsD0f"_s},
                 {u"網店"_s, Environment::Test, u"Xc6vBnM9lKjH2gFdS5aPoI3u"_s}});
}

} // namespace

const QList<Shop> &shops()
{
    static const QList<Shop> kShops{argentina(), mexico(), cambodia(), japan(), taiwan()};
    return kShops;
}

const Shop &shopIn(QStringView region)
{
    for (const Shop &listed : shops()) {
        if (listed.region == region)
            return listed;
    }
    qFatal("no shop in that region");
}

const Shop &smallShop()
{
    static const Shop kSmall
        = shop(u"mexico"_s, 2, {u"amount"_s, u"notifyUrl"_s, u"payer"_s, u"wayCode"_s},
               {text(u"amount"_s, u"300"_s), text(u"notifyUrl"_s, u"https://m.example/n"_s),
                text(u"payer"_s, u"Ana G\u00f3mez"_s), text(u"wayCode"_s, u"va"_s),
                text(u"timestamp"_s, u"1767225600123"_s), text(u"tradeNo"_s, u"MX000001"_s),
                text(u"sign"_s, QString())},
               {{u"Puesto"_s, Environment::Test, u"Lk5jHgF8dSaP2oIuY6tReW9q"_s}});
    return kSmall;
}

const Shop &queryShop()
{
    static const Shop kQuery
        = shop(u"mexico"_s, 2, {},
               {text(u"tradeNo"_s, u"MX000001"_s), text(u"timestamp"_s, u"1767225600123"_s),
                text(u"sign"_s, QString())},
               smallShop().secrets);
    return kQuery;
}

doctor::Evidence signedWith(const Shop &shop, const QString &sign)
{
    doctor::Evidence evidence = shop.evidence;
    for (SentField &field : evidence.request.fields) {
        if (field.name == u"sign")
            field.value = sign;
    }
    evidence.request.body = jsonObject(evidence.request.fields).toUtf8();
    return evidence;
}

std::vector<doctor::KnownSecret> knownSecrets(const Shop &shop)
{
    std::vector<doctor::KnownSecret> known;
    for (const ShopSecret &secret : shop.secrets)
        known.push_back({secret.profile, secret.environment, Secret(secret.text.toUtf8())});
    return known;
}

} // namespace vexora::planted
