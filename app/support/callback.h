// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/secret.h"
#include "domain/sentrequest.h"

#include <optional>

namespace vexora {

/** How a callback's null members were signed (API.md section 7 leaves it open). */
enum class NullsSigned { None, Skipped, AsText };

/** What a pasted callback says, and what a shop's server should do with it. */
struct CallbackReading
{
    QStringList missing; ///< fields API.md section 7 promises and this has not
    QString canonical; ///< over the fields received, number text as received
    std::optional<bool> signatureRight; ///< nothing without a secret
    NullsSigned nulls = NullsSigned::None;
    QString status;
    QString amount; ///< as received; of two the last, which is the one that was signed
    PaymentState payment = PaymentState::NotAsked; ///< what the order would become
    bool amountDiffers = false; ///< from the order's; compared as decimals
    bool alreadySettled = false; ///< the order is paid, failed or closed already
    /** Machine word of what to do: "bad_signature", "unknown_order", "credit", "amount_differs",
     *  "part_paid", "wait", "reject", "already_done", "not_a_callback". */
    QString advice;
    int httpStatus = 0; ///< what to answer: 200 or 400
    QString answer; ///< the body to answer: "OK" or "FAIL"
};

/** Whose order it is: of two numbers the last, which is the one that was signed. */
[[nodiscard]] QString callbackNumber(const SentRequest &received);

/** `order` is null when the number is not known here; `secret` may be null. Pure. */
[[nodiscard]] CallbackReading readCallback(const SentRequest &received, const Secret *secret,
                                           const OrderRecord *order);

} // namespace vexora
