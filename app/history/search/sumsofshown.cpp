// SPDX-License-Identifier: MIT
#include "history/search/sumsofshown.h"

#include "domain/money.h"
#include "history/search/statement.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kExponent = 4; ///< of amount_e4 and paid_e4

} // namespace

QString SumsOfShown::columns()
{
    return u"currency, outcome, payment, amount_e4, amount, paid_e4, paid_amount"_s;
}

void SumsOfShown::Amount::add(const Statement &row, int numberColumn, int textColumn)
{
    if (row.isNull(numberColumn)) {
        isWhole = rest.add(QString::fromUtf8(row.text(textColumn))) && isWhole;
        return;
    }
    const qint64 number = row.number(numberColumn);
    qint64 sum = 0;
    if (__builtin_add_overflow(tenThousandths, number, &sum)) {
        rest.add(plainFromMinor(tenThousandths, kExponent));
        sum = number;
    }
    tenThousandths = sum;
}

QString SumsOfShown::Amount::text() const
{
    if (!isWhole)
        return {};
    DecimalSum sum = rest;
    sum.add(plainFromMinor(tenThousandths, kExponent));
    return sum.text();
}

SumsOfShown::Group &SumsOfShown::groupOf(QByteArrayView currency, QByteArrayView outcome,
                                         QByteArrayView payment)
{
    // There are few, and the next row's is mostly the last row's: no hashing needed.
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return group.outcome == outcome && group.payment == payment && group.currency == currency;
    });
    if (found != m_groups.end())
        return *found;
    m_groups.push_back({currency.toByteArray(), outcome.toByteArray(), payment.toByteArray()});
    return m_groups.back();
}

void SumsOfShown::add(const Statement &row, int firstColumn)
{
    Group &group
        = groupOf(row.text(firstColumn), row.text(firstColumn + 1), row.text(firstColumn + 2));
    ++group.orders;
    group.amount.add(row, firstColumn + 3, firstColumn + 4);
    group.paid.add(row, firstColumn + 5, firstColumn + 6);
}

QList<OrderSum> SumsOfShown::sums() const
{
    QList<OrderSum> sums;
    for (const Group &group : m_groups) {
        OrderSum sum;
        sum.currency = QString::fromUtf8(group.currency);
        // As orderFromRow() reads words it does not know.
        if (!group.outcome.isEmpty()) {
            sum.outcome
                = outcomeFromText(QString::fromUtf8(group.outcome)).value_or(Outcome::Unknown);
        }
        sum.payment = paymentStateFromText(QString::fromUtf8(group.payment))
                          .value_or(PaymentState::NotAsked);
        sum.orders = group.orders;
        sum.amount = group.amount.text();
        sum.paid = group.paid.text();
        sums.append(sum);
    }
    const auto rank = [](const OrderSum &sum) {
        return std::tuple(sum.currency, sum.outcome ? int(*sum.outcome) : -1, int(sum.payment));
    };
    std::sort(sums.begin(), sums.end(),
              [rank](const OrderSum &a, const OrderSum &b) { return rank(a) < rank(b); });
    return sums;
}

} // namespace vexora
