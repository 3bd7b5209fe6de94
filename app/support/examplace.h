// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "regions/regionspec.h"
#include "settings/profile.h"
#include "support/exampoints.h"

namespace vexora {

/** Where a request went and with which headers: host, path, scheme, merchantNo. What is not known
 *  of it is no fault. `profile` may be null. */
void examinePlace(const SentRequest &request, const RegionSpec &region, const Currency &currency,
                  const Profile *profile, ExamPoints &points);

} // namespace vexora
