// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QList>
#include <QString>

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

struct Issue
{
    int code = 0; ///< the official SDK's, 0 where it has none
    QString name; ///< as listed in the table of KHQR facts: CRC_MISMATCH, TLV_TRUNCATED_IN_29, ...
    QString severity; ///< fatal, content, policy, warn

    bool operator==(const Issue &) const = default;
};

/**
 * What reading a payload gave. Structure and checksum only: TLV framing, nesting, length unit,
 * CRC-16/CCITT-FALSE over the UTF-8 bytes up to and including "6304", 63 last. What the fields
 * hold is not judged here yet; `checked` says so.
 */
struct Check
{
    QString verdict; ///< "ok" or "fatal"
    QString checked = QStringLiteral("structure");
    QList<Issue> issues; ///< every one found, not the first only
    QMap<QString, QString> fields; ///< by the SDK's names: merchantName, ...; empty where broken
    QString crcExpected; ///< four upper-case hex digits; empty where none could be computed
    QString crcFound; ///< the last four characters as they stand, where "6304" is before them
    QString md5; ///< lower-case hex over the exact text
    QList<Tlv> tlv;
    /** UTF-16 offset where the flat level, else the first template, stops fitting; -1 for none. */
    qsizetype firstBreak = -1;

    [[nodiscard]] bool sound() const { return verdict == QLatin1String("ok"); }
};

/** Never loops, never repairs. Input over 2,953 UTF-8 bytes is refused before parsing. */
[[nodiscard]] Check check(const QString &payload);

/**
 * Reads an answer's payInfo against its order: currency is "KHR" or "USD", amount plain decimal.
 * Known tags that stand twice are problems too: readers disagree on which one counts.
 */
[[nodiscard]] KhqrSummary againstOrder(const QString &payload, const QString &currency,
                                       const QString &amount);

} // namespace vexora::khqr
