// SPDX-License-Identifier: MIT
#include "ui/pages/issue/orderflow.h"

#include "checkout/readcredentials.h"

namespace vexora::ui {

OrderFlow::OrderFlow(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

OrderFlow::~OrderFlow() = default;

void OrderFlow::setPlace(const Workspace &workspace, const Profile &profile,
                         const RegionSpec &region)
{
    reset();
    m_workspace = workspace;
    m_profile = profile;
    m_region = &region;
}

void OrderFlow::reset()
{
    Q_ASSERT(!m_sending);
    ++m_generation;
    m_checking = false;
    m_run.reset();
    m_query.reset();
}

void OrderFlow::send(const PreparedOrder &order)
{
    Q_ASSERT(!m_sending && order.sendable());
    reset();
    m_sending = true;
    const int generation = m_generation;
    readCredentials(*m_workspace.secrets, m_profile, this,
                    [this, generation, order](Result<Credentials> credentials) {
                        if (generation != m_generation)
                            return;
                        if (credentials) {
                            run(order, std::move(*credentials));
                            return;
                        }
                        m_sending = false;
                        Q_EMIT finished(tl::unexpected(credentials.error()));
                    });
}

void OrderFlow::run(const PreparedOrder &order, Credentials credentials)
{
    m_run = m_workspace.checkout->start(order, std::move(credentials));
    connect(m_run.get(), &CheckoutRun::stageChanged, this, [this](CheckoutRun::Stage stage) {
        // It is durable and about to leave. Should the window go before its end is known, the next
        // one must know that it may exist.
        if (stage == CheckoutRun::Stage::Connecting && m_workspace.memory)
            m_workspace.memory->remember(m_run->order());
        Q_EMIT stageChanged(stage);
    });
    connect(m_run.get(), &CheckoutRun::finished, this, [this](const Result<Order> &result) {
        m_sending = false;
        if (result && m_workspace.memory)
            m_workspace.memory->remember(*result);
        Q_EMIT finished(result);
    });
}

std::optional<OrderKey> OrderFlow::key() const
{
    if (!m_run || m_run->stage() == CheckoutRun::Stage::Recording)
        return std::nullopt;
    return m_run->order().record.key;
}

void OrderFlow::cancel()
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

void OrderFlow::check(const OrderRecord &record, int timeoutMs)
{
    if (m_checking || m_sending)
        return;
    m_checking = true;
    const int generation = ++m_generation;
    readCredentials(*m_workspace.secrets, m_profile, this,
                    [this, generation, record, timeoutMs](const Result<Credentials> &credentials) {
                        if (generation != m_generation)
                            return;
                        if (credentials) {
                            query(record, *credentials, timeoutMs);
                            return;
                        }
                        m_checking = false;
                        Q_EMIT checkFailed(credentials.error());
                    });
}

void OrderFlow::query(const OrderRecord &record, const Credentials &credentials, int timeoutMs)
{
    m_query = std::make_unique<StatusQuery>(*m_workspace.gateway, m_workspace.log, m_clock);
    connect(m_query.get(), &StatusQuery::finished, this,
            [this, generation = m_generation](const StatusAnswer &answer) {
                if (generation != m_generation)
                    return;
                m_checking = false;
                Q_EMIT checked(answer);
            });
    m_query->start(m_profile, *m_region, record, credentials, timeoutMs);
}

} // namespace vexora::ui
