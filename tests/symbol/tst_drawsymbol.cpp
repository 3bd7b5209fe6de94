// SPDX-License-Identifier: MIT
#include "symbol/drawsymbol.h"

#include <QPainter>
#include <QTest>
#include <QTransform>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

QrMatrix someMatrix()
{
    return QrMatrix::encode(u"00020101021129180014console@nobank5204599953031165802KH"_s).value();
}

/** Every dot against the module it belongs to; `side` dots a module. */
bool isExactly(const QImage &image, QPoint topLeft, int side, const QrMatrix &matrix)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QPoint module((x - topLeft.x()) / side, (y - topLeft.y()) / side);
            const bool inside = x >= topLeft.x() && y >= topLeft.y() && module.x() < matrix.size()
                && module.y() < matrix.size();
            const bool dark = inside && matrix.isDark(module.x(), module.y());
            if (image.pixel(x, y) != (dark ? qRgb(0, 0, 0) : qRgb(255, 255, 255)))
                return false;
        }
    }
    return true;
}

} // namespace

class TestDrawSymbol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePathCoversTheDarkModules()
    {
        const QrMatrix matrix = someMatrix();
        const QPainterPath path = symbolPath(matrix);
        QCOMPARE(path.boundingRect(), QRectF(0, 0, matrix.size(), matrix.size()));
        for (int y = 0; y < matrix.size(); ++y) {
            for (int x = 0; x < matrix.size(); ++x)
                QCOMPARE(path.contains(QPointF(x + 0.5, y + 0.5)), matrix.isDark(x, y));
        }
    }

    /** No dot is grey, and none is one too far, on the screens that scale by fractions too. */
    void everyDotIsRight_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("side");
        for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 3.0}) {
            for (const int side : {1, 3, 8, 13})
                QTest::addRow("%d dots at %g", side, ratio) << ratio << side;
        }
    }

    void everyDotIsRight()
    {
        QFETCH(const double, ratio);
        QFETCH(const int, side);
        const QrMatrix matrix = someMatrix();
        const QPoint topLeft(17, 31);
        QImage image(matrix.size() * side + 61, matrix.size() * side + 61, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDevicePixelRatio(ratio);
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(1 / ratio, 1 / ratio);
            drawSymbol(painter, matrix, topLeft, side);
            QVERIFY(painter.testRenderHint(QPainter::Antialiasing)); // left as it was
        }
        QVERIFY(isExactly(image, topLeft, side, matrix));
    }

    void aTurnedPageToo()
    {
        const QrMatrix matrix = someMatrix();
        const int side = matrix.size() * 4;
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.translate(side, 0);
            painter.rotate(90);
            drawSymbol(painter, matrix, QPointF(), 4);
        }
        QVERIFY(isExactly(image.transformed(QTransform().rotate(-90)), {}, 4, matrix));
    }

    void thePictureHasItsQuietZone()
    {
        const QrMatrix matrix = someMatrix();
        const QImage image = symbolImage(matrix, 5);
        QCOMPARE(image.format(), QImage::Format_Grayscale8);
        QCOMPARE(image.width(), (matrix.size() + 8) * 5);
        QVERIFY(isExactly(image, QPoint(20, 20), 5, matrix));
    }
};

QTEST_GUILESS_MAIN(TestDrawSymbol)
#include "tst_drawsymbol.moc"
