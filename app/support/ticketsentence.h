// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regionspec.h"
#include "support/redactor.h"

namespace vexora {

/**
 * A point's sentence as it may leave. It is told by its template (resources/orderexam.json,
 * resources/sentences.json or the region file) and made from it again: the template's words as they
 * are, whatever a customer wrote elsewhere; each fact only in the form it must have, the name of a
 * field redacted like every name. `host` is the one that leaves with the ticket anyway. What no
 * template made becomes one placeholder as a whole.
 */
[[nodiscard]] QString ticketSentence(const Fault &fault, const QString &host,
                                     const RegionSpec *region, const Redactor &redactor);

} // namespace vexora
