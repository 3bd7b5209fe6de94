// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statusquery.h"
#include "checkout/workspace.h"
#include "regions/regioncatalog.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace vexora {

/**
 * Asks about many orders, a few at a time, each with the secret of the profile that sent it: what
 * the window's "Check all" and timer and the command line's `query --all` do. An order whose
 * profile is gone, or without a secret, is told as such and the others go on. Notes what it learns
 * in the workspace's history, as StatusQuery does. Use on the main thread; finished comes once.
 */
class StatusSweep : public QObject
{
    Q_OBJECT

public:
    struct Told
    {
        OrderRecord record; ///< as it was asked about
        StatusAnswer answer; ///< reason "no_profile" or "no_secret" where nobody was asked
    };

    /** `workspace` and `catalog` must outlive it. */
    StatusSweep(const Workspace &workspace, const RegionCatalog &catalog, const Clock &clock,
                QObject *parent = nullptr);
    ~StatusSweep() override;

    void start(const QList<OrderRecord> &orders, int timeoutMs = 30000);
    /** No further ones are asked; those under way are abandoned. finished follows. */
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void answered(const vexora::StatusSweep::Told &told);
    void finished();
};

/** The profile an order was sent by: same merchant, host, region and currency; nullptr when gone.
 */
[[nodiscard]] const Profile *profileOf(const QList<Profile> &profiles, const OrderRecord &record);

} // namespace vexora
