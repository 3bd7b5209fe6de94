// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "domain/order.h"
#include "fuzz/rules.h"
#include "regions/regionspec.h"

#include <QJsonObject>

namespace vexora::fuzz {

/** An order of one region in one currency, with the payer its file's examples show. */
struct Sample
{
    const RegionSpec *region = nullptr;
    OrderRecord order;
    FieldMap fields;
};

/** One for each currency of each region of the program. */
[[nodiscard]] const QList<Sample> &samples();

/** What Qt's own reader makes of an answer: it shares no code with app/json. */
struct Envelope
{
    explicit Envelope(const QByteArray &body);
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString tradeNo() const;
    [[nodiscard]] bool failed() const;

    QJsonObject document;
    QJsonObject data;
};

[[nodiscard]] GatewayReport reportOf(const QByteArray &body, int httpStatus);
/** The sample's order after judge(). */
[[nodiscard]] OrderRecord judged(const Sample &sample, const GatewayReport &report);

/** What holds of every verdict on an answer that came whole, to an order that left. */
void checkVerdict(Rules &rules, const Sample &sample, const OrderRecord &record,
                  const Envelope &envelope);
/** What holds of every record before it is stored. */
void checkMasking(Rules &rules, const Sample &sample, const OrderRecord &record);

} // namespace vexora::fuzz
