// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"

namespace vexora {

/**
 * Posts with QNetworkAccessManager, which left to itself re-sends a POST up to four times when a
 * server closes without an answer. Here each call has a manager and so a connection of its own, a
 * one-shot body that cannot be rewound, no redirects, no HTTP/2, no cookies and a deadline.
 * Loopback never goes through a proxy; everything else uses the desktop's proxy settings.
 */
class QtGateway final : public Gateway
{
public:
    [[nodiscard]] std::unique_ptr<GatewayCall> post(const GatewayRequest &request) override;
};

} // namespace vexora
