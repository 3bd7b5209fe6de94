// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"

#include <QNetworkReply>

namespace vexora {

/** How a reply ended, in the words of GatewayReport. */
struct TransportEnd
{
    TransportFault fault = TransportFault::Other;
    QString cause; ///< as GatewayReport::cause; empty where the fault itself says enough
    QString detail; ///< English; never QNetworkReply::errorString(), which holds the whole URL
};

/** How far a call's connection came. */
struct Passage
{
    bool viaProxy = false;
    bool encrypted = false;
    bool loginGiven = false; ///< the proxy asked for a login and was told one
};

/** What to say when time ran out. */
[[nodiscard]] QString deadlineWords(const Passage &passage);

/**
 * Reads the end of a reply that ran by itself (neither cancelled nor stopped by the own deadline).
 * A status with an answer is no fault, whatever it says: Qt's "errors" for 4xx and 5xx are answers.
 */
[[nodiscard]] TransportEnd transportEnd(const QNetworkReply &reply, const Passage &passage);

} // namespace vexora
