// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "domain/order.h"
#include "domain/secret.h"
#include "settings/profile.h"

#include <QUrl>

namespace vexora {

/** What is posted: every field a JSON string, with its signature (API.md sections 1 and 2). */
struct SignedBody
{
    QString canonical; ///< without the secret
    QByteArray json; ///< empty when the crypto library refuses MD5
};

[[nodiscard]] SignedBody signBody(const FieldMap &fields, const Secret &secret);

/** An endpoint's address: a base URL keeps its region path (API.md section 1). */
[[nodiscard]] QUrl endpoint(const QUrl &baseUrl, const QString &path);

/** A POST of a profile: whatever is asked goes the same way, with the same trust. */
[[nodiscard]] GatewayRequest requestOf(const Profile &profile, const QString &path,
                                       const QByteArray &body,
                                       std::shared_ptr<const Secret> proxyPassword, int timeoutMs);

} // namespace vexora
