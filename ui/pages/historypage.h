// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"

#include <QWidget>

#include <memory>

namespace vexora::ui {

class Alarm;
struct Desk;

/**
 * The orders of the person's merchants, or of the embedded gateway: the two never share a list.
 * A table, newest first, and everything stored of the selected order. Owned by MainWindow.
 */
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    /** `desk` outlives it. `midnight` becomes its child; one of its own when null. */
    explicit HistoryPage(Desk &desk, QWidget *parent = nullptr, Alarm *midnight = nullptr);
    ~HistoryPage() override;

    /** Which list is shown; all orders of it. */
    void showList(bool sandbox);
    /** The real profiles' orders whose fate is open. */
    void showUnknown();
    /** Selects the order as soon as it is loaded. */
    void select(const OrderKey &key);

Q_SIGNALS:
    /** A new order with the values of that one, of the sandbox's list or of the person's. */
    void newFromThisRequested(const vexora::OrderKey &key, bool sandbox);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
