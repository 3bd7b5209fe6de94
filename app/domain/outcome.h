// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace vexora {

/**
 * What became of the sending. There are only these five; an order without one is still on its way.
 * The evidence for each stands in checkout/verdict.h.
 */
enum class Outcome {
    Created, ///< the gateway accepted it and there is something to pay with
    Invalid, ///< our own checks refused it, no socket was opened
    Refused, ///< the gateway said no
    Unknown, ///< may or may not exist at the gateway
    NotSent, ///< certainly never left
};

/** What became of the money: a second axis that never shares a word with the first. */
enum class PaymentState {
    NotAsked, ///< no status query was answered yet
    Waiting,
    PartPaid,
    Paid,
    Failed,
    LinkLost, ///< of an unknown order: it exists at the gateway, its link never reached us
    Closed, ///< a person ended the matter; only a person may say that an order does not exist
};

/** Why a person closed an unknown order. A fixed set: free text would be payer data sooner or
 *  later. */
enum class ClosingReason {
    DoesNotExist, ///< the provider said so, or its own list shows it
    SettledOtherwise, ///< paid or replaced in another way
    GivenUp, ///< nobody will pay it
};

/** What a profile's orders mean. Decides colour, words and whether a send asks once more. */
enum class Environment {
    Sandbox, ///< loopback: the embedded gateway or a test server on this machine
    Test, ///< the provider's sandbox
    Live,
};

/** Exit codes of the program. */
enum class ExitCode {
    Ok = 0,
    Internal = 1, ///< with nothing sent
    Usage = 2,
    Invalid = 3,
    Refused = 4,
    Unknown = 5,
    NotSent = 6,
    NoSecret = 7,
};

// The names below are what the command line prints and what the history stores.
[[nodiscard]] QString toText(Outcome outcome);
[[nodiscard]] QString toText(PaymentState state);
[[nodiscard]] QString toText(ClosingReason reason);
[[nodiscard]] QString toText(Environment environment);
[[nodiscard]] std::optional<Outcome> outcomeFromText(QStringView text);
[[nodiscard]] std::optional<PaymentState> paymentStateFromText(QStringView text);
[[nodiscard]] std::optional<ClosingReason> closingReasonFromText(QStringView text);
[[nodiscard]] std::optional<Environment> environmentFromText(QStringView text);
[[nodiscard]] ExitCode exitCodeFor(Outcome outcome);

} // namespace vexora
