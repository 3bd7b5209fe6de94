// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statussweep.h"
#include "ui/alarm.h"
#include "ui/customer/sale.h"

#include <memory>

namespace vexora::ui {

struct Desk;

/**
 * Asks the gateway what became of one sale while its customer stands there: after 3 seconds, then
 * every 5 for two minutes, then every 15; once more after the code's end. One question at a time;
 * what it learns is noted in the history, and what others learn there counts as well. Stops for
 * good when the order is settled, and while nobody sees the screen. Owned by the CustomerScreen.
 */
class SaleWatch final : public QObject
{
    Q_OBJECT

public:
    /** `desk` outlives it, and so does what `workspace` points to. */
    SaleWatch(const Desk &desk, const Workspace &workspace, const OrderRecord &order,
              qint64 endsAtMs, std::unique_ptr<Alarm> alarm, QObject *parent = nullptr);
    ~SaleWatch() override;

    void setSeen(bool seen);
    /** The order with what is known of its payment by now. */
    [[nodiscard]] const OrderRecord &order() const { return m_order; }
    [[nodiscard]] SaleState state() const;
    /** The last question was not answered: what is shown may be behind. */
    [[nodiscard]] bool isUnheard() const { return m_unheard; }
    /** Nothing will be asked any more. */
    [[nodiscard]] bool isOver() const { return m_over; }

Q_SIGNALS:
    void changed();

private:
    void plan(qint64 wait);
    void planNext();
    void ask();
    void onAnswered(const StatusAnswer &answer);
    void onFinished();
    void onLogChanged(const OrderKey &key);
    void take(PaymentState payment, const QString &paidAmount);
    void giveUp();

    const Desk &m_desk;
    const Workspace m_workspace;
    OrderRecord m_order;
    qint64 m_endsAtMs;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<StatusSweep> m_sweep;
    qint64 m_begunAtMs = 0;
    bool m_seen = false;
    bool m_unheard = false;
    bool m_askedAfterEnd = false;
    bool m_over = false;
};

} // namespace vexora::ui
