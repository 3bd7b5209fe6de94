// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/replay.h"
#include "checkout/workspace.h"
#include "ui/pages/support/dategateway.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vexora::ui {

/**
 * A customer's request sent again, from the press of a button to its end, without a widget: fetches
 * the secret, starts the run and holds it. One at a time. Owned by SendView; when it goes, what is
 * being sent is left for recovery, as an order of the form is.
 */
class ReplayFlow final : public QObject
{
    Q_OBJECT

public:
    explicit ReplayFlow(const Clock &clock, QObject *parent = nullptr);
    ~ReplayFlow() override;

    /** Nothing happens while one is being sent. `draft` must have no problem; `region` and what is
     *  in `workspace` outlive the flow. */
    void send(const ReplayDraft &draft, const Workspace &workspace, const RegionSpec &region);
    /** Before a byte has left nothing is sent, after it the order becomes unknown. */
    void cancel();
    [[nodiscard]] bool isSending() const { return m_sending; }
    /** Of the last answer: gateway minus this computer. */
    [[nodiscard]] std::optional<qint64> clockDifferenceMs() const { return m_difference; }

Q_SIGNALS:
    void stageChanged(vexora::CheckoutRun::Stage stage);
    void finished(const vexora::Result<vexora::Order> &result);
    /** Cancelled before the pipeline had the order: nothing was written or sent. */
    void withdrawn();

private:
    void run(const ReplayDraft &draft, const RegionSpec &region, Credentials credentials);

    const Clock &m_clock;
    Workspace m_workspace;
    std::unique_ptr<DateGateway> m_gateway; ///< before the run, which uses it to its end
    std::unique_ptr<CheckoutRun> m_run;
    std::optional<qint64> m_difference;
    int m_generation = 0; ///< of what is under way; late answers carry an older one
    bool m_sending = false;
};

} // namespace vexora::ui
