// SPDX-License-Identifier: MIT
#include "domain/money.h"
#include "khqr/check.h"
#include "khqr/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

constexpr int kMinorDigits = 2; ///< enough for both currencies
constexpr qsizetype kTimestampDigits = 13;

/** "116" -> "KHR", "840" -> "USD"; anything else as it is. */
QString currencyCode(const QString &numeric)
{
    if (numeric == "116"_L1)
        return u"KHR"_s;
    if (numeric == "840"_L1)
        return u"USD"_s;
    return numeric;
}

bool sameAmount(const QString &a, const QString &b)
{
    const std::optional<qint64> first = parseMinor(a, kMinorDigits);
    return first && first == parseMinor(b, kMinorDigits);
}

qint64 timestampMs(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() != kTimestampDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return 0;
    return text.toLongLong();
}

} // namespace

KhqrSummary againstOrder(const QString &payload, const QString &currency, const QString &amount)
{
    const Check checked = check(payload);
    const QMap<QString, QString> &fields = checked.fields;

    KhqrSummary summary;
    summary.verdict = checked.verdict;
    summary.currency = currencyCode(fields.value(u"transactionCurrency"_s));
    summary.amount = fields.value(u"transactionAmount"_s);
    summary.merchantName = fields.value(u"merchantName"_s);
    summary.expiresAtMs = timestampMs(fields.value(u"expirationTimestamp"_s));
    for (const Issue &issue : checked.issues)
        summary.problems.append(issue.name);

    // Without fields there is nothing to compare, and the issues have said why.
    if (!fields.isEmpty()) {
        summary.problems += repeatedTags(checked.tlv);
        if (!fields.contains(u"transactionAmount"_s))
            summary.problems.append(u"AMOUNT_MISSING"_s);
        else if (!sameAmount(summary.amount, amount))
            summary.problems.append(u"AMOUNT_DIFFERS"_s);
        const bool known = summary.currency == "KHR"_L1 || summary.currency == "USD"_L1;
        if (!known || summary.currency != currency)
            summary.problems.append(u"CURRENCY_DIFFERS"_s);
    }
    summary.matchesOrder = checked.sound() && summary.problems.isEmpty();
    return summary;
}

} // namespace vexora::khqr
