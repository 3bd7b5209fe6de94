// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace vexora::test {

QStringList regionIds()
{
    QStringList ids;
    const QDir folder(QString::fromUtf8(SOURCE_DIR) + u"/resources/regions"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids << name.chopped(5);
    return ids;
}

QList<SampleOrder> sampleOrders()
{
    QList<SampleOrder> orders;
    for (const QString &id : regionIds()) {
        const QByteArray file = repositoryFile(u"resources/regions/"_s + id + u".json"_s);
        const json::Value region = json::read(file).value();
        const QList<json::Value> currencies = itemsAt(region, u"currencies");
        for (const json::Value &currency : currencies) {
            const QString code = currency.stringAt(u"code");
            for (const json::Value &example : itemsAt(region, u"examples")) {
                if (!example.find(u"sign") || example.stringAt(u"currency") != code)
                    continue;
                orders.append({id, code, example.stringAt(u"tradeNo"), at(example, u"values"),
                               currencies.size() > 1});
                break;
            }
        }
    }
    return orders;
}

SampleOrder sampleOrder(const QString &region, const QString &currency)
{
    for (const SampleOrder &order : sampleOrders()) {
        if (order.region == region && (currency.isEmpty() || order.currency == currency))
            return order;
    }
    return {};
}

SampleOrder canaryOrder()
{
    const QByteArray values = R"({
      "amount": "4711.00", "mobile": "+886 987-654-329", "firstname": "Zyxwolf",
      "lastname": "Quarkbaum", "email": "zq.canary@mailbox.example", "channelCode": "STORE",
      "wayCode": "711", "ipAddress": "203.74.12.177", "postcode": "98173",
      "address": "17 Canarybird Alley", "notifyUrl": "https://shop.example/n",
      "returnUrl": "https://shop.example/r", "remark": "remark-canary-55"})";
    return {u"taiwan"_s, u"TWD"_s, u"CANARY-1"_s, json::read(values).value(), false};
}

QStringList canaryValues()
{
    return {u"+886 987-654-329"_s, u"0987654329"_s,   u"987654329"_s,     u"Zyxwolf"_s,
            u"Quarkbaum"_s,        u"zq.canary"_s,    u"203.74.12.177"_s, u"98173"_s,
            u"Canarybird"_s,       u"remark-canary"_s};
}

QStringList issueArguments(const SampleOrder &order, const QUrl &baseUrl, const QString &merchantNo)
{
    QStringList line{
        u"issue"_s,         u"--region"_s, order.region,  u"--base-url"_s, baseUrl.toString(),
        u"--merchant-no"_s, merchantNo,    u"--values"_s, u"-"_s,          u"--json"_s};
    if (!order.tradeNo.isEmpty())
        line << u"--trade-no"_s << order.tradeNo;
    if (order.severalCurrencies)
        line << u"--currency"_s << order.currency;
    return line;
}

QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray envelope(const QByteArray &code, const QByteArray &data)
{
    return R"({"msg":"ok","code":")"_ba + code + R"(","timestamp":1767225600000,"success":true,)"_ba
        + R"("data":)"_ba + data + '}';
}

QByteArray acceptance(const QString &tradeNo)
{
    return envelope("0000"_ba,
                    R"({"tradeNo":")"_ba + tradeNo.toUtf8()
                        + R"(","platFormTradeNo":"P1","status":"0015","message":"Paying",)"_ba
                        + R"("paymentLink":"https://pay.example/c/1"})"_ba);
}

} // namespace vexora::test
