// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regionspec.h"

#include <QString>

namespace vexora::ui {

/** "NT$ 12,000" of an order as it was sent. */
[[nodiscard]] QString amountOf(const OrderRecord &record, const RegionSpec &region);

/** A KHQR came with the order that is not the order's, or could not be checked against it. */
[[nodiscard]] bool hasWrongKhqr(const OrderRecord &record);

/**
 * host/begin…end of a link: the host whole and in ASCII, because a look-alike letter in it is how
 * people are led astray; the scheme only where it is not https.
 */
[[nodiscard]] QString shortLink(const QString &link);

/** The host of a link, in ASCII, with its port when it has one. */
[[nodiscard]] QString linkHost(const QString &link);

/** "4:05" of a span, nothing below zero. */
[[nodiscard]] QString minutesLeft(qint64 ms);

} // namespace vexora::ui
