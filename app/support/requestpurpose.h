// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "regions/regionspec.h"

namespace vexora {

/** What a request is for. Only an order has the fields and rules of a region file. */
enum class RequestKind {
    Order, ///< for a link to a payment page; whatever is not plainly something else
    Query, ///< of one order's status (API.md section 5)
    Balance, ///< API.md section 6
    Other, ///< of another endpoint, whose fields no region file lists
    FromGateway, ///< a callback or an answer (API.md section 7)
};

struct RequestPurpose
{
    RequestKind kind = RequestKind::Order;
    QString path; ///< of the endpoint it belongs to, below the base URL; empty: FromGateway

    bool operator==(const RequestPurpose &) const = default;
};

/** By the path of its address, else by its fields. `region` may be null: the provider's usual paths
 *  then. */
[[nodiscard]] RequestPurpose purposeOf(const SentRequest &request, const RegionSpec *region);

/** What its body holds beside `sign`; empty where no document lists it here. */
[[nodiscard]] QStringList fieldNamesOf(const RequestPurpose &purpose, const RegionSpec *region);

/** The path of an address; a slash at the end makes no other place of it. */
[[nodiscard]] QString pathOf(const QUrl &url);

} // namespace vexora
