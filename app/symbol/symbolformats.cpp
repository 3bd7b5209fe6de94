// SPDX-License-Identifier: MIT
#include "symbol/symbolformats.h"

#include "symbol/drawsymbol.h"
#include "symbol/symbolfile.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kRasterPixels = 4; ///< a module of a vector file that is read back
constexpr qreal kPointsAMm = 72 / 25.4;

int sideWithQuietZone(const QrMatrix &matrix)
{
    return matrix.size() + 2 * QrMatrix::kQuietZone;
}

qreal mmAModule(const QrMatrix &matrix)
{
    return kSymbolMm / matrix.size();
}

QByteArray fixed(qreal value)
{
    return QByteArray::number(value, 'f', 4);
}

/** The runs of dark modules from the quiet zone's corner. */
QList<QRect> runsOnPaper(const QrMatrix &matrix)
{
    QList<QRect> runs = symbolRuns(matrix);
    for (QRect &run : runs)
        run.translate(QrMatrix::kQuietZone, QrMatrix::kQuietZone);
    return runs;
}

QImage paper(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

QByteArray pngOf(const QrMatrix &matrix)
{
    QImage image = symbolImage(matrix, kPixelsAModule);
    const int dotsPerMeter = qRound(kPixelsAModule * 1000 / mmAModule(matrix));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray svgOf(const QrMatrix &matrix)
{
    const QByteArray side = QByteArray::number(sideWithQuietZone(matrix));
    const QByteArray mm = fixed(sideWithQuietZone(matrix) * mmAModule(matrix)) + "mm";
    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\""
        + mm + "\" height=\"" + mm + "\" viewBox=\"0 0 " + side + ' ' + side
        + "\" shape-rendering=\"crispEdges\">\n<rect width=\"" + side + "\" height=\"" + side
        + "\" fill=\"#ffffff\"/>\n<path fill=\"#000000\" d=\"";
    for (const QRect &run : runsOnPaper(matrix)) {
        const QByteArray width = QByteArray::number(run.width());
        svg += 'M' + QByteArray::number(run.x()) + ' ' + QByteArray::number(run.y()) + 'h' + width
            + "v1h-" + width + 'z';
    }
    return svg + "\"/>\n</svg>\n";
}

QByteArray pdfOf(const QrMatrix &matrix)
{
    // Written by hand: QPdfWriter dates every file, gives it a random name and rounds the page to
    // whole points.
    const qreal module = mmAModule(matrix) * kPointsAMm;
    const QByteArray side = fixed(sideWithQuietZone(matrix) * module);
    QByteArray content = "1 g 0 0 " + side + ' ' + side + " re f\n0 g " + fixed(module) + " 0 0 -"
        + fixed(module) + " 0 " + side + " cm\n";
    for (const QRect &run : runsOnPaper(matrix)) {
        content += QByteArray::number(run.x()) + ' ' + QByteArray::number(run.y()) + ' '
            + QByteArray::number(run.width()) + " 1 re\n";
    }
    content += "f\n";

    const QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                                    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                    "<</Type/Page/Parent 2 0 R/Resources<<>>/MediaBox[0 0 " + side
                                        + ' ' + side + "]/Contents 4 0 R>>",
                                    "<</Length " + QByteArray::number(content.size())
                                        + ">>\nstream\n" + content + "\nendstream"};
    QByteArray pdf = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray tableAt = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<</Size " + count
        + "/Root 1 0 R>>\nstartxref\n" + tableAt + "\n%%EOF\n";
}

QImage pictureOfPng(const QByteArray &bytes)
{
    return QImage::fromData(bytes, "PNG");
}

QImage pictureOfSvg(const QByteArray &bytes)
{
    QSvgRenderer renderer(bytes);
    if (!renderer.isValid())
        return {};
    QImage image = paper(renderer.viewBox().size() * kRasterPixels);
    if (image.isNull())
        return {};
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), image.size()));
    return image;
}

QImage pictureOfPdf(const QByteArray &bytes)
{
    static const QRegularExpression kRun(u"^(\\d+) (\\d+) (\\d+) 1 re$"_s,
                                         QRegularExpression::MultilineOption);
    QList<QRect> runs;
    QRect all;
    auto match = kRun.globalMatch(QString::fromLatin1(bytes));
    while (match.hasNext()) {
        const QRegularExpressionMatch run = match.next();
        runs.append({run.captured(1).toInt(), run.captured(2).toInt(), run.captured(3).toInt(), 1});
        all |= runs.last();
    }
    const int side = 2 * QrMatrix::kQuietZone + qMax(all.width(), all.height());
    QImage image = paper(QSize(side, side) * kRasterPixels);
    QPainter painter(&image);
    painter.scale(kRasterPixels, kRasterPixels);
    for (const QRect &run : runs)
        painter.fillRect(run, Qt::black);
    return image;
}

} // namespace vexora
