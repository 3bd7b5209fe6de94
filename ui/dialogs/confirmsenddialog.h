// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"

#include <QDialog>

namespace vexora::ui {

/**
 * A live order asks once more: where it goes, how much, in which currency. Accepted means send.
 * Shown with open(); going back has the focus, so that Enter pressed twice sends nothing.
 */
class ConfirmSendDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmSendDialog(const PreparedOrder &order, QWidget *parent = nullptr);

    /** Whether this order is to be asked about: live, and at or over the profile's limit if any. */
    [[nodiscard]] static bool isNeeded(const PreparedOrder &order);
};

} // namespace vexora::ui
