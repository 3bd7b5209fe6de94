// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/balancequery.h"

namespace vexora::ui {

/** What most likely keeps a merchant from working: the one thing to look at first. */
enum class Suspect {
    Nothing,
    Secret, ///< refused, and the gateway's text speaks of the signature
    Number, ///< refused, and its text speaks of the merchant
    SecretOrNumber, ///< refused, and its text tells neither
    Address, ///< nobody, or somebody else, answers there
    Access, ///< refused before it was looked at: 401 or 403
    Clock, ///< the certificate's time, or the time that was signed
    Other, ///< the reason's own words say all there is
};

/**
 * Refusals of the gateway have one code, 8000, and no list of texts is documented (API.md section
 * 3): what its text speaks of is a hint and is worded as one.
 */
[[nodiscard]] Suspect suspectOf(const BalanceAnswer &answer);

/** So far off that the gateway may refuse what is signed with it. */
[[nodiscard]] bool isClockWrong(const BalanceAnswer &answer);

} // namespace vexora::ui
