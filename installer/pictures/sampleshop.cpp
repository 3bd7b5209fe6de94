// SPDX-License-Identifier: MIT
#include "pictures/sampleshop.h"

#include "khqr/check.h"
#include "khqr/codewriter.h"
#include "ui/desk.h"

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

constexpr auto kShop = "Lotus Coffee & Bakery"_L1;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kCodeMs = 15 * kMinuteMs;
constexpr int kThousands = 1000;

khqr::CodeFields shopFields()
{
    khqr::CodeFields fields;
    fields.bakongId = u"sample_shop@bank"_s;
    fields.merchantName = kShop;
    return fields;
}

OrderRecord sale(const Profile &profile, int number, int amount, int asked, qint64 atMs,
                 qint64 nowMs)
{
    OrderRecord record;
    record.recordedAtMs = atMs;
    record.key = {profile.merchantNo, hostOf(profile.baseUrl),
                  u"2026112114%1205884%2"_s.arg(number, 2, 10, QChar(u'0')).arg(number % 10)};
    record.profile = profile.name;
    record.region = profile.region;
    record.currency = profile.currency;
    record.amount = QString::number(amount);
    record.environment = profile.environment;
    record.answeredAtMs = atMs + 400;
    record.outcome = Outcome::Created;
    record.httpStatus = 200;
    record.code = u"0000"_s;
    record.status = u"0015"_s;
    record.link = u"https://checkout.vexora.example/pay?no="_s + record.key.tradeNo;
    khqr::CodeFields fields = shopFields();
    fields.currency = record.currency;
    fields.amount = QString::number(asked);
    fields.billNumber = record.key.tradeNo;
    fields.createdMs = atMs;
    fields.expiresMs = atMs + kCodeMs;
    record.payInfo = khqr::write(fields, atMs).value_or(QString());
    record.khqr = khqr::againstOrder(record.payInfo, record.currency, record.amount, nowMs);
    return record;
}

} // namespace

void putSampleShop(const ui::Desk &desk)
{
    Profile profile;
    profile.id = u"sample-shop"_s;
    profile.name = kShop;
    profile.region = u"cambodia"_s;
    profile.currency = u"KHR"_s;
    profile.environment = Environment::Live;
    profile.baseUrl = QUrl(u"https://api.vexora.example/cambodia"_s);
    profile.merchantNo = u"1000000001"_s;
    (void)desk.own.profiles->put(profile);
    (void)desk.own.secrets->write(profile.id, Secret("sample-secret"));
}

QString sampleCounterCode()
{
    return khqr::write(shopFields(), 0).value_or(QString());
}

QList<OrderRecord> putSampleSales(const ui::Desk &desk, int count)
{
    QList<OrderRecord> sales;
    const Profile *profile = desk.sandbox.profiles->find(u"Sandbox Cambodia KHR");
    if (!profile)
        return sales;
    const qint64 now = desk.clock->nowMs();
    for (int i = 0; i < count; ++i) {
        const int amount = (8 + i * 7 % 23) * kThousands;
        const int asked = i == 1 ? amount * 10 : amount;
        const OrderRecord record
            = sale(*profile, i, amount, asked, now - (count - i) * kMinuteMs, now);
        OrderRecord begun = record;
        begun.outcome.reset();
        (void)desk.sandbox.log->begin(begun);
        (void)desk.sandbox.log->finish(record);
        sales.append(record);
    }
    return sales;
}

} // namespace vexora::pictures
