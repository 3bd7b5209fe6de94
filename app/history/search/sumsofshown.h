// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "domain/decimalsum.h"

#include <vector>

namespace vexora {

class Statement;

/** Adds up OrderSums, one row after the other, exactly. */
class SumsOfShown
{
public:
    /** What a statement must select, in a row, for add(). */
    [[nodiscard]] static QString columns();

    void add(const Statement &row, int firstColumn);
    /** By currency, then outcome and payment. */
    [[nodiscard]] QList<OrderSum> sums() const;

private:
    struct Amount
    {
        qint64 tenThousandths = 0;
        DecimalSum rest = {}; ///< what is finer than that, or too much for it
        bool isWhole = true; ///< every one could be read

        void add(const Statement &row, int numberColumn, int textColumn);
        [[nodiscard]] QString text() const;
    };
    struct Group
    {
        QByteArray currency;
        QByteArray outcome;
        QByteArray payment;
        qint64 orders = 0;
        Amount amount = {};
        Amount paid = {};
    };

    Group &groupOf(QByteArrayView currency, QByteArrayView outcome, QByteArrayView payment);

    std::vector<Group> m_groups;
};

} // namespace vexora
