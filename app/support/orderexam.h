// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "domain/sentrequest.h"
#include "regions/regioncatalog.h"
#include "settings/profile.h"

#include <optional>

namespace vexora {

/** What is known around a customer's order; everything may be missing. */
struct ExamContext
{
    std::optional<Profile> profile; ///< whose order it should be
    qint64 nowMs = 0;
    std::optional<qint64> clockDifferenceMs; ///< gateway minus this machine
    QList<OrderRecord> sameNumber; ///< orders of the history with this tradeNo
    std::optional<AddressUse> addressUse; ///< of the payer's IP today
    QString language = QStringLiteral("en");
    /** To tell from the fields that the order is another region's; null: nothing is told. */
    const RegionCatalog *catalog = nullptr;
    /** The request was read from what names all of its headers: with none of them it had none. */
    bool headersKnown = false;
};

/**
 * The rest of an order once its signature is settled: its fields and rules, a timestamp that is
 * old, in seconds or in the future, an order number used before, a spent address, another region's
 * fields, another host's address, its headers. Rules of points beside those of the region file:
 * "unknown_field", "not_text" (a number where a string is wanted), "missing_sign",
 * "timestamp_seconds", "timestamp_old", "timestamp_future", "timestamp_form", "duplicate_number",
 * "address_spent", "wrong_region", "wrong_host", "unknown_host", "wrong_path", "plain_http",
 * "wrong_method", "wrong_merchant", "missing_merchant", "merchant_form", "content_type",
 * "trade_no", "duplicate_name", "ambiguous_value". Messages never repeat a payer's value.
 *
 * What is no order (support/requestpurpose.h) is not checked as one: a warning says what it is,
 * "query_request", "balance_request", "other_request" or "gateway_request".
 */
[[nodiscard]] QList<Fault> examineOrder(const SentRequest &request, const RegionSpec &region,
                                        const Currency &currency, const ExamContext &context);

/** The same where no region is known: of an order nothing then. */
[[nodiscard]] QList<Fault> examineWithoutRegion(const SentRequest &request,
                                                const ExamContext &context);

} // namespace vexora
