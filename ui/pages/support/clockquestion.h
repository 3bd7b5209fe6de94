// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/balancequery.h"
#include "checkout/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vexora::ui {

/**
 * Asks a profile's gateway what time it is: by the question for the balance, which moves no money
 * and whose answer carries a Date header whether or not it is accepted. Only when a person wants
 * it. Owned by the OrderPoints.
 */
class ClockQuestion final : public QObject
{
    Q_OBJECT

public:
    explicit ClockQuestion(const Clock &clock, QObject *parent = nullptr);
    ~ClockQuestion() override;

    void ask(const Workspace &place, const Profile &profile, const RegionSpec &region,
             int timeoutMs);
    void cancel();

Q_SIGNALS:
    /** Gateway minus this machine; nothing when it could not be learnt. Once for each ask(). */
    void answered(const std::optional<qint64> &differenceMs);

private:
    const Clock &m_clock;
    std::unique_ptr<BalanceQuery> m_query;
    int m_turn = 0;
};

} // namespace vexora::ui
