// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

namespace vexora {

/**
 * The closed list of checks a region file may name: digits (min, max, prefix), pattern, maxLength,
 * katakana, noBackslash, publicAddress. A field's type brings its own besides: amount, positive
 * and decimals for amounts, email, url, ipAddress; `listed` for codes; `required`, `controls` and
 * `ambiguous` for all.
 */
[[nodiscard]] const QStringList &ruleKinds();

/** True where `value` keeps the rule. */
[[nodiscard]] bool keeps(const Rule &rule, const QString &value);

/** The checks a type brings. Empty when all hold, else the kind that failed. */
[[nodiscard]] QString typeFault(FieldType type, const QString &value, const Currency &currency);

/** The sentence for a kind where the region file gives none; `{label}`, `{count}`, `{example}`,
 *  `{decimals}`, `{currency}`, `{max}` are filled in by ordercheck. */
[[nodiscard]] Texts defaultSentence(const QString &kind);

/** RFC 1918, loopback, link-local, carrier NAT, documentation, multicast and reserved ranges of
 *  IPv4; of IPv6 all that is not given out as public. False for text that is no address. */
[[nodiscard]] bool isPrivateOrReserved(const QString &address);
[[nodiscard]] bool isIpAddress(const QString &address);
/** The one spelling of an address (RFC 5952); text that is no address as it is. */
[[nodiscard]] QString canonicalIpAddress(const QString &address);

} // namespace vexora
