// SPDX-License-Identifier: MIT
#include "domain/money.h"
#include "khqr/issuekinds.h"

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

int exponentOf(const QString &currency)
{
    return currency == "USD"_L1 ? 2 : 0;
}

/** In minor units of the order's currency: "300.00" riel are 300, "300.5" are no riel at all. */
bool sameAmount(const QString &told, const QString &ordered, const QString &currency)
{
    const int exponent = exponentOf(currency);
    const std::optional<qint64> minor = parseMinor(told, exponent);
    return minor && minor == parseMinor(ordered, exponent);
}

/** An order ends; a code that does not say when, or said a time that is over, is not its code. */
void noteEnd(KhqrSummary &summary, qint64 atMs)
{
    const auto note = [&summary](const IssueKind &kind) {
        const QString name = kind.name.toString();
        if (!summary.problems.contains(name))
            summary.problems.append(name);
    };
    if (summary.expiresAtMs == 0)
        note(kEndRequired);
    else if (summary.expiresAtMs < atMs)
        note(kExpired);
}

} // namespace

std::optional<QString> plainAmount(const QString &amount, const QString &currency)
{
    if (currency != "KHR"_L1 && currency != "USD"_L1)
        return std::nullopt;
    const int exponent = exponentOf(currency);
    const std::optional<qint64> minor = parseMinor(amount, exponent);
    if (!minor)
        return std::nullopt;
    return plainFromMinor(*minor, exponent);
}

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
        if (!fields.contains(u"transactionAmount"_s))
            summary.problems.append(u"AMOUNT_MISSING"_s);
        else if (!sameAmount(summary.amount, amount, currency))
            summary.problems.append(u"AMOUNT_DIFFERS"_s);
        const bool known = summary.currency == "KHR"_L1 || summary.currency == "USD"_L1;
        if (!known || summary.currency != currency)
            summary.problems.append(u"CURRENCY_DIFFERS"_s);
        noteEnd(summary, atMs);
    }
    summary.matchesOrder = summary.problems.isEmpty();
    return summary;
}

} // namespace vexora::khqr
