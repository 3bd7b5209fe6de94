// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

namespace vexora {

/**
 * A payer's value as it may stand where nobody asked to see it: enough to recognise a payer one
 * knows, too little to find one that one does not. The one masking of window, command line and
 * exports. Empty for nothing.
 *
 *     name    "Riza Pratama"      "Riz** Pra*****"
 *     mobile  "0912346789"        "09****6789"
 *     e-mail  "riza@example.com"  "ri**@ex*****.com"
 *     address "203.0.113.7"       "203.0.***.***"
 *     others  "A123456789"        "************"
 *
 * At most half of a name is shown (counted over the whole of it), of each part of an e-mail, and
 * of what follows the two digits every mobile of a country begins with. Stars come in steps, or
 * are always as many: how long a value is would be half of a guess.
 */
[[nodiscard]] QString masked(FieldType type, const QString &value);

} // namespace vexora
