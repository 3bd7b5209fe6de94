// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "sandbox/accounts.h"
#include "sandbox/faults.h"

#include <atomic>
#include <memory>

namespace vexora::embedded {

/**
 * The HTTP half of the embedded gateway: cpp-httplib on threads of its own, on a port nobody is
 * told, since everybody goes through the FaultProxy. One request per connection, so that the proxy
 * finds the end of an answer without reading HTTP and nothing idle keeps stop() waiting. All
 * orders live behind one mutex. start() and stop() on the owner's thread.
 */
class Backend
{
public:
    struct Setup
    {
        QString merchantNo;
        Secret secret;
    };

    /** `accounts` and `fault` must outlive this. */
    Backend(const Accounts &accounts, const ChosenFault &fault, Setup setup);
    ~Backend(); ///< stops
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    /** The port it listens on, or Network. */
    [[nodiscard]] Result<quint16> start();
    /** Waits for the requests under way: close their connections first. */
    void stop();
    /** Where the payer's browser comes in: the proxy's port. Cashier links name it. */
    void setPublicPort(quint16 port);

    [[nodiscard]] int arrivals() const;
    [[nodiscard]] const QString &merchantNo() const;
    [[nodiscard]] Secret secret() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace vexora::embedded
