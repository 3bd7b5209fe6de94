// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/recipe.h"

#include <vector>

namespace vexora::doctor {

/** How an id of a dimension in which there is but one is written into a recipe. */
struct Ways
{
    int Recipe::*member = nullptr;
    std::vector<int> ways;
};

/** Empty for fields, values and owners, which depend on the request. */
[[nodiscard]] const Ways &waysOfExclusive(Id id);

} // namespace vexora::doctor
