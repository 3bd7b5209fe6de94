// SPDX-License-Identifier: MIT
#pragma once

namespace vexora::pictures {

class Photographer;

/** Every picture of the README and its page. False where a window could not be opened. */
[[nodiscard]] bool takeAll(Photographer &photographer);

} // namespace vexora::pictures
