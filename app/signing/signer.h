// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/secret.h"

#include <QString>

namespace vexora {

/**
 * The provider's signing rule (API.md section 2): all fields but `sign`, empty ones left out,
 * sorted by name, `name=value` joined without a separator; the app secret is appended and MD5
 * taken over the UTF-8 bytes, in lower-case hex. MD5 is the provider's choice, not ours.
 * The canonical string never contains the secret.
 */
[[nodiscard]] QString canonicalString(const FieldMap &fields);

[[nodiscard]] QByteArray signature(const QString &canonical, const Secret &secret);

/** Names of fields whose value contains `<known name>=`: joined without a separator, such an order
 *  shares its string with another one. */
[[nodiscard]] QStringList ambiguousFields(const FieldMap &fields, const QStringList &knownNames);

} // namespace vexora
