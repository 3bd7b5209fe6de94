// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "domain/decimalsum.h"

#include <QMap>

namespace vexora {

/** The rule of OrderLog::totals(), one order after the other, whatever list they lie in. */
class OrderTotals
{
public:
    /** Asks for its currency, amount, outcome, payment and paidAmount alone. */
    void add(const OrderRecord &order);
    [[nodiscard]] QList<CurrencyTotals> perCurrency() const;

private:
    struct Sum
    {
        qint64 count = 0;
        DecimalSum sum = {};
        bool isWhole = true; ///< every amount could be read

        void add(bool read);
        [[nodiscard]] QString text() const { return isWhole ? sum.text() : QString(); }
    };
    struct Sums
    {
        Sum links = {};
        Sum paid = {};
    };

    QMap<QString, Sums> m_sums;
};

} // namespace vexora
