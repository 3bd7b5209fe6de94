// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statusquery.h"
#include "checkout/workspace.h"
#include "domain/credentials.h"
#include "regions/regioncatalog.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace vexora {

/**
 * Asks about many orders, a few at a time, each with the secret of the profile that sent it: what
 * the window's "Check all" and timer and the command line's `query --all` do. An order whose
 * profile is gone, or without a secret, is told as such and the others go on. Notes what it learns
 * in the workspace's history, as StatusQuery does. Use on the main thread; finished comes once.
 * Whoever is told by it may cancel it there, but deletes it later.
 */
class StatusSweep : public QObject
{
    Q_OBJECT

public:
    struct Told
    {
        OrderRecord record; ///< as it was asked about
        /** Where nobody was asked the reason is "no_profile", "no_region", "no_secret" or
         *  "keychain_unavailable". */
        StatusAnswer answer;
    };

    /** `workspace` and `catalog` must outlive it. */
    StatusSweep(const Workspace &workspace, const RegionCatalog &catalog, const Clock &clock,
                QObject *parent = nullptr);
    ~StatusSweep() override;

    /** Takes the profiles as they are now; what is edited meanwhile counts for the next sweep. Asks
     *  in the order of `orders`. Ignored while one is running. */
    void start(const QList<OrderRecord> &orders, int timeoutMs = 30000);
    /** No further ones are asked; those under way are abandoned. finished follows. */
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void answered(const vexora::StatusSweep::Told &told);
    void finished();

private:
    /** One profile of this sweep, its secret read once. */
    struct Account
    {
        Profile profile;
        const RegionSpec *region = nullptr;
        std::optional<Credentials> credentials; ///< nothing until read
        QString problem; ///< why it has none
    };

    void sort(const QList<Profile> &profiles, const OrderRecord &record);
    void readSecret(const Account &account);
    void pump(const QObject *run);
    void ask(const OrderRecord &record, const Account &account);
    void end();

    const Workspace m_workspace;
    const RegionCatalog &m_catalog;
    const Clock &m_clock;
    struct Waiting
    {
        OrderRecord record;
        QString account; ///< a profile's id; empty when there is none
    };
    std::deque<Waiting> m_waiting;
    std::map<QString, Account> m_accounts;
    std::unique_ptr<QObject> m_run; ///< owns what is under way; null when nothing runs
    bool m_cancelled = false;
    int m_underWay = 0;
    int m_timeoutMs = 0;
};

/** The profile an order was sent by: same merchant, host, region and currency, and the same name
 *  where several are; nullptr when gone. */
[[nodiscard]] const Profile *profileOf(const QList<Profile> &profiles, const OrderRecord &record);

} // namespace vexora
