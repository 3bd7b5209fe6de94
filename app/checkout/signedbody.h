// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/secret.h"

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

} // namespace vexora
