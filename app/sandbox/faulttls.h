// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/certificates.h"
#include "sandbox/faultproxy.h"

namespace vexora::embedded {

/**
 * The way in by https: takes TLS off and goes on as the FaultProxy does. Which certificate a
 * client is shown depends on the fault of the moment; where that is none of TLS, a good one.
 */
class FaultTls
{
public:
    /** `fault` must outlive this. */
    explicit FaultTls(const ChosenFault &fault);

    /** On a free port, whatever `setup` says. Internal when a certificate cannot be used. */
    [[nodiscard]] Result<void> start(const FaultProxy::Setup &setup,
                                     const ServerIdentities &identities);
    void stop() { m_server.stop(); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }

private:
    const ChosenFault &m_fault;
    FaultServerThread m_server;
};

} // namespace vexora::embedded
