// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "domain/sentrequest.h"

namespace vexora {

/**
 * A customer's request sent again from here: byte for byte as it was, or with a number, a time and
 * a signature of our own. Its order goes the way every order goes: durable first, one POST, judged,
 * durable again, and a number the history knows is never sent a second time. Only the checks of
 * values are left out, because what is to be reproduced may be wrong.
 */
struct ReplayDraft
{
    enum class Kind {
        ByteExact, ///< `request.body` and its merchantNo header, nothing else of it
        Fresh, ///< its fields as they are; tradeNo, timestamp and sign are made here
    };
    Kind kind = Kind::Fresh;
    Profile profile; ///< where it goes; never where the customer's text says
    SentRequest request;
    int timeoutMs = 30000;
};

/**
 * Why a draft cannot be sent; empty when it can. "secret" (one was hidden in it, so it is not what
 * the customer sent); "not_json"; "no_body" and, of a body whose number cannot be
 * told, "no_number"; "bad_number"; "duplicate_name" (of the number and the amount, or of any field
 * that is to be signed here), "nested"; "amount": it must be a plain decimal, or the list's sums
 * would end; "bad_merchant": no header can hold that merchantNo.
 */
[[nodiscard]] QString replayProblem(const ReplayDraft &draft);

/** Whose order it will be: a byte-exact request's own header, else the profile's. */
[[nodiscard]] QString replayMerchantNo(const ReplayDraft &draft);

/** Starts on the next turn of the event loop. `draft` must have no problem. Errors as in
 *  CheckoutRun::finished: Duplicate for a byte-exact number the history has. */
[[nodiscard]] std::unique_ptr<CheckoutRun> startReplay(const ReplayDraft &draft,
                                                       const RegionSpec &region, OrderLog &log,
                                                       Gateway &gateway, const Clock &clock,
                                                       Credentials credentials);

} // namespace vexora
