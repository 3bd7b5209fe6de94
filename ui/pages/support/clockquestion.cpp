// SPDX-License-Identifier: MIT
#include "ui/pages/support/clockquestion.h"

#include "checkout/readcredentials.h"

namespace vexora::ui {

ClockQuestion::ClockQuestion(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

ClockQuestion::~ClockQuestion() = default;

void ClockQuestion::ask(const Workspace &place, const Profile &profile, const RegionSpec &region,
                        int timeoutMs)
{
    cancel();
    if (!place.gateway || !place.secrets) {
        Q_EMIT answered(std::nullopt);
        return;
    }
    m_query = std::make_unique<BalanceQuery>(*place.gateway, m_clock);
    connect(m_query.get(), &BalanceQuery::finished, this,
            [this](const BalanceAnswer &answer) { Q_EMIT answered(answer.clockDifferenceMs); });
    readCredentials(
        *place.secrets, profile, this,
        [this, turn = m_turn, profile, &region, timeoutMs](const Result<Credentials> &credentials) {
            if (turn != m_turn)
                return;
            if (credentials)
                m_query->start(profile, region, *credentials, timeoutMs);
            else
                Q_EMIT answered(std::nullopt);
        });
}

void ClockQuestion::cancel()
{
    ++m_turn;
    m_query.reset();
}

} // namespace vexora::ui
