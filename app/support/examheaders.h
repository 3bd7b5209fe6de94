// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "settings/profile.h"
#include "support/exampoints.h"
#include "support/intake/intake.h"

namespace vexora {

/** Whether the text names all headers of that request of it: with none there it had none. */
[[nodiscard]] bool namesAllHeaders(const Intake &intake, const TakenRequest &taken);

/**
 * A request's method and headers: merchantNo and Content-Type (API.md section 1). Nothing is said
 * where no header is known, unless `allKnown`: then there was none. `profile` may be null.
 */
void examineHeaders(const SentRequest &request, bool allKnown, const Profile *profile,
                    ExamPoints &points);

} // namespace vexora
