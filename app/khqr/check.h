// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QList>
#include <QString>

#include <optional>

namespace vexora::khqr {

/** One `TT LL value` triple. `offset` counts UTF-16 units from the start of the payload. */
struct Tlv
{
    QString tag; ///< two digits
    int length = 0;
    QString value;
    qsizetype offset = 0;
    QList<Tlv> children; ///< of the templates 29, 30, 62, 64 and 99
};

/** How bad an issue is, and a whole code is by its worst one. Best first. */
enum class Verdict {
    Ok,
    Warn, ///< a note; the code may be shown, saved and printed
    Policy, ///< shown with a banner, printed only after a person said so; expired never
    Content, ///< a field is not what the rules want: never saved or printed
    Fatal, ///< framing or checksum do not hold: no code is drawn from it
};

/** "ok", "warn", "policy", "content", "fatal". */
[[nodiscard]] QString toText(Verdict verdict);

struct Issue
{
    int code = 0; ///< the official SDK's, 0 where it has none
    QString name; ///< as listed in the table of KHQR facts: CRC_MISMATCH, TLV_TRUNCATED_IN_29, ...
    Verdict severity = Verdict::Fatal; ///< never Ok

    bool operator==(const Issue &) const = default;
};

/** Tag 01. A code without it, or with another value, is neither. */
enum class PointOfInitiation { None, Static, Dynamic };

/**
 * What reading a payload gave: framing, nesting, length unit, CRC-16/CCITT-FALSE over the UTF-8
 * bytes up to and including "6304", 63 last; then the rules on what the fields hold (the official
 * SDK's, and what its holes let through).
 */
struct Check
{
    Verdict verdict = Verdict::Fatal; ///< the worst issue's
    QList<Issue> issues; ///< every one found, not the first only
    QMap<QString, QString> fields; ///< by the SDK's names: merchantName, ...; empty where broken
    QString crcExpected; ///< four upper-case hex digits; empty where none could be computed
    QString crcFound; ///< the last four characters as they stand, where "6304" is before them
    QString md5; ///< lower-case hex over the exact text
    QList<Tlv> tlv;
    /** UTF-16 offset where the flat level, else the first template, stops fitting; -1 for none. */
    qsizetype firstBreak = -1;

    /** May be saved and printed as it stands. */
    [[nodiscard]] bool printable() const { return verdict <= Verdict::Warn; }
    [[nodiscard]] bool has(QStringView issue) const;
    [[nodiscard]] PointOfInitiation pointOfInitiation() const;
    [[nodiscard]] qint64 createdAtMs() const; ///< 99-00 of 13 digits, else 0
    [[nodiscard]] qint64
    expiresAtMs() const; ///< 99-01 of 13 digits, else 0; a static code ends never
};

/**
 * Never loops, never repairs. Input over 2,953 UTF-8 bytes is refused before parsing. `atMs` is the
 * time expiry is judged at, milliseconds since 1970.
 */
[[nodiscard]] Check check(const QString &payload, qint64 atMs);

/** What Bakong and the history know a code by: lower-case hex over the exact text. */
[[nodiscard]] QString md5Of(const QString &payload);

/** "116" is "KHR", "840" is "USD"; anything else comes back as it is. */
[[nodiscard]] QString currencyOf(const QString &numeric);

/**
 * An amount as it is shown and printed: with the decimals its currency has ("KHR" none, "USD" two)
 * and without the zeros a code may carry besides, because "1.000" riel are read as a thousand.
 * Nothing where the text is no such amount, or of another currency.
 */
[[nodiscard]] std::optional<QString> plainAmount(const QString &amount, const QString &currency);

/**
 * Reads an answer's payInfo against its order: currency is "KHR" or "USD", amount plain decimal.
 * Anything worse than a note is a problem, and so are another amount or currency and an end that
 * is not there or over.
 */
[[nodiscard]] KhqrSummary againstOrder(const QString &payload, const QString &currency,
                                       const QString &amount, qint64 atMs);

} // namespace vexora::khqr
