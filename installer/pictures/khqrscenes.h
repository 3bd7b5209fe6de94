// SPDX-License-Identifier: MIT
#pragma once

namespace vexora::pictures {

class Photographer;

/** The KHQR page, the print dialog and the customer's screen. False where a window could not be
 *  opened. */
[[nodiscard]] bool takeKhqr(Photographer &photographer);

} // namespace vexora::pictures
