// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/faultlogin.h"
#include "sandbox/faulttls.h"
#include "sandbox/reservedport.h"
#include "sandbox/sandbox.h"

namespace vexora::embedded {

/**
 * The ways in beside the plain one: the port that refuses, the proxy that says no, https. Each is
 * opened when a fault first needs it, since most runs need none, and stays until the end.
 * Use on the owner's thread.
 */
class Ways
{
public:
    explicit Ways(const ChosenFault &fault);
    ~Ways(); ///< closes them; takes the certificate's file away
    Ways(const Ways &) = delete;
    Ways &operator=(const Ways &) = delete;

    /** What the plain way in does, https does too. `folder` as Sandbox::Options has it. */
    void setUp(const FaultProxy::Setup &front, const QString &folder);
    /** Opens what playing `fault` needs. Usage without a folder for TLS; Storage, Network. */
    [[nodiscard]] Result<void> open(const Fault &fault);
    /** The way in while `fault` is played, which open() was asked for; `plain` without a detour. */
    [[nodiscard]] Sandbox::Entry entry(const Fault &fault, const QUrl &plain) const;

private:
    [[nodiscard]] Result<void> openTls();

    FaultProxy::Setup m_front;
    QString m_folder;
    QString m_caFile; // empty until it is written
    ReservedPort m_closed;
    FaultLogin m_login;
    FaultTls m_tls;
};

} // namespace vexora::embedded
