// SPDX-License-Identifier: MIT
#pragma once

namespace vexora::cli {

/**
 * Called first thing in main(). Descriptors 0 to 2 are held open, else the first file or socket
 * would get a closed stream's number and the answer would be written into it. A torn pipe and a
 * file-size limit become failed writes: ending there could come after an order has left.
 */
void holdStandardStreams();

/** False when something written to standard output did not get there. */
[[nodiscard]] bool standardOutputArrived();

} // namespace vexora::cli
