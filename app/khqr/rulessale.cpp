// SPDX-License-Identifier: MIT
#include "khqr/rules.h"

namespace vexora::khqr {

namespace {

constexpr qsizetype kCents = 2;

/** Digits, and perhaps a dot with or without digits behind it. The SDK takes "NaN" and "1e3". */
bool isAmount(QStringView text, QStringView &decimals)
{
    const qsizetype dot = text.indexOf(u'.');
    decimals = dot < 0 ? QStringView() : text.sliced(dot + 1);
    return isDigits(dot < 0 ? text : text.first(dot)) && (decimals.isEmpty() || isDigits(decimals));
}

bool isZero(QStringView amount)
{
    for (const QChar c : amount) {
        if (c != u'0' && c != u'.')
            return false;
    }
    return true;
}

void checkAmount(const FirstOfEach &flat, QList<Issue> &issues)
{
    const QStringView amount = flat.text(54);
    QStringView decimals;
    if (amount.isEmpty() || amount.size() > kAmountLimit || amount.contains(u'-')) {
        issues.append(kAmountInvalid.issue());
        return;
    }
    if (!isAmount(amount, decimals)) {
        issues.append(kAmountNotANumber.issue());
        return;
    }
    if (isZero(amount))
        issues.append(kAmountZero.issue());
    if (flat.text(53) == u"116" && !decimals.isEmpty())
        issues.append(kRielDecimals.issue());
    if (flat.text(53) == u"840" && decimals.size() > kCents)
        issues.append(kDollarDecimals.issue());
}

void checkEnd(const FirstOfEach &stamps, qint64 atMs, QList<Issue> &issues)
{
    if (stamps.text(1).isEmpty()) {
        issues.append(kEndRequired.issue());
        return;
    }
    const qint64 end = stampMs(stamps.text(1));
    if (end == 0) {
        issues.append(kEndLength.issue());
        return;
    }
    if (end < stampMs(stamps.text(0)))
        issues.append(kEndBeforeCreation.issue());
    if (end < atMs)
        issues.append(kExpired.issue());
}

} // namespace

void checkSale(const FirstOfEach &flat, qint64 atMs, QList<Issue> &issues)
{
    const bool dynamic = flat.text(1) == u"12";
    const FirstOfEach stamps(flat[99]);
    if (flat[54])
        checkAmount(flat, issues);
    else if (dynamic)
        issues.append(kDynamicWithoutAmount.issue());

    if (stamps[0] && stampMs(stamps.text(0)) == 0)
        issues.append(kCreationOdd.issue());
    if (dynamic) {
        checkEnd(stamps, atMs, issues);
        return;
    }
    // Real static codes carry anything in 99, and it means nothing there.
    if (flat[54] && !flat[99])
        issues.append(kEndRequired.issue());
    if (stamps[1] && stampMs(stamps.text(1)) == 0)
        issues.append(kEndOdd.issue());
}

} // namespace vexora::khqr
