// SPDX-License-Identifier: MIT
#pragma once

#include "domain/outcome.h"
#include "support/scriptedserver.h"

#include <QList>
#include <QString>

namespace vexora::test {

/** How often an order's body may reach the gateway. */
enum class Arrivals {
    Never, ///< not one byte of it
    AtMostOnce, ///< unknown from the first byte that was read here, not_sent before
    Once,
};

/** Where a fault sits, and with that which ways to the gateway can have it. */
enum class Place {
    Connection, ///< nobody listens; behind a proxy, that one says so
    Name, ///< https alone, since http is for loopback; behind a proxy, that one says so
    Proxy, ///< nobody listens where the profile's own proxy should be
    Login, ///< the proxy wants another login than the profile's
    Certificate, ///< https alone
    Handshake, ///< https alone
    Exchange, ///< anything the gateway does from accepting the connection to its answer
};

/**
 * One cell's row: a fault by the name the embedded gateway plays it under, and what is promised.
 * `{elsewhere}` in a script's answer is a server at another port, or another host behind a proxy.
 */
struct FaultRow
{
    QByteArray name;
    Place place = Place::Exchange;
    Arrivals arrivals = Arrivals::Once;
    Outcome outcome = Outcome::Unknown;
    /** The machine word that is stored. Each must have a sentence in the window and on the command
     *  line: the test reads both. */
    QString reason;
    QString reasonOverTls = {}; ///< where https sees it otherwise
    QString reasonBehindProxy = {}; ///< where the proxy is all that is seen of it
    QString issuer = {}; ///< of the certificate met: whom the stored order names
    QString certificate = {}; ///< which the server shows (tests/support/tls-certificates)
    ServerScript script = {};
    bool endless = false; ///< only the deadline ends it
};

/** Every row of the promise with every variant. */
[[nodiscard]] const QList<FaultRow> &faultTable();

/** The number every order of the table has; a merchant's own for each cell. */
inline const QString kFaultTradeNo = QStringLiteral("FAULT-1");

/** An answer that makes an order `created`. */
[[nodiscard]] QByteArray acceptedAnswer();

} // namespace vexora::test
