// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"

#include <QDialog>

namespace vexora {
class DeskState;
}

namespace vexora::ui {

/**
 * A live order that is out of the ordinary asks once more: where it goes, how much, in which
 * currency, and why it asks. A question at every order would be answered without being read.
 * Accepted means send. Shown with open(); going back has the focus, so that Enter pressed twice
 * sends nothing.
 */
class ConfirmSendDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Reasons
    {
        bool isFirst = false; ///< nobody has said yes to live orders of this profile
        QString formerHost; ///< where somebody said yes, when it goes elsewhere now
        QString formerMerchant; ///< the number somebody said yes to, when it is another now
        bool isAboveLimit = false;

        [[nodiscard]] bool isElsewhere() const
        {
            return isFirst || !formerHost.isEmpty() || !formerMerchant.isEmpty();
        }
        [[nodiscard]] bool any() const { return isElsewhere() || isAboveLimit; }
    };
    /** Why the order is to be asked about; nothing for one that is not live. Without a state, or
     *  with one that cannot be read, each is the first. */
    [[nodiscard]] static Reasons reasons(const PreparedOrder &order, const DeskState *state);

    ConfirmSendDialog(const PreparedOrder &order, const Reasons &reasons,
                      QWidget *parent = nullptr);
};

} // namespace vexora::ui
