// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace vexora::test {

/** The printable ones of tests/data/khqr.json, each once, and random ones up to `count`. */
[[nodiscard]] QStringList sampleCodes(qsizetype count);

} // namespace vexora::test
