// SPDX-License-Identifier: MIT
#include "ui/openorders.h"

#include "domain/money.h"
#include "domain/whenfinished.h"

namespace vexora::ui {

bool wasAsked(const OrderRecord &record)
{
    return record.askedAtMs > 0 || record.queriedAtMs > 0;
}

bool isBeingPaid(const OrderRecord &record)
{
    return record.payment == PaymentState::Paid || record.payment == PaymentState::PartPaid;
}

bool canBePaidFor(const OrderRecord &record)
{
    return record.payment != PaymentState::NotAsked
        || (record.outcome != Outcome::Refused && record.outcome != Outcome::NotSent
            && record.outcome != Outcome::Invalid);
}

StatusAnswer lastAnswer(const OrderRecord &record)
{
    constexpr int kExponent = 4; // as judgeStatus() compares
    StatusAnswer answer;
    answer.payment = record.payment;
    answer.answered = record.payment != PaymentState::NotAsked;
    answer.reason = record.askResult;
    answer.amount = record.paidAmount;
    answer.platFormTradeNo = record.platFormTradeNo;
    answer.amountDiffers = isBeingPaid(record) && !record.paidAmount.isEmpty()
        && parseMinor(record.paidAmount, kExponent) != parseMinor(record.amount, kExponent);
    return answer;
}

void findOpenOrders(OrderLog &log, int most, QObject *context,
                    std::function<void(const Result<OpenOrders> &)> then)
{
    OrderQuery unknown;
    unknown.limit = most + 1; // one more than wanted tells whether there are more
    unknown.open = true;
    OrderQuery unsettled;
    unsettled.limit = most + 1;
    unsettled.unsettled = true;
    // Both at once: the second is ready, or nearly, when the first has been read.
    const QFuture<Result<OrderPage>> second = log.page(unsettled);
    whenFinished(log.page(unknown), context,
                 [second, context, most, then = std::move(then)](const Result<OrderPage> &first) {
                     if (!first)
                         return then(tl::unexpected(first.error()));
                     whenFinished(second, context,
                                  [most, then, first = *first](const Result<OrderPage> &rest) {
                                      if (!rest)
                                          return then(tl::unexpected(rest.error()));
                                      OpenOrders found;
                                      found.orders = first.orders + rest->orders;
                                      found.isCut = found.orders.size() > most;
                                      if (found.isCut)
                                          found.orders.resize(most);
                                      then(found);
                                  });
                 });
}

} // namespace vexora::ui
