// SPDX-License-Identifier: MIT
#pragma once

namespace vexora::pictures {

class Photographer;

/** The pictures of the history. False where a window could not be opened. */
[[nodiscard]] bool takeHistory(Photographer &p);

} // namespace vexora::pictures
