// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "domain/result.h"
#include "gateway/qtgateway.h"
#include "history/historystore.h"
#include "sandbox/sandbox.h"
#include "secrets/secretstore.h"
#include "settings/profilestore.h"

#include <memory>
#include <optional>

namespace vexora::cli {

/**
 * Builds the concrete parts of the program over one data folder, each when it is first asked for,
 * and owns them. The command line and app/main.cpp both work on one of these.
 */
class Assembly
{
public:
    explicit Assembly(const DataFolder &folder);
    ~Assembly();
    Assembly(const Assembly &) = delete;
    Assembly &operator=(const Assembly &) = delete;

    [[nodiscard]] const DataFolder &folder() const { return m_folder; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RegionCatalog &catalog();

    /** The person's own merchants. Malformed or NewerData when profiles.json cannot be used. */
    [[nodiscard]] Result<Workspace> own();
    /** The same without its profiles read: for what needs none, so that a broken profiles.json
     *  stands in nobody's way. */
    [[nodiscard]] Result<Workspace> ownOrders();
    /** The embedded gateway's: a profile per region and currency. */
    [[nodiscard]] Result<Workspace> sandbox();
    /** Starts the embedded gateway, once, and points the sandbox profiles at it. */
    [[nodiscard]] Result<void> startSandbox();
    /** Null until it was started. */
    [[nodiscard]] Sandbox *embeddedGateway() const { return m_sandbox.get(); }
    /**
     * Lets the embedded gateway, which is started if need be, play a fault by its name, and points
     * the sandbox profiles at the way in that goes with it: pointers to them end here. Usage for a
     * name not listed, Storage when TLS needs the folder and it cannot be written; the fault is
     * then as before.
     */
    [[nodiscard]] Result<void> playFault(const QString &name);
    /** What it plays; "none" before it was started. */
    [[nodiscard]] QString fault() const;

private:
    struct Parts;
    [[nodiscard]] Result<Workspace> open(std::unique_ptr<Parts> &parts, const DataFolder &folder,
                                         bool isSandbox);
    [[nodiscard]] QList<Profile> sandboxProfiles();

    DataFolder m_folder;
    SystemClock m_clock;
    QtGateway m_gateway;
    std::optional<RegionCatalog> m_catalog;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Parts> m_own;
    std::unique_ptr<Parts> m_practice;
};

} // namespace vexora::cli
