// SPDX-License-Identifier: MIT
#include "domain/texts.h"
#include "print/printbench.h"
#include "ui/print/gate.h"
#include "ui/print/papertexts.h"

#include <QFile>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Every template with every script: nothing is lost, nothing touches, every module is whole. */
class TestPrintTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreWhatIsOffered()
    {
        QStringList ids;
        for (const print::Template &layout : print::builtInTemplates())
            ids.append(layout.id);
        QCOMPARE(
            ids,
            (QStringList{u"counter-a6"_s, u"counter-a5"_s, u"sticker"_s, u"slip-58"_s, u"slip-80"_s,
                         u"sheet-1"_s, u"sheet-2"_s, u"sheet-4"_s, u"sheet-8"_s, u"sheet-12"_s}));
        for (const print::Template &layout : print::builtInTemplates()) {
            for (const QString &language : programLanguages())
                QVERIFY2(layout.names.contains(language), qPrintable(layout.id + language));
        }
        QVERIFY(!print::findTemplate(u"sheet-13"_s));
        QVERIFY(!print::findTemplate(u"counter-a6"_s)->takes(print::Use::OneSale));
        QVERIFY(!print::findTemplate(u"slip-58"_s)->takes(print::Use::Counter));
    }

    void everyLanguageHasEverySentence()
    {
        const QStringList keys{u"scanToPay"_s,  u"forOnePayment"_s, u"order"_s, u"validUntil"_s,
                               u"notSeen"_s,    u"copy"_s,          u"test"_s,  u"notPayable"_s,
                               u"actualSize"_s, u"time"_s};
        for (const QString &language : programLanguages()) {
            for (const QString &key : keys)
                QVERIFY2(!print::PaperTexts::in(language).text(key).isEmpty(),
                         qPrintable(language + u' ' + key));
        }
        QCOMPARE(print::PaperTexts::in(u"xx"_s).text(u"copy"_s), u"Copy"_s);
    }

    void cardsHoldEverything_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("shop");
        for (const print::Template &layout : print::builtInTemplates()) {
            for (const QString &shop : shopNames())
                QTest::addRow("%s %s", qPrintable(layout.id), qPrintable(shop))
                    << layout.id << shop;
        }
    }

    void cardsHoldEverything()
    {
        QFETCH(const QString, layout);
        QFETCH(const QString, shop);
        for (const Environment environment : {Environment::Live, Environment::Test}) {
            print::Item item = itemFor(*print::findTemplate(layout), shop);
            QVERIFY(!item.payload.isEmpty());
            item.environment = environment;
            const print::Sheet sheet = laidOut(jobOf(layout, {item}));
            QVERIFY2(sheet.refusals.isEmpty(),
                     qPrintable(reasonOf(sheet) + sheet.refusals.value(0).detail));
            const print::PlacedCard &card = sheet.pages.first().cards.first();
            checkTexts(card, shop);
            checkSizes(sheet, card);
        }
    }

    void pagesHaveTheSizeOfTheirPaper()
    {
        const print::Sheet a4 = laidOut(jobOf(u"sheet-12"_s, sales(13)));
        QCOMPARE(a4.pages.size(), 2);
        QCOMPARE(a4.pages.first().dots, QSize(2480, 3508)); // A4 at 300 an inch
        QCOMPARE(a4.pages.first().cards.size(), 12);
        QCOMPARE(a4.pages.last().cards.size(), 1);
        QCOMPARE(a4.pages.last().number, 2);
        const print::Sheet roll = laidOut(jobOf(u"slip-58"_s, sales(2)));
        QCOMPARE(roll.pages.size(), 2);
        QCOMPARE(roll.pages.first().dots.width(), 464); // 58 mm at 203 an inch
        QVERIFY(roll.pages.first().sizeMm.height() > 70);
        QVERIFY(roll.pages.first().sizeMm.height() < 130);
        QVERIFY(roll.pages.first().cards.first().card.width() <= 384); // 48 mm
    }

    void cardsStandApart()
    {
        for (const QString &layout : {u"sheet-2"_s, u"sheet-4"_s, u"sheet-8"_s, u"sheet-12"_s}) {
            const print::Job job = jobOf(layout, sales(print::findTemplate(layout)->cards()));
            const print::Sheet sheet = laidOut(job);
            const print::Page &page = sheet.pages.first();
            const QRect paper(QPoint(0, 0), page.dots);
            for (qsizetype i = 0; i < page.cards.size(); ++i) {
                const QRect card = page.cards[i].card;
                QVERIFY(paper.contains(card));
                // 20:29 but for the dot that rounding down costs.
                QVERIFY(qAbs(card.width() - card.height() * 20.0 / 29.0) <= 1.5);
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!card.adjusted(-20, -20, 20, 20).intersects(page.cards[j].card));
            }
        }
    }

    void templatesAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown key") << QByteArray("\"gap\"") << QByteArray("\"gab\"") << u"gap"_s;
        QTest::newRow("shape") << QByteArray("\"card\"") << QByteArray("\"round\"") << u"shape"_s;
        QTest::newRow("use") << QByteArray("\"counter\"\n") << QByteArray("\"both\"\n")
                             << u"uses"_s;
        QTest::newRow("small code")
            << QByteArray("\"codeSide\": 68") << QByteArray("\"codeSide\": 19") << u"codeSide"_s;
        QTest::newRow("no room") << QByteArray("\"codeSide\": 68")
                                 << QByteArray("\"codeSide\": 120") << u"page"_s;
        QTest::newRow("negative") << QByteArray("\"width\": 105") << QByteArray("\"width\": -1")
                                  << u"page.width"_s;
        QTest::newRow("no English") << QByteArray("\"en\"") << QByteArray("\"de\"") << u"name"_s;
    }

    void templatesAreReadStrictly()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, said);
        QFile file(QStringLiteral(SOURCE_DIR "/resources/print/counter-a6.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(print::readTemplate(json));
        QVERIFY(json.contains(from));
        const Result<print::Template> read = print::readTemplate(json.replace(from, to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
        QVERIFY2(read.error().detail.contains(said), qPrintable(read.error().detail));
    }

private:
    static void checkTexts(const print::PlacedCard &card, const QString &shop)
    {
        QString written = allTexts(card);
        static const QRegularExpression kSpace(u"\\s"_s);
        QString wanted = shop;
        QVERIFY2(written.remove(kSpace).contains(wanted.remove(kSpace)), qPrintable(written));
        const QRect paper(QPoint(0, 0), card.card.size());
        const QRect quiet = card.plan->quiet();
        for (const print::CardPlan::Text &text : card.plan->texts) {
            const QRectF ink
                = QFontMetricsF(text.font).tightBoundingRect(text.text).translated(text.baseline);
            QVERIFY2(QRectF(paper).contains(ink), qPrintable(text.text));
            QVERIFY2(!ink.intersects(QRectF(quiet)), qPrintable(text.text));
        }
        for (const print::CardPlan::Fill &fill : card.plan->fills)
            QVERIFY(!fill.path.boundingRect().intersects(QRectF(quiet)));
    }

    static void checkSizes(const print::Sheet &sheet, const print::PlacedCard &card)
    {
        QCOMPARE(card.symbol.width(), card.module * card.matrix.size());
        QCOMPARE(card.symbol.height(), card.symbol.width());
        QVERIFY(card.card.contains(card.symbol));
        QVERIFY(card.module * 25.4 / sheet.device.dpi >= print::kLeastModuleMm);
        QVERIFY(card.symbol.width() * 25.4 / sheet.device.dpi >= print::kLeastSymbolMm);
        QCOMPARE(card.plan->symbol.translated(card.card.topLeft()), card.symbol);
    }
};

QTEST_MAIN(TestPrintTemplates)
#include "tst_printtemplates.moc"
