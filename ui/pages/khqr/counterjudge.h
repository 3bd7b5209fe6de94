// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

#include <QCoreApplication>
#include <QString>

namespace vexora::ui {

/** Whether a code may stand on a counter for good, and if not, why, for somebody who has one in
 *  hand and does not know the difference. */
struct CounterJudge
{
    Q_DECLARE_TR_FUNCTIONS(CounterJudge)

public:
    bool allowed = false;
    QString word; ///< "Good", "For one payment only"
    QString sentence;

    /** By the code alone. */
    [[nodiscard]] static CounterJudge of(const khqr::Check &check);
    /** It is the code of an order, whatever it says of itself. */
    [[nodiscard]] static CounterJudge ofOrder(const QString &tradeNo);
    /** Nobody could look whether it is an order's. */
    [[nodiscard]] static CounterJudge unknown();
};

} // namespace vexora::ui
