// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "ui/pages/issue/card.h"
#include "ui/pages/support/supportcase.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What became of a request that was sent again, as a card: the outcome, the codes in words, times,
 *  and the answer as it came. The caller owns what it gets. */
class SentCard
{
    Q_DECLARE_TR_FUNCTIONS(SentCard)

public:
    struct Facts
    {
        SupportCase of; ///< the case that was sent
        bool isExact = false;
        QString language;
        std::optional<qint64> clockDifferenceMs; ///< by the Date header of this answer
    };

    [[nodiscard]] static Card *answered(const Order &order, const Facts &facts);
    /** Nothing was sent. `tradeNo`: the number, where it was theirs. */
    [[nodiscard]] static Card *failed(const Error &error, const QString &tradeNo);
    /** Cancelled before anything was written. */
    [[nodiscard]] static Card *withdrawn();
};

} // namespace vexora::ui
