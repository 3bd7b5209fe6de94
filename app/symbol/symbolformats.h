// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/qrmatrix.h"

#include <QByteArray>
#include <QImage>

namespace vexora {

/**
 * The three kinds of files a bare symbol is saved as. Equal symbols give equal bytes: no dates, no
 * identifiers, no names. All of them say how large they are, so that what is placed or printed at
 * its own size is kSymbolMm wide.
 */
[[nodiscard]] QByteArray pngOf(const QrMatrix &matrix);
[[nodiscard]] QByteArray svgOf(const QrMatrix &matrix);
[[nodiscard]] QByteArray pdfOf(const QrMatrix &matrix);

/** What these bytes show, read from the bytes alone; a null picture when they show nothing. */
[[nodiscard]] QImage pictureOfPng(const QByteArray &bytes);
[[nodiscard]] QImage pictureOfSvg(const QByteArray &bytes);
/** Of a file of pdfOf(): its rectangles, and no other mark, are known here. */
[[nodiscard]] QImage pictureOfPdf(const QByteArray &bytes);

} // namespace vexora
