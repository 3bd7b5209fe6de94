// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRect>

namespace vexora {

/** A QR code that zxing-cpp found in a picture. */
struct ReadCode
{
    QByteArray bytes; ///< as they stand in the symbol, whatever a reader takes them for
    QRect place; ///< pixels of the picture; the finder patterns' outer corners
};

/** How hard to look. Rendered pages are upright and clean; photos are not. */
enum class ImageKind { Rendered, Photo };

/** Every QR code in the picture; none of one that is full of corners of codes (over 100), which
 *  would be searched for hours. Any thread. */
[[nodiscard]] QList<ReadCode> readCodes(const QImage &image, ImageKind kind = ImageKind::Photo);

/**
 * That the picture of one card holds one code, and in it exactly the payload's UTF-8 bytes.
 * NotFound when none can be read, Malformed when another, or more than one, is there.
 */
[[nodiscard]] Result<void> readsBackAs(const QImage &image, const QString &payload);

} // namespace vexora
