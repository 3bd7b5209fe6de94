// SPDX-License-Identifier: MIT
#pragma once

namespace vexora::pictures {

class Photographer;

/** The support page. False where there is no room for the files. */
[[nodiscard]] bool takeSupport(Photographer &p);

} // namespace vexora::pictures
