// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "sandbox/faults.h"
#include "sandbox/faultserverthread.h"

#include <QByteArrayList>

#include <chrono>

namespace vexora::embedded {

/**
 * Stands before the backend and can break a conversation below HTTP: close, reset, cut, hold back
 * or drip bytes. It writes no HTTP and reads no more of it than the begin of the request line, to
 * leave everything but checkouts alone, and where headers and body end, to close there. A thread
 * of its own; start() and stop() on the owner's.
 */
class FaultProxy
{
public:
    struct Setup
    {
        quint16 port = 0; ///< 0: a free one
        quint16 backendPort = 0;
        QByteArrayList faultyStarts; ///< "POST /taiwan/v1/vexora/checkout ": whom faults are for
        std::chrono::milliseconds dripInterval{1000}; ///< between two bytes of FaultKind::Drip
    };

    /** `fault` is read when a request begins, and must outlive this. */
    explicit FaultProxy(const ChosenFault &fault);

    /** Network when the port is taken. */
    [[nodiscard]] Result<void> start(const Setup &setup);
    /** Cuts every connection, hanging ones too. */
    void stop() { m_server.stop(); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }

private:
    const ChosenFault &m_fault;
    FaultServerThread m_server;
};

} // namespace vexora::embedded
