// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "sandbox/faults.h"

#include <QByteArrayList>
#include <QThread>

#include <atomic>
#include <chrono>

namespace vexora::embedded {

class FaultServer;

/**
 * Stands before the backend and can break a conversation below HTTP: close, reset, cut, hold back
 * or drip bytes. It writes no HTTP and reads no more of it than the begin of the request line, to
 * leave everything but checkouts alone. A thread of its own; start() and stop() on the owner's.
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
    explicit FaultProxy(const std::atomic<FaultKind> &fault);
    ~FaultProxy(); ///< stops
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    /** Network when the port is taken. */
    [[nodiscard]] Result<void> start(const Setup &setup);
    /** Cuts every connection, hanging ones too. */
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    const std::atomic<FaultKind> &m_fault;
    QThread m_thread;
    FaultServer *m_server = nullptr; // lives in m_thread
    quint16 m_port = 0;
};

} // namespace vexora::embedded
