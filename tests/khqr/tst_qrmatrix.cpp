// SPDX-License-Identifier: MIT
#include "khqr/codewriter.h"
#include "khqr/qrmatrix.h"

#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr int kPixels = 3; ///< a module's side

/** A grey picture of rows of light (true) and dark modules. */
struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray pixels;

    Picture(int columns, int rows)
        : width(columns * kPixels)
        , height(rows * kPixels)
        , pixels(qsizetype(width) * height, char(0xff))
    {
    }

    void darken(int column, int row)
    {
        for (int y = row * kPixels; y < (row + 1) * kPixels; ++y) {
            for (int x = column * kPixels; x < (column + 1) * kPixels; ++x)
                pixels[y * width + x] = 0;
        }
    }

    /** The bytes of the one code in it; null when there is none. */
    [[nodiscard]] QByteArray decoded() const
    {
        const ZXing::ImageView view(reinterpret_cast<const uint8_t *>(pixels.constData()), width,
                                    height, ZXing::ImageFormat::Lum);
        const ZXing::Result result = ZXing::ReadBarcode(
            view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        if (!result.isValid())
            return {};
        const auto &bytes = result.bytes();
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    }
};

Picture painted(const QrMatrix &matrix)
{
    const int side = matrix.size() + 2 * QrMatrix::kQuietZone;
    Picture picture(side, side);
    for (int y = 0; y < matrix.size(); ++y) {
        for (int x = 0; x < matrix.size(); ++x) {
            if (matrix.isDark(x, y))
                picture.darken(x + QrMatrix::kQuietZone, y + QrMatrix::kQuietZone);
        }
    }
    return picture;
}

/** What a dark terminal shows: characters light, background dark. */
Picture onDarkTerminal(const QString &blocks)
{
    const QStringList lines = blocks.split(u'\n', Qt::SkipEmptyParts);
    Picture picture(int(lines.first().size()), int(lines.size()) * 2);
    for (int row = 0; row < lines.size(); ++row) {
        for (int column = 0; column < lines[row].size(); ++column) {
            const QChar c = lines[row][column];
            if (c == u' ' || c == u'\u2584')
                picture.darken(column, 2 * row);
            if (c == u' ' || c == u'\u2580')
                picture.darken(column, 2 * row + 1);
        }
    }
    return picture;
}

} // namespace

/** What is drawn is read back by another library: golden matrices would only test the encoder. */
class TestQrMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawnAndReadBack_data()
    {
        khqr::CodeFields code;
        code.bakongId = u"console@nobank"_s;
        code.merchantName = u"ចន ស្មីន"_s;
        code.merchantCity = u"ភ្នំពេញ"_s;
        code.currency = u"USD"_s;
        code.amount = u"10.50"_s;
        code.createdMs = 1767225600000;
        code.expiresMs = 1767226200000;

        QTest::addColumn<QString>("text");
        QTest::newRow("one digit") << u"0"_s;
        QTest::newRow("link")
            << u"https://checkout.example/pay?token=8f3k29d0qplm7x2a9bc45de7812fg90"_s;
        QTest::newRow("Khmer") << u"ភ្នំពេញ ចន ស្មីន"_s;
        QTest::newRow("emoji, kana and a line end") << u"\U0001F600 カナ\n漢字"_s;
        QTest::newRow("a code of our own") << khqr::write(code, code.createdMs).value_or(QString());
        QTest::newRow("a code of a bank")
            << u"00020101021230510016abaakhppxxx@abaa01151250212145328460208ABA Bank52045987"
               u"530311654031005802KH5925OLD ME 25 CHAR WINNER IP26010Phnom Penh62570115MC-R"
               u"EF-KH-1500068340010PAYWAY@ABA0208104514230604A2279934001317598053453370113175980552533763049FBD"_s;
        QTest::newRow("the most bytes") << u"\u1780"_s.repeated(777);
    }

    void drawnAndReadBack()
    {
        QFETCH(const QString, text);
        const auto matrix = QrMatrix::encode(text);
        QVERIFY(matrix.has_value());
        QCOMPARE(painted(*matrix).decoded(), text.toUtf8());
        QCOMPARE(onDarkTerminal(blockText(*matrix)).decoded(), text.toUtf8());
    }

    void blocksHaveTheQuietZoneAndNothingElse()
    {
        const auto matrix = QrMatrix::encode(u"0"_s);
        QVERIFY(matrix.has_value());
        QCOMPARE(matrix->size(), 21);
        const QString blocks = blockText(*matrix);
        QVERIFY(blocks.endsWith(u'\n'));
        const QStringList lines = blocks.chopped(1).split(u'\n');
        QCOMPARE(lines.size(), 15); // 29 rows, two a line
        const QString quiet(4, u'\u2588');
        for (const QString &line : lines) {
            QCOMPARE(line.size(), 29);
            for (const QChar c : line)
                QVERIFY(u" \u2580\u2584\u2588"_s.contains(c));
        }
        for (qsizetype i = 0; i < 14; ++i)
            QVERIFY(lines[i].startsWith(quiet) && lines[i].endsWith(quiet));
        QCOMPARE(lines[0], QString(29, u'\u2588'));
        QCOMPARE(lines[1], QString(29, u'\u2588'));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << u""_s;
        QTest::newRow("NUL alone") << QString(QChar(u'\0'));
        QTest::newRow("NUL inside") << u"300"_s + QChar(u'\0') + u"000"_s;
        QTest::newRow("NUL at the end") << u"300"_s + QChar(u'\0');
        QTest::newRow("half a surrogate pair") << u"a"_s + QChar(char16_t(0xD83D));
        QTest::newRow("a byte too many") << u"\u1780"_s.repeated(777) + u'x';
        QTest::newRow("far too long") << QString(10'000'000, u'x');
    }

    void refused()
    {
        QFETCH(const QString, text);
        const auto matrix = QrMatrix::encode(text);
        QVERIFY(!matrix.has_value());
        QCOMPARE(matrix.error().code, ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestQrMatrix)
#include "tst_qrmatrix.moc"
