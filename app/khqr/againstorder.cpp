// SPDX-License-Identifier: MIT
#include "domain/money.h"
#include "khqr/check.h"
#include "khqr/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

constexpr int kMinorDigits = 2; ///< enough for both currencies

bool sameAmount(const QString &a, const QString &b)
{
    const std::optional<qint64> first = parseMinor(a, kMinorDigits);
    return first && first == parseMinor(b, kMinorDigits);
}

} // namespace

KhqrSummary againstOrder(const QString &payload, const QString &currency, const QString &amount,
                         qint64 atMs)
{
    const Check checked = check(payload, atMs);
    const QMap<QString, QString> &fields = checked.fields;

    KhqrSummary summary;
    summary.verdict = toText(checked.verdict);
    summary.currency = currencyOf(fields.value(u"transactionCurrency"_s));
    summary.amount = fields.value(u"transactionAmount"_s);
    summary.merchantName = fields.value(u"merchantName"_s);
    summary.expiresAtMs = checked.expiresAtMs();
    for (const Issue &issue : checked.issues) {
        if (issue.severity > Verdict::Warn)
            summary.problems.append(issue.name);
    }

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
    summary.matchesOrder = checked.printable() && summary.problems.isEmpty();
    return summary;
}

} // namespace vexora::khqr
