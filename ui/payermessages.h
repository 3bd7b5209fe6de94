// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "messages/payermessage.h"

namespace vexora::ui {

struct Desk;

/** An order's message as the desk would hand it over now, or why there is none. */
struct OrderMessage
{
    enum class State {
        Ready,
        NoPlaceToPay, ///< the template leaves it out, or there is none; the text is there all
                      ///< the same
        CodeAlone, ///< there is a KHQR to scan and nothing to send
        Expired,
        NotPayable, ///< refused, unknown, not sent, (part) paid, failed, closed
    };
    State state = State::NotPayable;
    PayerMessage message; ///< empty unless Ready or NoPlaceToPay
    QString subject; ///< of a mail
};

/** The profile an order was made with, as it is now; an empty one when it is gone. */
[[nodiscard]] Profile profileOf(const Workspace &workspace, const OrderRecord &record);

/** The language its message is written in unless somebody chooses another. */
[[nodiscard]] QString messageLanguageFor(const Desk &desk, const Workspace &workspace,
                                         const OrderRecord &record);

[[nodiscard]] OrderMessage orderMessage(const Desk &desk, const Workspace &workspace,
                                        const Order &order, const QString &language);

/**
 * The message of any order a list shows, in its payer's language; with the payer's name while this
 * run knows it. Its text is empty where nobody is to be asked for money.
 */
[[nodiscard]] PayerMessage messageFor(const Desk &desk, const Workspace &workspace,
                                      const OrderRecord &record);

} // namespace vexora::ui
