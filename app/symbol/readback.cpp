// SPDX-License-Identifier: MIT
#include "symbol/readback.h"

#include "symbol/finderpatterns.h"

#include <QPainter>

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/**
 * An A4 page at 600 dpi is 35 million, a phone's photo 12 to 50. What is larger is made smaller
 * first: time and memory stay bounded, and a code of so few of so many pixels is none to pay by.
 */
constexpr qsizetype kMostRendered = 40'000'000;
constexpr qsizetype kMostPhoto = 16'000'000;

/** Three a code: more than any sheet holds, and quickly tried all the same. */
constexpr qsizetype kMostPatterns = 100;

/** 8 bit grey. Where a picture is transparent, paper shows. */
QImage greyOf(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_Grayscale8);
    QImage paper(image.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return {};
    paper.fill(Qt::white);
    QImage opaque = image;
    opaque.setDevicePixelRatio(1);
    QPainter(&paper).drawImage(0, 0, opaque);
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

/** The mean of every block of that many pixels a side: sharper than skipping, and no copy in
 *  colour as QImage::scaled() makes one. */
QImage shrunk(const QImage &grey, int factor)
{
    QImage small(grey.width() / factor, grey.height() / factor, QImage::Format_Grayscale8);
    if (small.isNull())
        return {};
    const auto area = quint32(factor) * quint32(factor);
    std::vector<quint32> sums(size_t(small.width()));
    for (int y = 0; y < small.height(); ++y) {
        std::fill(sums.begin(), sums.end(), 0U);
        for (int row = y * factor; row < (y + 1) * factor; ++row) {
            const uchar *pixel = grey.constScanLine(row);
            for (quint32 &sum : sums) {
                for (int i = 0; i < factor; ++i)
                    sum += *pixel++;
            }
        }
        uchar *out = small.scanLine(y);
        for (const quint32 sum : sums)
            *out++ = uchar(sum / area);
    }
    return small;
}

/** The least whole factor that brings the picture to `most` pixels. */
int factorFor(const QSize &size, qsizetype most)
{
    const qsizetype pixels = qsizetype(size.width()) * size.height();
    int factor = 1;
    while (pixels / (qsizetype(factor) * factor) > most)
        ++factor;
    return factor;
}

QRect placeOf(const ZXing::Position &corners, int factor)
{
    const auto [left, right]
        = std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, bottom]
        = std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    return {left * factor, top * factor, (right - left) * factor, (bottom - top) * factor};
}

enum class Mirrored { Refused, Taken };

constexpr int kCopyFactor = 3; // zxing-cpp's defaults
constexpr int kCopiedFrom = 500; // pixels of the longer side

/** In the picture, or in one of the smaller copies that zxing-cpp searches too. */
bool hasTooManyPatterns(const QImage &grey, ZXing::Binarizer binarizer, Mirrored mirrored)
{
    const Darkness darkness
        = binarizer == ZXing::Binarizer::LocalAverage ? Darkness::Local : Darkness::Global;
    QImage copy = grey;
    while (!copy.isNull()) {
        if (hasMoreFinderPatterns(copy, darkness, kMostPatterns))
            return true;
        if (mirrored == Mirrored::Refused || std::max(copy.width(), copy.height()) <= kCopiedFrom)
            return false;
        copy = shrunk(copy, kCopyFactor);
    }
    return false;
}

QList<ReadCode> readGrey(const QImage &grey, int factor, ZXing::Binarizer binarizer,
                         Mirrored mirrored)
{
    if (hasTooManyPatterns(grey, binarizer, mirrored)) {
        // The grain of a large photo may look like many; it is gone from a smaller copy.
        if (mirrored == Mirrored::Refused || std::max(grey.width(), grey.height()) <= kCopiedFrom)
            return {};
        return readGrey(shrunk(grey, kCopyFactor), factor * kCopyFactor, binarizer, mirrored);
    }
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints()
                                         .setFormats(ZXing::BarcodeFormat::QRCode)
                                         .setBinarizer(binarizer)
                                         .setTryDownscale(mirrored == Mirrored::Taken);
    QList<ReadCode> codes;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (!result.isValid() || (result.isMirrored() && mirrored == Mirrored::Refused))
            continue;
        const ZXing::ByteArray &bytes = result.bytes();
        codes.append(
            {QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())),
             placeOf(result.position(), factor)});
    }
    return codes;
}

} // namespace

QList<ReadCode> readCodes(const QImage &image, ImageKind kind)
{
    QImage grey = image.isNull() ? QImage() : greyOf(image);
    const bool photo = kind == ImageKind::Photo;
    const int factor = factorFor(grey.size(), photo ? kMostPhoto : kMostRendered);
    if (factor > 1)
        grey = shrunk(grey, factor);
    if (grey.isNull())
        return {};
    using ZXing::Binarizer;
    // What we rendered has to be read the way anybody's telephone reads it, or not at all; its dots
    // are clean, and no smaller copies of it are searched.
    if (!photo)
        return readGrey(grey, factor, Binarizer::LocalAverage, Mirrored::Refused);
    QList<ReadCode> codes = readGrey(grey, factor, Binarizer::LocalAverage, Mirrored::Taken);
    if (codes.isEmpty())
        codes = readGrey(grey, factor, Binarizer::GlobalHistogram, Mirrored::Taken);
    if (codes.isEmpty()) {
        grey.invertPixels(); // light on dark: a terminal's, or a dark page's
        codes = readGrey(grey, factor, Binarizer::LocalAverage, Mirrored::Taken);
    }
    return codes;
}

Result<void> readsBackAs(const QImage &image, const QString &payload)
{
    const QList<ReadCode> codes = readCodes(image, ImageKind::Rendered);
    if (codes.isEmpty())
        return failure(ErrorCode::NotFound, u"no code can be read back from the picture"_s);
    if (codes.size() > 1)
        return failure(ErrorCode::Malformed,
                       u"%1 codes are read back from the picture of one"_s.arg(codes.size()));
    if (codes.first().bytes != payload.toUtf8())
        return failure(ErrorCode::Malformed, u"another code is read back than was drawn"_s);
    return {};
}

} // namespace vexora
