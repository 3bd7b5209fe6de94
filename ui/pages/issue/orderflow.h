// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statusquery.h"
#include "checkout/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vexora::ui {

/**
 * One order from Send to its end, and the status queries after it, without a widget: fetches the
 * secret, starts the run, holds it, and tells the run's memory of it. Owned by the IssuePage.
 * Everything that comes back after reset() is dropped.
 */
class OrderFlow final : public QObject
{
    Q_OBJECT

public:
    explicit OrderFlow(const Clock &clock, QObject *parent = nullptr);
    ~OrderFlow() override;

    void setPlace(const Workspace &workspace, const Profile &profile, const RegionSpec &region);
    void send(const PreparedOrder &order);
    /** The order that is being sent, once the history has it. */
    [[nodiscard]] std::optional<OrderKey> key() const;
    /** Before a byte has left nothing is sent, after it the order becomes unknown. */
    void cancel();
    [[nodiscard]] bool isSending() const { return m_sending; }
    /** Asks the gateway about an order of this place, and waits for so long. */
    void check(const OrderRecord &record, int timeoutMs);
    [[nodiscard]] bool isChecking() const { return m_checking; }
    /** Forgets the order that is done. Not while sending. */
    void reset();

Q_SIGNALS:
    void stageChanged(vexora::CheckoutRun::Stage stage);
    void finished(const vexora::Result<vexora::Order> &result);
    /** Cancelled before the pipeline had the order: nothing was written or sent. */
    void withdrawn();
    void checked(const vexora::StatusAnswer &answer);
    void checkFailed(const vexora::Error &error);

private:
    void run(const PreparedOrder &order, Credentials credentials);
    void query(const OrderRecord &record, const Credentials &credentials, int timeoutMs);

    const Clock &m_clock;
    Workspace m_workspace;
    Profile m_profile;
    const RegionSpec *m_region = nullptr;
    std::unique_ptr<CheckoutRun> m_run;
    std::unique_ptr<StatusQuery> m_query;
    int m_generation = 0; ///< of what is under way; late answers carry an older one
    bool m_sending = false;
    bool m_checking = false;
};

} // namespace vexora::ui
