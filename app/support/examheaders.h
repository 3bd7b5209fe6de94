// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "settings/profile.h"
#include "support/exampoints.h"

namespace vexora {

/**
 * A request's method and headers: merchantNo and Content-Type (API.md section 1). Nothing is said
 * where no header is known, unless `allKnown`: then there was none. `profile` may be null.
 */
void examineHeaders(const SentRequest &request, bool allKnown, const Profile *profile,
                    ExamPoints &points);

} // namespace vexora
