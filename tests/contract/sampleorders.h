// SPDX-License-Identifier: MIT
#pragma once

#include "domain/clock.h"
#include "domain/order.h"

/** Orders for the tests of a list, whatever stores it. */
namespace samples {

using namespace Qt::StringLiterals;

/** A clock that stands still. */
class FixedClock final : public vexora::Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'760'000'000'123; }
};

inline vexora::OrderKey key(const QString &tradeNo)
{
    return {u"M1001"_s, u"pay.example.com:8443"_s, tradeNo};
}

/** An order about to be sent, every field of that moment filled in. */
inline vexora::OrderRecord begun(const QString &tradeNo)
{
    vexora::OrderRecord record;
    record.key = key(tradeNo);
    record.profile = u"Shop 台北"_s;
    record.region = u"taiwan"_s;
    record.currency = u"TWD"_s;
    record.amount = u"12000"_s;
    record.channelCode = u"NET_BANKING"_s;
    record.wayCode = u"BANK_TRANSFER"_s;
    record.environment = vexora::Environment::Test;
    record.replaces = u"OLD-1"_s;
    record.recordedAtMs = 1'750'000'000'001;
    return record;
}

/** The same order answered, every field of an answer filled in. */
inline vexora::OrderRecord answered(vexora::OrderRecord record, vexora::Outcome outcome)
{
    record.answeredAtMs = 1'750'000'000'999;
    record.outcome = outcome;
    record.reason = u"closed"_s;
    record.found = u"CN=Corporate Filter, O=例"_s;
    record.platFormTradeNo = u"P-77"_s;
    record.status = u"0000"_s;
    record.code = u"0000"_s;
    record.message = u"<b>ok</b> \u202E ភាសា \U0001F4B3"_s + QChar(u'\0') + u"end"_s;
    record.httpStatus = 200;
    record.link = u"https://cashier.example.com/c?id=1&t=2"_s;
    record.payInfo = u"00020101021229"_s;
    record.virtualAccount
        = vexora::VirtualAccount{u"銀行"_s, u"0012345"_s, u"SHOP \"A\""_s, u"2025-07-01T00:00"_s};
    vexora::KhqrSummary khqr;
    khqr.verdict = u"fatal"_s;
    khqr.currency = u"KHR"_s;
    khqr.amount = u"48000"_s;
    khqr.merchantName = u"ហាង"_s;
    khqr.expiresAtMs = 1'750'000'300'000;
    khqr.matchesOrder = true;
    khqr.problems = {u"AMOUNT_DIFFERS"_s, u"CRC"_s};
    record.khqr = khqr;
    record.deviations = {{u"link-name"_s, u"the link came as paymentUrl"_s}, {u"x"_s, u"y"_s}};
    return record;
}

} // namespace samples
