// SPDX-License-Identifier: MIT
#include "ui/pages/history/sumlines.h"

#include "domain/decimalsum.h"
#include "ui/openorders.h"
#include "ui/words.h"

#include <algorithm>
#include <array>

namespace vexora::ui {

namespace {

struct Shown
{
    StateWord state;
    int place = 0; ///< among the states
};

Shown shownAs(const OrderSum &sum)
{
    OrderRecord record;
    record.outcome = sum.outcome;
    record.payment = sum.payment;
    if (!sum.outcome)
        return {Words::outcome(sum.outcome), 20};
    const bool byPayment = canBePaidFor(record)
        && (sum.outcome == Outcome::Created || sum.payment != PaymentState::NotAsked);
    if (!byPayment)
        return {Words::outcome(sum.outcome), 10 + int(*sum.outcome)};
    constexpr std::array kOrder{PaymentState::Paid,     PaymentState::PartPaid,
                                PaymentState::Waiting,  PaymentState::NotAsked,
                                PaymentState::LinkLost, PaymentState::Failed,
                                PaymentState::Closed};
    const auto *const at = std::find(kOrder.begin(), kOrder.end(), sum.payment);
    return {Words::payment(sum.payment), int(at - kOrder.begin())};
}

/** Of two sums, or nothing where one is none. */
QString both(const QString &a, const QString &b)
{
    DecimalSum sum;
    return sum.add(a) && sum.add(b) ? sum.text() : QString();
}

} // namespace

QList<SumLine> sumLines(const QList<OrderSum> &sums)
{
    struct Placed
    {
        SumLine line;
        int place = 0;
    };
    QList<Placed> placed;
    for (const OrderSum &sum : sums) {
        const Shown shown = shownAs(sum);
        const auto known = std::find_if(placed.begin(), placed.end(), [&](const Placed &other) {
            return other.line.currency == sum.currency && other.place == shown.place;
        });
        if (known == placed.end()) {
            placed.append({{sum.currency, shown.state.word, shown.state.role, sum.orders,
                            sum.amount, sum.paid},
                           shown.place});
            continue;
        }
        known->line.orders += sum.orders;
        known->line.amount = both(known->line.amount, sum.amount);
        known->line.paid = both(known->line.paid, sum.paid);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return a.line.currency != b.line.currency ? a.line.currency < b.line.currency
                                                  : a.place < b.place;
    });
    QList<SumLine> lines;
    for (const Placed &each : std::as_const(placed))
        lines.append(each.line);
    return lines;
}

} // namespace vexora::ui
