// SPDX-License-Identifier: MIT
#include "ui/pages/support/replayflow.h"

#include "checkout/readcredentials.h"

namespace vexora::ui {

ReplayFlow::ReplayFlow(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

ReplayFlow::~ReplayFlow() = default;

void ReplayFlow::send(const ReplayDraft &draft, const Workspace &workspace,
                      const RegionSpec &region)
{
    if (m_sending)
        return;
    m_sending = true;
    m_run.reset();
    m_difference.reset();
    m_workspace = workspace;
    const int generation = ++m_generation;
    readCredentials(*m_workspace.secrets, draft.profile, this,
                    [this, generation, draft, &region](Result<Credentials> credentials) {
                        if (generation != m_generation)
                            return;
                        if (credentials) {
                            run(draft, region, std::move(*credentials));
                            return;
                        }
                        m_sending = false;
                        Q_EMIT finished(tl::unexpected(credentials.error()));
                    });
}

void ReplayFlow::run(const ReplayDraft &draft, const RegionSpec &region, Credentials credentials)
{
    m_gateway = std::make_unique<DateGateway>(*m_workspace.gateway, m_clock,
                                              [this](qint64 ms) { m_difference = ms; });
    m_run
        = startReplay(draft, region, *m_workspace.log, *m_gateway, m_clock, std::move(credentials));
    connect(m_run.get(), &CheckoutRun::stageChanged, this, &ReplayFlow::stageChanged);
    // The run's memory is not told: it offers payers again, and these are a customer's, not ours.
    connect(m_run.get(), &CheckoutRun::finished, this, [this](const Result<Order> &result) {
        m_sending = false;
        Q_EMIT finished(result);
    });
}

void ReplayFlow::cancel()
{
    if (!m_sending)
        return;
    if (m_run) {
        m_run->cancel();
        return;
    }
    m_sending = false;
    ++m_generation;
    Q_EMIT withdrawn();
}

} // namespace vexora::ui
