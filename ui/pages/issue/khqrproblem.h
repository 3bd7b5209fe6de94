// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What is wrong with the code of an order, by the words its KhqrSummary keeps. */
class KhqrProblem
{
    Q_DECLARE_TR_FUNCTIONS(KhqrProblem)

public:
    struct Said
    {
        QString about; ///< "Amount"
        QString what; ///< "48,000 KHR ordered, the code says 480,000 KHR"
    };
    /** `ordered` is the order's amount as it is shown. Names beyond the order's own have their
     *  sentences in IssueWords. */
    [[nodiscard]] static Said of(const QString &problem, const OrderRecord &record,
                                 const QString &ordered);
    /** The code agrees with its order in everything, but it was over when it came. */
    [[nodiscard]] static bool isOnlyLate(const KhqrSummary &khqr);
};

} // namespace vexora::ui
