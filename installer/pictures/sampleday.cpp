// SPDX-License-Identifier: MIT
#include "pictures/sampleday.h"

#include "ui/desk.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

struct Sample
{
    int minutesAgo;
    const char *remark;
    const char *amount;
    Outcome outcome;
    PaymentState payment;
    const char *paid = "";
};

constexpr Sample kDay[]{
    {151, "order 5560", "2300", Outcome::Created, PaymentState::Paid},
    {129, "order 5561", "5000", Outcome::Refused, PaymentState::NotAsked},
    {107, "order 5566", "640", Outcome::Created, PaymentState::Paid},
    {88, "order 5569", "1200", Outcome::Created, PaymentState::PartPaid, "600"},
    {62, "order 5573", "22000", Outcome::Unknown, PaymentState::NotAsked},
    {45, "order 5574", "980", Outcome::Created, PaymentState::Paid},
    {31, "order 5577", "1500", Outcome::Created, PaymentState::Waiting},
    {17, "order 5580", "3450", Outcome::Created, PaymentState::Paid},
    {6, "order 5581", "12000", Outcome::Created, PaymentState::Waiting},
};

constexpr qint64 kMinuteMs = 60'000;

FieldMap fieldsOf(const Sample &sample)
{
    return {{u"amount"_s, QLatin1String(sample.amount)},
            {u"remark"_s, QLatin1String(sample.remark)},
            {u"lastname"_s, u"林"_s},
            {u"firstname"_s, u"美玲"_s},
            {u"mobile"_s, u"0912345678"_s},
            {u"email"_s, u"meiling@shop.example"_s},
            {u"bankNumber"_s, u"808-0368988888888"_s}};
}

OrderRecord recordOf(const Sample &sample, const Profile &profile, qint64 nowMs)
{
    OrderRecord record;
    record.recordedAtMs = nowMs - sample.minutesAgo * kMinuteMs;
    record.key = {profile.merchantNo, hostOf(profile.baseUrl),
                  QDateTime::fromMSecsSinceEpoch(record.recordedAtMs).toString(u"yyyyMMddHHmm"_s)
                      + u"%1884188"_s.arg(sample.minutesAgo, 3, 10, QChar(u'0'))};
    record.profile = profile.name;
    record.region = profile.region;
    record.currency = profile.currency;
    record.amount = QLatin1String(sample.amount);
    record.channelCode = u"NET_BANKING"_s;
    record.wayCode = u"BANK_TRANSFER"_s;
    record.environment = profile.environment;
    record.answeredAtMs = record.recordedAtMs + 400;
    record.outcome = sample.outcome;
    switch (sample.outcome) {
    case Outcome::Created:
        record.httpStatus = 200;
        record.code = u"0000"_s;
        record.status = u"0015"_s;
        record.link = u"https://checkout.vexora.example/pay?no="_s + record.key.tradeNo;
        break;
    case Outcome::Refused:
        record.httpStatus = 200;
        record.code = u"8000"_s;
        break;
    default:
        record.reason = u"closed"_s;
    }
    return record;
}

void put(const ui::Desk &desk, const Sample &sample, const Profile &profile, qint64 nowMs)
{
    Order order;
    order.record = recordOf(sample, profile, nowMs);
    order.papers.fields = fieldsOf(sample);
    OrderRecord begun = order.record;
    begun.outcome.reset();
    (void)desk.sandbox.log->begin(begun).result();
    (void)desk.sandbox.log->finish(order.record).result();
    if (sample.payment != PaymentState::NotAsked) {
        PaymentNote note;
        note.state = sample.payment;
        note.paidAmount = QLatin1String(sample.paid);
        note.queriedAtMs = order.record.answeredAtMs + kMinuteMs;
        (void)desk.sandbox.log->notePayment(order.record.key, note).result();
    }
    desk.sandbox.memory->remember(order);
}

} // namespace

void putSampleDay(const ui::Desk &desk)
{
    putSampleSeason(desk, 0);
}

void putSampleSeason(const ui::Desk &desk, int days)
{
    const Profile *profile = desk.sandbox.profiles->find(u"Sandbox Taiwan");
    if (!profile)
        return;
    constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
    for (int day = days; day >= 0; --day) {
        for (const Sample &sample : kDay)
            put(desk, sample, *profile, desk.clock->nowMs() - day * kDayMs);
    }
}

void putSampleMerchant(const ui::Desk &desk)
{
    Profile profile;
    profile.id = u"sample"_s;
    profile.name = u"Taipei Outdoor"_s;
    profile.region = u"taiwan"_s;
    profile.currency = u"TWD"_s;
    profile.environment = Environment::Live;
    profile.baseUrl = QUrl(u"https://api.vexora.example/taiwan"_s);
    profile.merchantNo = u"1000000001"_s;
    profile.confirmLimit = u"10000"_s;
    profile.defaults = {{u"notifyUrl"_s, u"https://shop.example/vexora/notify"_s},
                        {u"returnUrl"_s, u"https://shop.example/thanks"_s}};
    (void)desk.own.profiles->put(profile);
    (void)desk.own.secrets->write(profile.id, Secret("sample-secret"));
}

void copySampleRows()
{
    QGuiApplication::clipboard()->setText(
        u"姓氏\t名字\t手機號碼\t電子郵件\t金額\t付款人銀行帳號\t付款人 IP 位址\t備註\t出貨日\n"
        u"陳\t志明\t+886 922-333-444\tchihming@example.com\tNT$ 3,800\t013-0458 9888 8888\t"
        u"61.216.3.44\t訂單 5582\t11/25\n"
        u"張\t家豪\t0933 444 555\tchiahao@example.com\t900\t822-0126988888888\t61.216.3.45\t"
        u"訂單 5583\t11/26\n"_s);
}

} // namespace vexora::pictures
