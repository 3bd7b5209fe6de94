// SPDX-License-Identifier: MIT
#include "symbol/drawsymbol.h"
#include "symbol/finderpatterns.h"
#include "symbol/readback.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

const QString kPlain
    = u"00020101021230190015john_smith@devb52045999530384054035005802KH5910John "
      u"Smith6016Phnommmmmmm"
      " Penh62460111Invoice#0690314Coffee Khlaing0709Counter 2991700131614065683819630409D3"_s;
const QString kKhmer
    = u"00020101021129180014console@nobank5204599953031165802KH5908ចន ស្មីន6007ភ្នំពេញ6304ABCD"_s;

QImage symbol(const QString &text, int pixels)
{
    return symbolImage(QrMatrix::encode(text).value(), pixels);
}

QImage on(const QSize &size, QColor ground, const QList<std::pair<QPoint, QImage>> &parts)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter painter(&picture);
    for (const auto &[at, image] : parts)
        painter.drawImage(at, image);
    return picture;
}

/** What a hand and a lens do: turned, on a table, with the grain of a sensor. */
QImage photo(const QString &text, qreal degrees, int grain)
{
    const QImage code = symbol(text, 6);
    QImage picture(code.size() * 2, QImage::Format_Grayscale8);
    picture.fill(QColor(98, 98, 98));
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(picture.rect().center());
        painter.rotate(degrees);
        painter.drawImage(-code.rect().center(), code);
    }
    QRandomGenerator random(7);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *const line = picture.scanLine(y);
        for (uchar *pixel = line; pixel != line + picture.width(); ++pixel) {
            const int shift = grain > 0 ? random.bounded(-grain, grain + 1) : 0;
            *pixel = uchar(qBound(0, *pixel * 3 / 4 + 40 + shift, 255));
        }
    }
    return picture;
}

/** Corners of codes and nothing else, side by side. */
QImage corners(int aSide, int module, QColor dark = Qt::black, QColor light = Qt::white)
{
    const int step = 9 * module;
    QImage picture(aSide * step, aSide * step, QImage::Format_RGB32);
    picture.fill(light);
    QPainter painter(&picture);
    for (int y = module; y < picture.height(); y += step) {
        for (int x = module; x < picture.width(); x += step) {
            painter.fillRect(x, y, 7 * module, 7 * module, dark);
            painter.fillRect(x + module, y + module, 5 * module, 5 * module, light);
            painter.fillRect(x + 2 * module, y + 2 * module, 3 * module, 3 * module, dark);
        }
    }
    return picture;
}

} // namespace

class TestReadback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAsTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digits") << u"00020101021129"_s;
        QTest::newRow("digits, letters and bytes mixed") << kPlain;
        QTest::newRow("Khmer among digits") << kKhmer;
        QTest::newRow("every script") << u"0123456789 ភ្នំពេញ カナ 漢字 é \U0001F600 \t\n end"_s;
        QTest::newRow("what looks like Shift JIS")
            << QString::fromLatin1("\xe3\x82\xb8\xe9\x80\xa0");
        QTest::newRow("the most bytes") << u"\u1780"_s.repeated(777);
    }

    void theBytesAsTheyStand()
    {
        QFETCH(const QString, text);
        const QImage image = symbol(text, 3);
        for (const ImageKind kind : {ImageKind::Rendered, ImageKind::Photo}) {
            const QList<ReadCode> codes = readCodes(image, kind);
            QCOMPARE(codes.size(), 1);
            QCOMPARE(codes.first().bytes, text.toUtf8());
        }
        QVERIFY(readsBackAs(image, text).has_value());
    }

    void thePlaceIsTheSymbols()
    {
        const QImage code = symbol(kPlain, 5);
        const QImage picture = on({900, 700}, Qt::white, {{{200, 100}, code}});
        const QList<ReadCode> codes = readCodes(picture);
        QCOMPARE(codes.size(), 1);
        const int quiet = 5 * QrMatrix::kQuietZone;
        const QRect expected
            = QRect(QPoint(200, 100), code.size()).adjusted(quiet, quiet, -quiet, -quiet);
        QVERIFY(expected.adjusted(-5, -5, 5, 5).contains(codes.first().place));
        QVERIFY(codes.first().place.contains(expected.adjusted(5, 5, -5, -5)));
    }

    void severalInOnePicture()
    {
        const QImage one = symbol(kPlain, 4);
        const QImage other = symbol(kKhmer, 4);
        const QImage sheet
            = on({1000, 1000}, Qt::white,
                 {{{20, 20}, one}, {{320, 20}, one}, {{20, 320}, other}, {{620, 620}, one}});
        for (const ImageKind kind : {ImageKind::Rendered, ImageKind::Photo}) {
            const QList<ReadCode> codes = readCodes(sheet, kind);
            QCOMPARE(codes.size(), 4); // the same bytes at three places are three
            int plain = 0;
            for (const ReadCode &code : codes)
                plain += code.bytes == kPlain.toUtf8() ? 1 : 0;
            QCOMPARE(plain, 3);
        }
    }

    void photosAndScreenshots_data()
    {
        QTest::addColumn<QImage>("picture");
        const QImage code = symbol(kKhmer, 4);
        for (const int degrees : {0, 7, 33, 90, 141, 180, 270, 301})
            QTest::addRow("turned by %d", degrees) << photo(kKhmer, degrees, 0);
        QTest::newRow("grain") << photo(kKhmer, 4, 50);
        QTest::newRow("scaled down") << symbol(kKhmer, 9).scaledToWidth(
            symbol(kKhmer, 1).width() * 5 / 2, Qt::SmoothTransformation);
        QTest::newRow("on a dark page")
            << on({1200, 800}, QColor(24, 24, 27), {{{300, 200}, code}});
        QImage inverted = code;
        inverted.invertPixels();
        QTest::newRow("light on dark") << on({900, 700}, Qt::black, {{{100, 100}, inverted}});
        QTest::newRow("mirrored") << code.mirrored(true, false);
        QImage clear(code.size(), QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        {
            QPainter painter(&clear);
            drawSymbol(painter, QrMatrix::encode(kKhmer).value(), QPointF(16, 16), 4);
        }
        QTest::newRow("on nothing") << clear;
        clear.setDevicePixelRatio(2);
        QTest::newRow("of a fine screen") << clear;
        QTest::newRow("one bit") << code.convertToFormat(QImage::Format_Mono);
        QTest::newRow("sixteen bits") << code.convertToFormat(QImage::Format_RGBA64);
    }

    void photosAndScreenshots()
    {
        QFETCH(const QImage, picture);
        const QList<ReadCode> codes = readCodes(picture, ImageKind::Photo);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().bytes, kKhmer.toUtf8());
    }

    /** A hundred megapixels: made smaller before anything looks at it. */
    void hugePicturesEnd()
    {
        QImage huge(10'000, 10'000, QImage::Format_Grayscale8);
        huge.fill(Qt::white);
        {
            QPainter painter(&huge);
            painter.drawImage(QPoint(6000, 3000), symbol(kKhmer, 30));
        }
        const QList<ReadCode> codes = readCodes(huge, ImageKind::Photo);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().bytes, kKhmer.toUtf8());
        QVERIFY(QRect(6000, 3000, 2000, 2000).contains(codes.first().place));
    }

    void nothingIsNothing_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("null") << QImage();
        QImage dot(1, 1, QImage::Format_RGB32);
        dot.fill(Qt::black);
        QTest::newRow("one dot") << dot;
        QTest::newRow("a line") << on({20'000, 1}, Qt::white, {});
        QTest::newRow("white") << on({300, 300}, Qt::white, {});
        QTest::newRow("half a code") << symbol(kPlain, 4).copy(0, 0, 400, 100);
    }

    void nothingIsNothing()
    {
        QFETCH(const QImage, picture);
        QVERIFY(readCodes(picture, ImageKind::Rendered).isEmpty());
        QVERIFY(readCodes(picture, ImageKind::Photo).isEmpty());
        const Result<void> read = readsBackAs(picture, kPlain);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotFound);
    }

    void anotherCodeIsNoProof()
    {
        QString changed = kPlain;
        changed.replace(u"John Smith"_s, u"John Smyth"_s);
        const Result<void> other = readsBackAs(symbol(changed, 4), kPlain);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Malformed);
        QVERIFY(!other.error().detail.contains(u"John"_s));

        const QImage code = symbol(kPlain, 4);
        const Result<void> two
            = readsBackAs(on({900, 500}, Qt::white, {{{10, 10}, code}, {{400, 10}, code}}), kPlain);
        QVERIFY(!two);
        QCOMPARE(two.error().code, ErrorCode::Malformed);
    }

    /** Each of them kept the reader busy for many seconds, the larger ones for hours. */
    void whatIsFullOfCornersIsNotSearched_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("fine") << corners(20, 1);
        QTest::newRow("usual") << corners(20, 3);
        QTest::newRow("coarse") << corners(16, 9);
        QTest::newRow("light on dark") << corners(20, 3, Qt::white, Qt::black);
        QTest::newRow("pale") << corners(20, 3, QColor(200, 200, 200), QColor(210, 210, 210));
        QTest::newRow("turned") << corners(20, 4).transformed(QTransform().rotate(30));
        QTest::newRow("blurred") << corners(20, 6)
                                        .scaled(500, 500, {}, Qt::SmoothTransformation)
                                        .scaled(1300, 1300, {}, Qt::SmoothTransformation);
    }

    void whatIsFullOfCornersIsNotSearched()
    {
        QFETCH(const QImage, picture);
        for (const ImageKind kind : {ImageKind::Rendered, ImageKind::Photo})
            QVERIFY(readCodes(picture, kind).isEmpty());
    }

    /** Counted is what is there, so that no sheet of many cards is taken for such a picture. */
    void cornersAreCounted_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<int>("count");
        QTest::newRow("fine") << corners(8, 1) << 64;
        QTest::newRow("usual") << corners(8, 3) << 64;
        QTest::newRow("coarse") << corners(8, 9) << 64;
        QTest::newRow("one code") << symbol(kPlain, 4) << 3;
        QTest::newRow("two codes") << on(
            {900, 500}, Qt::white, {{{10, 10}, symbol(kKhmer, 4)}, {{400, 10}, symbol(kKhmer, 3)}})
                                   << 6;
        QTest::newRow("a photo") << photo(kKhmer, 33, 0) << 3;
        QTest::newRow("grain") << photo(kKhmer, 4, 50) << 3;
        QTest::newRow("nothing") << on({300, 300}, Qt::white, {}) << 0;
    }

    void cornersAreCounted()
    {
        QFETCH(const QImage, picture);
        QFETCH(const int, count);
        const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
        for (const Darkness darkness : {Darkness::Local, Darkness::Global}) {
            QVERIFY(!hasMoreFinderPatterns(grey, darkness, count + 8)); // data may look alike
            QVERIFY(count == 0 || hasMoreFinderPatterns(grey, darkness, count - 1));
        }
    }

    /** A telephone may not look twice: light on dark or mirrored is no code we made. */
    void renderedIsReadPlainly()
    {
        QImage inverted = symbol(kPlain, 4);
        inverted.invertPixels();
        QVERIFY(!readsBackAs(inverted, kPlain));
        QVERIFY(!readsBackAs(symbol(kPlain, 4).mirrored(true, false), kPlain));
    }
};

QTEST_GUILESS_MAIN(TestReadback)
#include "tst_readback.moc"
