// SPDX-License-Identifier: MIT
#include "support/otherreader.h"
#include "support/signedcode.h"
#include "symbol/drawsymbol.h"
#include "symbol/readback.h"
#include "symbol/symbolfile.h"
#include "symbol/symbolformats.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kAtMs = 1'767'225'600'000;

QString written(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    const QString path = dir.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

} // namespace

class TestSymbolFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsHaveTheirWords()
    {
        QCOMPARE(symbolFormatFrom(u"PnG"), SymbolFormat::Png);
        QCOMPARE(symbolFormatFrom(u"svg"), SymbolFormat::Svg);
        QCOMPARE(symbolFormatFrom(u"pdf"), SymbolFormat::Pdf);
        QVERIFY(!symbolFormatFrom(u"jpg"));
        QVERIFY(!symbolFormatFrom(u""));
        QCOMPARE(symbolFormatOf(u"/a.b/card.2.SVG"_s), SymbolFormat::Svg);
        QVERIFY(!symbolFormatOf(u"/a.png/card"_s));
        QVERIFY(!symbolFormatOf(u"png"_s));
    }

    void pngIsReadByOthers()
    {
        const auto bytes = symbolFile(khmerCounterCode(), SymbolFormat::Png, kAtMs);
        QVERIFY(bytes.has_value());
        const QImage image = QImage::fromData(*bytes);
        const int modules = QrMatrix::encode(khmerCounterCode())->size();
        QCOMPARE(image.width(), (modules + 8) * kPixelsAModule);
        QCOMPARE(image.height(), image.width());
        // Placed at its own size the symbol is as wide as the vectors' is.
        const double mm = modules * kPixelsAModule * 1000.0 / image.dotsPerMeterX();
        QVERIFY(qAbs(mm - kSymbolMm) < 0.05);
        QVERIFY(readsBackAs(image, khmerCounterCode()).has_value());
        QCOMPARE(zbarReads(written(m_dir, u"a.png"_s, *bytes)), khmerCounterCode().toUtf8());
    }

    void svgIsReadByOthers()
    {
        const auto bytes = symbolFile(khmerCounterCode(), SymbolFormat::Svg, kAtMs);
        QVERIFY(bytes.has_value());
        QSvgRenderer renderer(*bytes);
        const int side = QrMatrix::encode(khmerCounterCode())->size() + 8;
        QCOMPARE(renderer.viewBox(), QRect(0, 0, side, side));
        QImage image(side * 3, side * 3, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white)); // its own paper, on a dark page too
        QVERIFY(readsBackAs(image, khmerCounterCode()).has_value());
        const QString file = m_dir.filePath(u"svg.png"_s);
        QVERIFY(image.save(file));
        QCOMPARE(zbarReads(file), khmerCounterCode().toUtf8());
        const double mm = kSymbolMm * side / (side - 8);
        const QByteArray width = "width=\"" + QByteArray::number(mm, 'f', 4) + "mm\"";
        QVERIFY(bytes->contains(width));
    }

    void pdfIsReadByOthers()
    {
        const auto bytes = symbolFile(khmerCounterCode(), SymbolFormat::Pdf, kAtMs);
        QVERIFY(bytes.has_value());
        const QString pdf = written(m_dir, u"a.pdf"_s, *bytes);
        const QString page = pageOfPdf(pdf);
        QVERIFY(!page.isEmpty());
        const QImage image(page);
        const int side = QrMatrix::encode(khmerCounterCode())->size() + 8;
        const double pixels = kSymbolMm * side / (side - 8) / 25.4 * 150;
        QVERIFY(qAbs(image.width() - pixels) <= 1); // the page is the symbol and its quiet zone
        QVERIFY(readsBackAs(image, khmerCounterCode()).has_value());
        QCOMPARE(zbarReads(page), khmerCounterCode().toUtf8());
    }

    void equalCodesAreEqualFiles()
    {
        for (const auto format : {SymbolFormat::Png, SymbolFormat::Svg, SymbolFormat::Pdf}) {
            const auto one = symbolFile(khmerCounterCode(), format, kAtMs);
            QVERIFY(one.has_value());
            QCOMPARE(symbolFile(khmerCounterCode(), format, kAtMs + 86'400'000), one);
            for (const QByteArray &word : {"Date"_ba, "2026"_ba, "console"_ba})
                QVERIFY(!one->contains(word));
        }
    }

    void readFromTheBytesAlone()
    {
        const QrMatrix matrix = QrMatrix::encode(khmerCounterCode()).value();
        QVERIFY(readsBackAs(pictureOfPng(pngOf(matrix)), khmerCounterCode()).has_value());
        QVERIFY(readsBackAs(pictureOfSvg(svgOf(matrix)), khmerCounterCode()).has_value());
        QVERIFY(readsBackAs(pictureOfPdf(pdfOf(matrix)), khmerCounterCode()).has_value());

        QVERIFY(!readsBackAs(pictureOfPng(pngOf(matrix).chopped(200)), khmerCounterCode()));
        QByteArray svg = svgOf(matrix);
        svg.replace("M", "M1");
        QVERIFY(!readsBackAs(pictureOfSvg(svg), khmerCounterCode()));
        QByteArray pdf = pdfOf(matrix);
        pdf.replace(" 7 1 re", " 5 1 re");
        QVERIFY(!readsBackAs(pictureOfPdf(pdf), khmerCounterCode()));
        for (const QByteArray &none : {QByteArray(), "no file"_ba}) {
            QVERIFY(!readsBackAs(pictureOfPng(none), khmerCounterCode()));
            QVERIFY(!readsBackAs(pictureOfSvg(none), khmerCounterCode()));
            QVERIFY(!readsBackAs(pictureOfPdf(none), khmerCounterCode()));
        }
    }

    void whatIsNotPrintableIsNoFile_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QString() << u"EMPTY"_s;
        QString changed = khmerCounterCode();
        changed.replace(u"console"_s, u"konsole"_s);
        QTest::newRow("another account") << changed << u"CRC_MISMATCH"_s;
        QTest::newRow("both accounts")
            << signedOff(u"00020101021129180014console@nobank30180014console@nobank52045999"
                         "53031165802KH5904Shop6010Phnom Penh"_s)
            << u"DUPLICATE_TAG_29/30"_s;
        QTest::newRow("expired") << signedOff(
            u"00020101021229180014console@nobank5204599953031165403100"
            "5802KH5904Shop6010Phnom Penh9934001317672255900000113"_s
            + QString::number(kAtMs - 1))
                                 << u"KHQR_EXPIRED"_s;
    }

    void whatIsNotPrintableIsNoFile()
    {
        QFETCH(const QString, payload);
        QFETCH(const QString, why);
        for (const auto format : {SymbolFormat::Png, SymbolFormat::Svg, SymbolFormat::Pdf}) {
            const auto bytes = symbolFile(payload, format, kAtMs);
            QVERIFY(!bytes.has_value());
            QCOMPARE(bytes.error().code, ErrorCode::Malformed);
            QCOMPARE(bytes.error().detail, why);
        }
    }

    /** Readers that look for eyes take a black disc for one; ours is paper with a thin sign. */
    void theDiscStaysReadable_data()
    {
        QTest::addColumn<QString>("glyph");
        QTest::newRow("dollar") << u"$"_s;
        QTest::newRow("riel") << u"\u17DB"_s;
    }

    void theDiscStaysReadable()
    {
        QFETCH(const QString, glyph);
        const QrMatrix matrix = QrMatrix::encode(khmerCounterCode()).value();
        QImage image = symbolImage(matrix, 8).convertToFormat(QImage::Format_RGB32);
        const int quiet = 8 * QrMatrix::kQuietZone;
        const int side = 8 * matrix.size();
        QImage plain = image;
        {
            QPainter painter(&image);
            drawCentreDisc(painter, QRectF(quiet, quiet, side, side), glyph);
        }
        QVERIFY(readsBackAs(image, khmerCounterCode()).has_value());
        const QString file = m_dir.filePath(u"disc.png"_s);
        QVERIFY(image.save(file));
        QCOMPARE(zbarReads(file), khmerCounterCode().toUtf8());

        int light = 0;
        int dark = 0;
        const QPointF centre(quiet + side / 2.0, quiet + side / 2.0);
        const double radius = side * 0.18 / 2;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QPointF from = QPointF(x + 0.5, y + 0.5) - centre;
                const double distance = std::hypot(from.x(), from.y());
                if (distance > radius + 1)
                    QCOMPARE(image.pixel(x, y), plain.pixel(x, y));
                else if (distance < radius - 1)
                    ++(qGray(image.pixel(x, y)) > 127 ? light : dark);
            }
        }
        QVERIFY(dark > 50);
        QVERIFY(light > 3 * dark);
    }

    void noDiscWithoutItsSign()
    {
        const QrMatrix matrix = QrMatrix::encode(khmerCounterCode()).value();
        QImage image = symbolImage(matrix, 8);
        const QImage plain = image;
        QPainter painter(&image);
        drawCentreDisc(painter, QRectF(image.rect()), u"X"_s);
        drawCentreDisc(painter, QRectF(image.rect()), QString());
        painter.end();
        QCOMPARE(image, plain);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestSymbolFile)
#include "tst_symbolfile.moc"
