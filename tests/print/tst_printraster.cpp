// SPDX-License-Identifier: MIT
#include "print/printbench.h"
#include "symbol/drawsymbol.h"
#include "symbol/readback.h"
#include "ui/print/gate.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What the dots on the paper are, template by template. */
class TestPrintRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModuleIsWholeDots_data()
    {
        QTest::addColumn<QString>("layout");
        for (const print::Template &layout : print::builtInTemplates())
            QTest::newRow(qPrintable(layout.id)) << layout.id;
    }

    void everyModuleIsWholeDots()
    {
        QFETCH(const QString, layout);
        print::Item item = itemFor(*print::findTemplate(layout), u"ហាងកាហ្វេភ្នំពេញ"_s);
        item.environment = Environment::Test;
        const print::Sheet sheet = laidOut(jobOf(layout, {item}));
        const print::PlacedCard &card = sheet.pages.first().cards.first();
        const QImage raster = print::rasterPage(sheet, sheet.pages.first());
        const int quiet = QrMatrix::kQuietZone;
        for (int y = -quiet; y < card.matrix.size() + quiet; ++y) {
            for (int x = -quiet; x < card.matrix.size() + quiet; ++x) {
                const bool inside
                    = x >= 0 && y >= 0 && x < card.matrix.size() && y < card.matrix.size();
                const bool dark = inside && card.matrix.isDark(x, y);
                const QRect module(card.symbol.topLeft() + QPoint(x, y) * card.module,
                                   QSize(card.module, card.module));
                QVERIFY2(isAll(raster, module, dark ? 0 : 255),
                         qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
        QVERIFY(!print::readBackCard(raster, sheet, card));
    }

    void thermalPaperIsBlackOrWhite()
    {
        print::Item item = saleItem(u"ហាងកាហ្វេភ្នំពេញ"_s);
        item.environment = Environment::Test;
        item.copy = true;
        for (const QString &layout : {u"slip-58"_s, u"slip-80"_s}) {
            const print::Sheet sheet = laidOut(jobOf(layout, {item}));
            const QImage raster = print::rasterPage(sheet, sheet.pages.first());
            int black = 0;
            for (int y = 0; y < raster.height(); ++y) {
                for (int x = 0; x < raster.width(); ++x) {
                    const uchar dot = raster.constScanLine(y)[x];
                    QVERIFY(dot == 0 || dot == 255);
                    black += dot == 0 ? 1 : 0;
                }
            }
            QVERIFY(black > 1000);
        }
    }

    void testStandsOnWhatIsNotLive_data()
    {
        QTest::addColumn<QString>("layout");
        for (const print::Template &layout : print::builtInTemplates())
            QTest::newRow(qPrintable(layout.id)) << layout.id;
    }

    void testStandsOnWhatIsNotLive()
    {
        QFETCH(const QString, layout);
        print::Item item = itemFor(*print::findTemplate(layout), u"Lotus Coffee"_s);
        for (const Environment environment :
             {Environment::Live, Environment::Test, Environment::Sandbox}) {
            item.environment = environment;
            const print::Sheet sheet = laidOut(jobOf(layout, {item}));
            const print::PlacedCard &card = sheet.pages.first().cards.first();
            int words = 0;
            for (const print::CardPlan::Text &text : card.plan->texts)
                words += text.text.contains(u"TEST"_s) ? 1 : 0;
            QCOMPARE(words, environment == Environment::Live ? 0 : 2); // above and below the code
        }
    }

    void theRulerIsFiftyMillimetres()
    {
        const print::Sheet sheet = laidOut(jobOf(u"sheet-12"_s, sales(1)));
        const QImage raster = print::rasterPage(sheet, sheet.pages.first());
        int longest = 0;
        for (int y = raster.height() - 120; y < raster.height(); ++y) {
            int run = 0;
            for (int x = 0; x < raster.width(); ++x) {
                run = raster.constScanLine(y)[x] < 200 ? run + 1 : 0;
                longest = qMax(longest, run);
            }
        }
        QVERIFY2(qAbs(longest - 50 / 25.4 * 300) <= 2, qPrintable(QString::number(longest)));
    }

    void aDiscStaysReadable()
    {
        for (const QString &layout : {u"sheet-1"_s, u"sheet-12"_s, u"counter-a6"_s}) {
            print::Job job = jobOf(layout, {counterItem(u"Lotus Coffee"_s)});
            job.style.centreDisc = true;
            const print::Sheet sheet = laidOut(job);
            const print::PlacedCard &card = sheet.pages.first().cards.first();
            const qreal side = card.symbol.width() * 25.4 / 300;
            QCOMPARE(card.disc, side >= kLeastDiscMm);
            QVERIFY(print::readBack(sheet, {m_never, [] {}}).isEmpty());
        }
    }

    void aCardIsAPictureOfItsOwn()
    {
        print::Style style;
        style.centreDisc = true;
        const Result<QImage> picture
            = print::cardPicture(saleItem(u"ហាងកាហ្វេភ្នំពេញ"_s), style, kPrintNowMs);
        QVERIFY(picture);
        QCOMPARE(picture->width(), 945); // 80 mm at 300 an inch
        QVERIFY(readsBackAs(*picture, dynamicCode(u"ហាងកាហ្វេភ្នំពេញ"_s)));
        const Result<QImage> late
            = print::cardPicture(saleItem(u"Lotus"_s), style, kPrintNowMs + 16 * kMinuteMs);
        QVERIFY(!late);
        QCOMPARE(late.error().detail, u"expired"_s);
    }

    void damageIsFound()
    {
        const print::Sheet sound = laidOut(jobOf(u"sheet-2"_s, sales(2)));
        QVERIFY(print::readBack(sound, {m_never, [] {}}).isEmpty());

        print::Sheet swapped = sound;
        swapped.pages[0].cards[0].matrix = sound.pages[0].cards[1].matrix;
        QList<print::Refusal> found = print::readBack(swapped, {m_never, [] {}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().item, 0);
        QCOMPARE(found.first().reason, u"read_back"_s);
        QCOMPARE(found.first().detail, u"other"_s);

        const print::PlacedCard &card = sound.pages[0].cards[0];
        QImage raster = print::rasterPage(sound, sound.pages[0]);
        QPainter painter(&raster);
        painter.fillRect(QRect(card.symbol.topLeft(), card.symbol.size() / 2), Qt::black);
        painter.end();
        QCOMPARE(print::readBackCard(raster, sound, card)->detail, u"none"_s);
        QVERIFY(!print::readBackCard(raster, sound, sound.pages[0].cards[1]));

        raster = print::rasterPage(sound, sound.pages[0]);
        raster.setPixelColor(card.symbol.left() - 3 * card.module, card.symbol.top(), Qt::gray);
        QCOMPARE(print::readBackCard(raster, sound, card)->reason, u"quiet_zone"_s);
    }

private:
    static bool isAll(const QImage &raster, const QRect &area, int dot)
    {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (raster.constScanLine(y)[x] != dot)
                    return false;
            }
        }
        return true;
    }

    std::atomic<bool> m_never = false;
};

QTEST_MAIN(TestPrintRaster)
#include "tst_printraster.moc"
