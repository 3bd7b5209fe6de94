// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/faultserverthread.h"

namespace vexora::embedded {

/** An HTTP proxy that lets nobody through: whatever is asked, 407 is the answer. */
class FaultLogin
{
public:
    FaultLogin();

    [[nodiscard]] Result<void> start(); ///< on a free port
    void stop() { m_server.stop(); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }

private:
    FaultServerThread m_server;
};

} // namespace vexora::embedded
