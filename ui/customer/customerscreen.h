// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "domain/order.h"

#include <QWidget>

#include <memory>

namespace vexora::ui {

struct Desk;

/**
 * The customer's side of one sale, full screen: shop, amount, code, time left; "Paid" when a status
 * query says so, and only then. After the end the code is gone and a new one is offered. Nothing on
 * it but what the customer may see. Escape closes it. A window of its own; deletes itself.
 */
class CustomerScreen final : public QWidget
{
    Q_OBJECT

public:
    /** `order` has a KHQR that matches. `desk` and `workspace` outlive it. */
    CustomerScreen(const Desk &desk, const Workspace &workspace, const OrderRecord &order,
                   QWidget *parent = nullptr);
    ~CustomerScreen() override;

Q_SIGNALS:
    /** The code is over and the customer still there: a new order with the same values. */
    void newCodeRequested(const vexora::OrderKey &key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
