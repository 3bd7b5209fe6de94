// SPDX-License-Identifier: MIT
#pragma once

class QThreadPool;

namespace vexora::ui {

/** Where files are read and signatures tried: of its own, so that nothing else waits for it. */
[[nodiscard]] QThreadPool &supportThreads();

} // namespace vexora::ui
