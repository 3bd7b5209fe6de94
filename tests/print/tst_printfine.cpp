// SPDX-License-Identifier: MIT
#include "print/printbench.h"
#include "print/sheetreaders.h"
#include "support/memoryorderlog.h"
#include "support/setclock.h"
#include "ui/print/printrun.h"

#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** At the dots of a good printer; QPrinter's PDF stands in for one. */
class TestPrintFine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twelveCardsOfSixHundredDotsAreReadByTwoDecoders()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"cards.pdf"_s);
        MemoryOrderLog log;
        const SetClock clock(kPrintNowMs);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        printer->setResolution(600);
        const print::Job job = jobOf(u"sheet-12"_s, sales(12));
        print::PrintRun run(job, log, clock);
        QSignalSpy finished(&run, &print::PrintRun::finished);
        run.toPrinter(std::move(printer));
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<print::PrintReport>().cards, 12);

        const print::Sheet sheet = print::layOut(job, {600, false}, kPrintNowMs);
        const SheetReads reads = readSheet(sheet, 0, pdfPage(file, 600));
        QCOMPARE(reads.zxing, 12);
        QCOMPARE(reads.zbar, 12);
    }
};

QTEST_MAIN(TestPrintFine)
#include "tst_printfine.moc"
