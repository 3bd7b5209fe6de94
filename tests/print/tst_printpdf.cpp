// SPDX-License-Identifier: MIT
#include "print/printbench.h"
#include "print/sheetreaders.h"
#include "ui/print/output.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The PDF, looked at with poppler and read by two decoders that know nothing of each other. */
class TestPrintPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesAreThePaper_data()
    {
        QTest::addColumn<QString>("layout");
        for (const print::Template &layout : print::builtInTemplates())
            QTest::newRow(qPrintable(layout.id)) << layout.id;
    }

    void boxesAreThePaper()
    {
        QFETCH(const QString, layout);
        const print::Job job
            = jobOf(layout, {itemFor(*print::findTemplate(layout), u"Lotus Coffee"_s)});
        const print::Sheet sheet = laidOut(job);
        QProcess info;
        info.start(u"pdfinfo"_s, {written(sheet)});
        QVERIFY(info.waitForFinished());
        static const QRegularExpression kSize(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s);
        const QRegularExpressionMatch found
            = kSize.match(QString::fromUtf8(info.readAllStandardOutput()));
        QVERIFY(found.hasMatch());
        const QSizeF mm = sheet.pages.first().sizeMm;
        // A PDF's box is whole points: a third of a millimetre at most.
        QVERIFY2(qAbs(found.captured(1).toDouble() * 25.4 / 72 - mm.width()) < 0.36,
                 qPrintable(found.captured(0)));
        QVERIFY2(qAbs(found.captured(2).toDouble() * 25.4 / 72 - mm.height()) < 0.36,
                 qPrintable(found.captured(0)));
        if (job.layout->page.height() > 0)
            QCOMPARE(mm, job.layout->page);
    }

    void symbolsHaveTheirMillimetres()
    {
        const print::Sheet sheet
            = laidOut(jobOf(u"counter-a6"_s, {counterItem(u"Lotus Coffee"_s)}));
        const print::PlacedCard &card = sheet.pages.first().cards.first();
        const QImage page = pdfPage(written(sheet), 300);
        QVERIFY(qAbs(page.width() - 105 / 25.4 * 300) < 4);
        // The upper edge of the code: the two outer finder patterns end it left and right.
        const QRect row(0, card.symbol.top() + card.module / 2, page.width(), 1);
        int first = -1;
        int last = -1;
        for (int x = card.card.left() + 20; x < card.card.right() - 20; ++x) {
            if (page.pixelColor(x, row.top()).lightness() < 128) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
        QVERIFY2(qAbs(first - card.symbol.left()) <= 2, qPrintable(QString::number(first)));
        QVERIFY2(qAbs(last - first + 1 - card.symbol.width()) <= 2,
                 qPrintable(u"%1 %2"_s.arg(last - first + 1).arg(card.symbol.width())));
    }

    void letteringIsText()
    {
        // Outlines would be sharp as well, but could not be searched.
        const print::Sheet sheet = laidOut(jobOf(u"sheet-2"_s, sales(1)));
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, written(sheet), u"-"_s});
        QVERIFY(text.waitForFinished());
        const QByteArray words = text.readAllStandardOutput();
        QVERIFY2(words.contains("& Bakery"), words.constData()); // the name has a ligature
        QVERIFY(words.contains("Print at actual size"));
    }

    void twelveCardsAreReadByTwoDecoders_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("150") << 150;
        QTest::newRow("300") << 300;
    }

    void twelveCardsAreReadByTwoDecoders()
    {
        QFETCH(const int, dpi);
        const print::Sheet sheet = laidOut(jobOf(u"sheet-12"_s, sales(12)));
        const SheetReads reads = readSheet(sheet, 0, pdfPage(written(sheet), dpi));
        QCOMPARE(reads.cards, 12);
        QCOMPARE(reads.zxing, 12);
        QCOMPARE(reads.zbar, 12);
    }

private:
    QString written(const print::Sheet &sheet) const
    {
        const std::atomic<bool> never = false;
        QFile file(m_folder.filePath(u"cards.pdf"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(print::pdfOf(sheet, never));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPrintPdf)
#include "tst_printpdf.moc"
