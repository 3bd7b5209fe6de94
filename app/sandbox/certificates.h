// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace vexora::embedded {

/** A certificate and its private key, both PEM. */
struct Identity
{
    QByteArray certificate;
    QByteArray key;
};

/** What a server shows under the faults of TLS. All for localhost but the one that is not. */
struct ServerIdentities
{
    QByteArray authority; ///< the certificate to trust, PEM; its key is gone once this is made
    Identity good;
    Identity expired;
    Identity notYetValid;
    Identity wrongHost;
    Identity selfSigned;
    Identity unknownCa; ///< by an authority of the same making that nobody is told of
};

/**
 * Makes them all afresh (EC P-256), as of `nowMs`. Whoever trusts the authority trusts nothing
 * else by it: its key is in no file and forgotten here. Internal when OpenSSL does not play along.
 */
[[nodiscard]] Result<ServerIdentities> mintIdentities(qint64 nowMs);

} // namespace vexora::embedded
