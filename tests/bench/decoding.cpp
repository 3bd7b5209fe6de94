// SPDX-License-Identifier: MIT
#include "bench/decoding.h"

#include "support/otherreader.h"
#include "symbol/drawsymbol.h"
#include "symbol/readback.h"
#include "symbol/samplecodes.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr int kCodes = 200;
constexpr int kPixels = 3;
constexpr int kDotsAnInch = 300;
constexpr double kSideMm = 50;

void measureRate(const QStringList &codes)
{
    const QTemporaryDir room;
    const QString file = room.filePath(u"code.png"_s);
    int ours = 0;
    int other = 0;
    int guessed = 0; ///< read, and taken for text of another encoding than it is
    for (const QString &code : codes) {
        const QImage image = symbolImage(QrMatrix::encode(code).value(), kPixels);
        ours += readsBackAs(image, code) ? 1 : 0;
        const QByteArray read = image.save(file) ? test::zbarReads(file) : QByteArray();
        other += read == code.toUtf8() ? 1 : 0;
        guessed += !read.isEmpty() && read != code.toUtf8() ? 1 : 0;
    }
    std::printf("read at %d pixels a module: zxing-cpp %d of %d (goal all), zbar %d of %d, "
                "and %d as other text\n",
                kPixels, ours, kCodes, other, kCodes, guessed);
}

/** As large as the paper has whole dots for: what a sheet pays for each of its codes. */
void measureDrawing(const QStringList &codes)
{
    std::vector<double> encoding;
    std::vector<double> drawing;
    for (const QString &code : codes) {
        QElapsedTimer timer;
        timer.start();
        const QrMatrix matrix = QrMatrix::encode(code).value();
        encoding.push_back(double(timer.nsecsElapsed()) / 1e6);
        const int dots = int(kSideMm / 25.4 * kDotsAnInch) / matrix.size();
        (void)symbolImage(matrix, dots);
        drawing.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto median = [](std::vector<double> &values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    std::printf("encode and draw one code of %.0f mm at %d dpi: %.2f ms, of which encode %.2f ms\n",
                kSideMm, kDotsAnInch, median(drawing), median(encoding));
}

} // namespace

void measureDecoding()
{
    const QStringList codes = test::sampleCodes(kCodes);
    measureRate(codes);
    measureDrawing(codes);
}
