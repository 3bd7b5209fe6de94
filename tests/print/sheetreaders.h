// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <QImage>
#include <QString>

/** A printed PDF as other people's programs see it. */
namespace vexora::test {

/** The page as poppler draws it, in grey; null when there is none. Pages count from 1. */
[[nodiscard]] QImage pdfPage(const QString &pdf, int dotsAnInch, int page = 1);

/** How many cards of the page were read, byte for byte, each cut out of the picture. */
struct SheetReads
{
    int cards = 0;
    int zxing = 0;
    int zbar = 0;
};
[[nodiscard]] SheetReads readSheet(const print::Sheet &sheet, qsizetype page,
                                   const QImage &picture);

} // namespace vexora::test
