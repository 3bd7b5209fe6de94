// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "domain/order.h"
#include "regions/regionspec.h"

namespace vexora {

/**
 * Decides what became of an order from the evidence of its POST (DESIGN section 2, API.md
 * section 3): created needs HTTP 200, code 0000, a status that is no failure, our order number
 * and something to pay with; refused needs a plain no; everything else after the first body byte
 * is unknown; before it, not_sent. Fills outcome, reason, answer fields, khqr and deviations.
 */
void judge(OrderRecord &record, const RegionSpec &region, const GatewayReport &report);

/** What a status query's answer says (API.md section 5). */
struct StatusAnswer
{
    bool answered = false; ///< false: no usable answer, nothing may change
    QString reason; ///< machine word when not answered
    QString code;
    QString status;
    QString message;
    QString amount; ///< as received
    QString platFormTradeNo;
    PaymentState payment = PaymentState::NotAsked;
    bool amountDiffers = false; ///< compared as decimals with the order's, or not comparable
    bool recorded = true; ///< false: it belongs into the history and could not be written there
};

/** Reads a status query's answer for `record`, of which key and amount are needed. */
[[nodiscard]] StatusAnswer judgeStatus(const OrderRecord &record, const GatewayReport &report);

} // namespace vexora
