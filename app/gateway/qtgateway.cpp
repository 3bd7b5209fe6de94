// SPDX-License-Identifier: MIT
#include "gateway/qtgateway.h"

#include "gateway/postcall.h"

namespace vexora {

std::unique_ptr<GatewayCall> QtGateway::post(const GatewayRequest &request)
{
    return std::make_unique<PostCall>(request);
}

} // namespace vexora
