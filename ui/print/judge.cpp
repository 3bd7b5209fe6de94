// SPDX-License-Identifier: MIT
#include "ui/print/judge.h"

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

using khqr::Verdict;

Refusal refused(const QString &reason, const QString &detail = {})
{
    return {-1, {}, reason, detail};
}

QString worstIssue(const khqr::Check &check)
{
    for (const khqr::Issue &issue : check.issues) {
        if (issue.severity == check.verdict)
            return issue.name;
    }
    return {};
}

/** With its last millisecond, as the screens have it: paper comes later. */
bool isOver(const khqr::Check &check, qint64 nowMs)
{
    return check.has(u"KHQR_EXPIRED") || (check.expiresAtMs() != 0 && check.expiresAtMs() <= nowMs);
}

/** A permanent code is the shop's own: the gateway's code for one order never stands in. */
std::optional<Refusal> judgeCounter(const Item &item, const khqr::Check &check)
{
    if (item.order)
        return refused(u"not_for_counter"_s, item.order->key.tradeNo);
    // With an amount it would ask every customer for that sum (KHQR facts, section 1).
    if (check.pointOfInitiation() != khqr::PointOfInitiation::Static
        || check.fields.contains(u"transactionAmount"_s))
        return refused(u"not_static"_s);
    return {};
}

std::optional<Refusal> judgeOrder(const Item &item, const khqr::Check &check, qint64 nowMs)
{
    if (!item.order || item.order->payInfo != item.payload)
        return refused(u"order_differs"_s);
    const KhqrSummary summary
        = khqr::againstOrder(item.payload, item.order->currency, item.order->amount, nowMs);
    if (summary.problems.contains(u"AMOUNT_DIFFERS"_s)
        || summary.problems.contains(u"AMOUNT_MISSING"_s))
        return refused(u"amount_differs"_s);
    if (summary.problems.contains(u"CURRENCY_DIFFERS"_s))
        return refused(u"currency_differs"_s);
    if (auto settled = judgePayment(item.order->payment))
        return settled;
    if (!check.printable())
        return refused(u"verdict"_s, worstIssue(check));
    if (!summary.matchesOrder)
        return refused(u"order_differs"_s, summary.problems.value(0));
    if (check.expiresAtMs() == 0) // a static code in an order's place ends never
        return refused(u"order_differs"_s, u"EXPIRATION_TIMESTAMP_REQUIRED"_s);
    return {};
}

} // namespace

std::optional<Refusal> judgePayment(PaymentState payment)
{
    switch (payment) {
    case PaymentState::NotAsked:
    case PaymentState::Waiting:
    case PaymentState::LinkLost:
        return {};
    case PaymentState::Paid:
        return refused(u"paid"_s);
    case PaymentState::PartPaid:
        return refused(u"part_paid"_s);
    case PaymentState::Failed:
    case PaymentState::Closed:
        break;
    }
    return refused(u"order_over"_s);
}

Judged judge(const Item &item, const Template &layout, qint64 nowMs, bool confirmed)
{
    Judged judged;
    if (item.payload.isEmpty()) {
        judged.refusal = refused(u"no_code"_s);
        return judged;
    }
    judged.check = khqr::check(item.payload, nowMs);
    const khqr::Check &check = judged.check;
    if (!layout.takes(item.use))
        judged.refusal = refused(u"not_for_counter"_s, layout.id);
    else if (check.verdict >= Verdict::Content)
        judged.refusal = refused(u"verdict"_s, worstIssue(check));
    else if (isOver(check, nowMs))
        judged.refusal = refused(u"expired"_s);
    else if (item.use == Use::Counter)
        judged.refusal = judgeCounter(item, check);
    else
        judged.refusal = judgeOrder(item, check, nowMs);
    if (!judged.refusal && check.verdict == Verdict::Policy && !confirmed)
        judged.refusal = refused(u"needs_word"_s, worstIssue(check));
    return judged;
}

} // namespace vexora::print
