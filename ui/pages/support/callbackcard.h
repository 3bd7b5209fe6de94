// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/doctor.h"
#include "support/callback.h"
#include "support/mistakewords.h"
#include "ui/desk.h"
#include "ui/pages/issue/card.h"

#include <QCoreApplication>

#include <optional>

namespace vexora::ui {

/** What a pasted callback says and what a shop's server answers to it, as a card. The caller owns
 *  what it gets. */
class CallbackCard
{
    Q_DECLARE_TR_FUNCTIONS(CallbackCard)

public:
    struct Facts
    {
        SentRequest received;
        CallbackReading reading;
        std::optional<OrderRecord> order; ///< of the history
        bool sandbox = false; ///< the order is a practice one
        bool isAmbiguous = false; ///< several orders have the number; `order` is the likeliest
        bool isLooking = false; ///< the mistake behind a wrong signature is still looked for
        std::optional<doctor::Diagnosis> diagnosis; ///< of a wrong signature
    };

    [[nodiscard]] static Card *make(const Facts &facts, const Desk &desk,
                                    const MistakeWords &words);
};

} // namespace vexora::ui
