// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/counterjudge.h"

#include "ui/pages/khqr/issuewords.h"
#include "ui/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

CounterJudge CounterJudge::of(const khqr::Check &check)
{
    const auto worst = std::max_element(
        check.issues.cbegin(), check.issues.cend(),
        [](const khqr::Issue &a, const khqr::Issue &b) { return a.severity < b.severity; });
    if (check.verdict == khqr::Verdict::Fatal)
        return {false, tr("Broken"),
                tr("It is not printed: it would be scanned and then refused, or pay somebody else. "
                   "Copy or scan it again from where it came.")};
    // One payment says more to a shop than any field that is wrong besides.
    if (check.pointOfInitiation() == khqr::PointOfInitiation::Dynamic) {
        const QString end = Words::time(check.expiresAtMs());
        const QString dies = end.isEmpty() ? tr("It can be paid once.")
                                           : tr("It can be paid once, until %1.").arg(end);
        return {false, tr("For one payment only"),
                dies + QLatin1Char(' ')
                    + tr("On a counter it would be dead after that: customers scan it and cannot "
                         "pay. Ask your bank for the shop's permanent code.")};
    }
    if (check.verdict == khqr::Verdict::Content)
        return {false, tr("Not payable"),
                IssueWords::meaning(*worst) + QLatin1Char(' ')
                    + tr("It is not printed. Ask your bank for a correct one.")};
    if (check.pointOfInitiation() != khqr::PointOfInitiation::Static)
        return {false, tr("Not known to be permanent"),
                tr("The code does not say that it is permanent (01 is not 11), so it may stop "
                   "working on the counter. Ask your bank for the shop's permanent code.")};
    if (check.fields.contains(u"transactionAmount"_s))
        return {false, tr("For one payment only"),
                tr("It asks for one amount (54), whatever a customer owes. A permanent code has "
                   "none. Ask your bank for the shop's permanent code.")};
    if (check.verdict == khqr::Verdict::Policy)
        return {true, tr("Caution"),
                IssueWords::meaning(*worst) + QLatin1Char(' ')
                    + tr("Ask your bank before you print it.")};
    return {true, tr("Good"), tr("A permanent code. It is printed exactly as it is.")};
}

CounterJudge CounterJudge::ofOrder(const QString &tradeNo)
{
    return {false, tr("The code of one order"),
            tr("The gateway made it for order %1. It stops working once that is paid or over, and "
               "customers could not pay at the counter. Ask your bank for the shop's permanent "
               "code.")
                .arg(tradeNo)};
}

CounterJudge CounterJudge::unknown()
{
    return {false, tr("Not checked"),
            tr("The history could not be read, so it is not known whether this is an order's code. "
               "Start the program again and retry.")};
}

} // namespace vexora::ui
