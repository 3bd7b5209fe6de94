// SPDX-License-Identifier: MIT
#pragma once

#include "domain/outcome.h"
#include "domain/secret.h"
#include "domain/sentrequest.h"
#include "signing/doctor/mistakes.h"

#include <QStringList>
#include <QStringView>

#include <atomic>
#include <chrono>
#include <optional>
#include <vector>

/**
 * Says which mistake made a signature (API.md section 2). Pure and offline: it makes the strings
 * customers make by mistake, hashes them and compares. What it names produces exactly the signature
 * that was sent; it never guesses. `sign` is the field's name throughout.
 */
namespace vexora::doctor {

/** What stands for a secret in every text that is shown, and in `said` where one was hidden. */
inline constexpr QStringView kSecretMark = u"‹secret›";

/** A secret that may have signed. The first of a list is the one that should have. */
struct KnownSecret
{
    QString profile; ///< its name; empty for one typed for this check
    Environment environment = Environment::Test;
    Secret secret;
};

/** Everything known of one signature. */
struct Evidence
{
    SentRequest request;
    QString merchantNo; ///< of the header, else of the profile; empty when not known
    QStringList
        knownNames; ///< the region's fields with tradeNo, timestamp: others are unknown ones
    int amountDecimals = 0; ///< of the currency's minor unit: what "x100" means
    /** The string the customer says was signed, the secret in it or not; nothing when not known. */
    std::optional<QString> said;
    /** Whoever hid the secret in `said` saw that `said` with it gives the signature. */
    bool saidGivesSign = false;
};

/** What a signature looks like from outside. */
enum class SignShape {
    Right, ///< 32 lower-case hex digits
    Missing,
    UpperHex, ///< or mixed case
    Hex16, ///< the middle of an MD5, as old tools print it
    Hex40, ///< SHA-1
    Hex64, ///< SHA-256
    Base64, ///< of 16, 20 or 32 bytes, or of their hex digits
    Other,
};

enum class Verdict { Match, Explained, Unexplained };

/** A catalogue entry tried alone on this request. */
enum class Alone {
    Harmless, ///< gives the very string of the rule: it cannot be seen here, and does no harm
    Excluded, ///< gives another signature than the one that was sent
    NotApplicable, ///< nothing in this request it could be made on
    Explains, ///< gives the signature that was sent
    Unknown, ///< changes what is hashed, and there is no secret to try it with
};

/** What came of it. Texts show every secret as ‹secret›. */
struct Diagnosis
{
    Verdict verdict = Verdict::Unexplained;
    QList<Mistake> mistakes; ///< the smallest set; of equal ones the one the catalogue prefers
    int alternatives = 0; ///< other sets of the same size that give the same signature
    QString canonical; ///< by the rule, without the secret
    QString hashed; ///< what the customer hashed, as far as it is known; else empty
    /** Where the bytes that were hashed leave those that should have been; -1 where they do not
     *  (the digest differs) or are not known. Counted in bytes, from 0. */
    qsizetype firstDifference = -1;
    QMap<QString, Alone> alone; ///< every id of the catalogue
    SignShape shape = SignShape::Other;
    /** Whether `said` is what was signed (with a secret of the list, or with the one that was
     *  hidden in it, where that was seen); nothing without `said`. */
    std::optional<bool> saidWasSigned;
    /** Mistakes that lead from the rule's string to `said`; needs no secret. */
    QList<Mistake> saidMistakes;
    /** What was signed is the rule's string, but the secret behind it is none of the list. */
    bool otherSecret = false;
    bool hadSecret = false;
    bool complete = true; ///< false: the time ended before all sets of three were tried
    qint64 tried = 0; ///< strings hashed
};

struct Limits
{
    int mistakes = 3;
    /** Of work for one and two mistakes, which always fits; of the clock for three. */
    std::chrono::milliseconds time{1000};
    const std::atomic<bool> *cancelled = nullptr; ///< looked at often; may be null
};

/** Without a secret the verdict is Unexplained and `said`, shape and fields are all there is. Runs
 *  on any thread; keeps nothing. */
[[nodiscard]] Diagnosis diagnose(const Evidence &evidence, const std::vector<KnownSecret> &secrets,
                                 const Limits &limits = {});

[[nodiscard]] SignShape shapeOf(const QString &sign);
[[nodiscard]] QString toText(Verdict verdict); ///< "match", "explained", "unexplained"

} // namespace vexora::doctor
