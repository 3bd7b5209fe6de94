// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"

namespace vexora {

/**
 * Posts with QNetworkAccessManager, which left to itself re-sends a POST up to four times when a
 * server closes without an answer. Here each call has a one-shot body that cannot be rewound, no
 * redirects, no HTTP/2, no cookies and a deadline.
 *
 * Each call also has a manager of its own. That is more than one per trust profile, which would
 * do for Qt's habit of keeping TLS settings and verdicts by host and port, whatever the request
 * says: here neither a CA file, a proxy login, a TLS session nor a kept-alive connection of one
 * order can be met by another.
 *
 * Loopback never goes through a proxy; everything else goes as GatewayRequest::proxy says. A proxy
 * password is handed to the profile's own proxy when that asks, once; it is in no URL and no text.
 */
class QtGateway final : public Gateway
{
public:
    [[nodiscard]] std::unique_ptr<GatewayCall> post(const GatewayRequest &request) override;
};

} // namespace vexora
