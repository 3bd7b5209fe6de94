// SPDX-License-Identifier: MIT
#include "khqr/randomcode.h"
#include "symbol/drawsymbol.h"
#include "symbol/readback.h"
#include "symbol/samplecodes.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kAtMs = 1'767'225'600'000;
constexpr int kPixels = 3; ///< a module: a small picture on a screen

/** How many are read back, with these discs by turns; those that are not are named. */
int readOf(const QStringList &codes, const QStringList &discs)
{
    int read = 0;
    qsizetype at = 0;
    for (const QString &code : codes) {
        const QrMatrix matrix = QrMatrix::encode(code).value();
        QImage image = symbolImage(matrix, kPixels);
        if (!discs.isEmpty()) {
            const QString &disc = discs[at++ % discs.size()];
            const int quiet = kPixels * QrMatrix::kQuietZone;
            QPainter painter(&image);
            drawCentreDisc(painter, image.rect().adjusted(quiet, quiet, -quiet, -quiet), disc);
        }
        const Result<void> back = readsBackAs(image, code);
        if (back)
            ++read;
        else
            qWarning().noquote() << code << back.error().detail;
    }
    return read;
}

} // namespace

/** What check lets through is drawn, and what is drawn is read back, whatever stands in it. */
class TestSymbolRoundtrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** tests/symbol/run N asks for more of them. */
    void randomCodesComeBack()
    {
        const int count = qEnvironmentVariableIsSet("VEXORA_ROUNDTRIPS")
            ? qEnvironmentVariableIntValue("VEXORA_ROUNDTRIPS")
            : 500;
        QVERIFY(count > 0);
        QRandomGenerator random(printedSeed());
        for (int i = 0; i < count; ++i) {
            const auto written = khqr::write(randomCode(random, kAtMs), kAtMs);
            QVERIFY(written.has_value());
            const QString &code = *written;
            QVERIFY2(khqr::check(code, kAtMs).printable(), qPrintable(code));
            const Result<QrMatrix> matrix = QrMatrix::encode(code);
            QVERIFY2(matrix.has_value(), qPrintable(code));
            const QList<ReadCode> codes
                = readCodes(symbolImage(*matrix, kPixels), ImageKind::Rendered);
            QVERIFY2(codes.size() == 1, qPrintable(code));
            QCOMPARE(codes.first().bytes, code.toUtf8());
        }
    }

    void twoHundredOfTwoHundred()
    {
        const QStringList codes = sampleCodes(200);
        QCOMPARE(readOf(codes, {}), 200);
        QCOMPARE(readOf(codes, {u"$"_s, u"\u17DB"_s}), 200);
    }
};

QTEST_GUILESS_MAIN(TestSymbolRoundtrip)
#include "tst_symbolroundtrip.moc"
