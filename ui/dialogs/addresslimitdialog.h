// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"

#include <QDialog>

namespace vexora::ui {

/**
 * The payer's address has used up what the gateway takes from it in a day, and the warning at the
 * field was seen: asks once more. Accepted means send. Shown with open(); going back has the focus,
 * so that Enter pressed twice sends nothing.
 */
class AddressLimitDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `use` says how much it was used; one sentence without a full stop. */
    AddressLimitDialog(const QString &use, const PreparedOrder &order, QWidget *parent = nullptr);
};

} // namespace vexora::ui
