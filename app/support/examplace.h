// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "regions/regionspec.h"
#include "settings/profile.h"
#include "support/exampoints.h"
#include "support/requestpurpose.h"

namespace vexora {

/** Where a request should have gone; what is not known is null. */
struct ExamPlace
{
    RequestPurpose purpose;
    const RegionSpec *region = nullptr;
    const RegionCurrency *currency = nullptr;
    const Profile *profile = nullptr;
};

/** Where a request went: scheme, host and path. What is not known of it is no fault. */
void examinePlace(const SentRequest &request, const ExamPlace &place, ExamPoints &points);

} // namespace vexora
