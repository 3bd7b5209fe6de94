// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QWidget>

class QLabel;

namespace vexora::ui {

struct Desk;

/** One code that can still be paid: amount, order, time left, and what can be done with it. Owned
 *  by the OneSaleView. */
class SaleRow final : public QWidget
{
    Q_OBJECT

public:
    SaleRow(const Desk &desk, const OrderRecord &order, QWidget *parent = nullptr);

    [[nodiscard]] const OrderRecord &order() const { return m_order; }
    void showLeft(qint64 nowMs);

Q_SIGNALS:
    void printClicked();
    void customerScreenClicked();

private:
    OrderRecord m_order;
    QLabel *m_left;
};

} // namespace vexora::ui
