// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "domain/order.h"
#include "ui/alarm.h"

#include <QWidget>

#include <memory>

namespace vexora::ui {

struct Desk;

/**
 * The customer's side of one sale, full screen: shop, amount, code, time left; "Paid" when a status
 * query says so, and only then. After the end the code is gone and a new one is offered. Nothing on
 * it but what the customer may see. Escape closes it, F11 and a double click turn it into a window
 * and back. A window of its own, which deletes itself, and goes when `anchor` does.
 */
class CustomerScreen final : public QWidget
{
    Q_OBJECT

public:
    /** `order` has a KHQR that matches. `desk` and what `workspace` points to outlive it; without
     *  an alarm it takes a real one. */
    CustomerScreen(const Desk &desk, const Workspace &workspace, const OrderRecord &order,
                   QWidget *anchor = nullptr, std::unique_ptr<Alarm> alarm = nullptr);
    ~CustomerScreen() override;

    /**
     * Full screen: on the screen where `anchor` is not, if there is one, without taking the focus
     * from it; else over it. Another sale's screen that is still open gives way to it.
     */
    void present();

Q_SIGNALS:
    /** The code is over and the customer still there: a new order with the same values. */
    void newCodeRequested(const vexora::OrderKey &key);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
