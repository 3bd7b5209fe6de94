// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"
#include "support/intake/secrets.h"

namespace vexora::intake {

/** A string that was signed, as a request of the text says, but for the secret. */
struct SignedCore
{
    QString text;
    QString sign; ///< in small letters; empty where it is no MD5

    bool operator==(const SignedCore &) const = default;
};

/** A run of a text that gives a signature of the text: what is neither field is a secret. */
struct Proof
{
    QString sign;
    QString run; ///< with kSecretMark
};

/** By the rule, and as `said` orders and joins the same values. */
[[nodiscard]] QList<SignedCore> coresOf(const SentRequest &request, const QString &said);

/**
 * Secrets that nobody knows and no name tells: what stands before or behind one of `cores`, where
 * all of it gives the signature, or where it looks like one. Answers with false where the text was
 * made so that looking at all of it would take too long.
 */
[[nodiscard]] bool findSignedSecrets(const QString &text, QList<SignedCore> cores,
                                     QList<Stretch> &found, QList<Proof> &proofs);

} // namespace vexora::intake
