// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace vexora {

/** How light is told from dark, as zxing-cpp does it. */
enum class Darkness {
    Local, ///< beside what is around
    Global, ///< one threshold for all of the picture; also what Local falls back to when small
};

/**
 * That a picture (8 bit grey) holds more than `most` corners of QR codes, the concentric squares
 * of widths 1:1:3:1:1. zxing-cpp tries every three of them together, so a small picture full of
 * them keeps it busy for hours; this looks at each pixel a few times and stops at `most`.
 */
[[nodiscard]] bool hasMoreFinderPatterns(const QImage &grey, Darkness darkness, qsizetype most);

} // namespace vexora
