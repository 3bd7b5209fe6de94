// SPDX-License-Identifier: MIT
#include "printbench.h"

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** From the primary button to what is on paper, and in the history. */
class tst_PrintDialogRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrintBench> m_bench;

    PrintBench &bench() { return *m_bench; }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        delete bench().dialog;
        m_bench.reset();
    }

    void aSheetOfTwelveIsSavedAndRead()
    {
        QList<print::Item> items = bench().orders(12);
        items[6].payload.clear();
        items[6].order->payInfo.clear();
        bench().open(items);
        bench().dialog->setTemplate(u"sheet-12"_s);
        QVERIFY(bench().isReady());
        QVERIFY(bench().save(bench().file("sheet.pdf")));
        QCOMPARE(bench().text("runHeading"), u"PDF saved"_s);
        QCOMPARE(PrintBench::figures(bench().text("runReport").section(u',', 0, 0)), u"11 on 1"_s);
        QVERIFY(bench().text("runReport").contains(u"every code read back"_s));
        QVERIFY(bench().refusals().contains(items[6].source));
        const QList<QByteArray> scanned = bench().scanned(bench().file("sheet.pdf"));
        QCOMPARE(scanned.size(), 11);
        for (const print::Item &item : items)
            QCOMPARE(scanned.contains(item.payload.toUtf8()), !item.payload.isEmpty());
        QCOMPARE(bench().printed(items[0].payload).size(), 1);
        // One thing to do from here.
        QVERIFY(!bench().button("savePdfButton")->isVisible());
        QCOMPARE(bench().dialog->focusWidget(), bench().button("closePrintButton"));
        QPointer<ui::PrintDialog> dialog = bench().dialog;
        bench().button("closePrintButton")->click();
        QTRY_VERIFY(!dialog);
    }

    void theSecondTimeSaysCopy()
    {
        bench().open({PrintBench::counter()});
        QVERIFY(bench().isReady());
        QVERIFY(!bench().find("copyNote")->isVisible());
        bench().find<QSpinBox>("copiesSpin")->setValue(2);
        QVERIFY(bench().isReady());
        QVERIFY(bench().save(bench().file("cards.pdf")));
        bench().button("printAgainButton")->click();
        QTRY_VERIFY(bench().find("copyNote")->isVisible());
        QVERIFY2(bench().text("copyNote").startsWith(u"Printed before on 20"_s)
                     && bench().text("copyNote").contains(u", 2 "_s)
                     && bench().text("copyNote").contains(u"copy"_s),
                 qPrintable(bench().text("copyNote")));
        QVERIFY(bench().isReady());
        const QImage again = bench().find("previewView")->grab().toImage();
        delete bench().dialog;
        bench().open({PrintBench::counter(PrintBench::counterCode(u"B"_s))});
        QVERIFY(bench().isReady());
        QVERIFY(!bench().find("copyNote")->isVisible()); // another code
        QVERIFY(again != bench().find("previewView")->grab().toImage());
    }

    void aPrinterGetsThePages()
    {
        FilePrinters printers(bench().folder.path());
        bench().open({PrintBench::counter()});
        bench().dialog->setPrinters(printers);
        bench().dialog->setTemplate(u"counter-a5"_s);
        auto *print = bench().button("printNowButton");
        QTRY_VERIFY(print->isVisible() && print->isEnabled());
        QVERIFY(bench().button("savePdfButton")->isVisible());
        bench().find<QComboBox>("printerCombo")->setCurrentIndex(1);
        QTRY_VERIFY(print->isEnabled());
        print->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench().button("printAgainButton")->isVisible(), 30000);
        QCOMPARE(bench().text("runHeading"), u"Handed to the print service"_s);
        const QList<QByteArray> scanned = bench().scanned(printers.fileOf(u"Office"_s));
        QCOMPARE(scanned, {PrintBench::counterCode().toUtf8()});
        delete bench().dialog;
        // Remembered for codes of that use, not of the other.
        bench().open({PrintBench::counter()});
        QCOMPARE(bench().find<QComboBox>("templateCombo")->currentData().toString(),
                 u"counter-a5"_s);
        delete bench().dialog;
        bench().open(bench().orders(1));
        QVERIFY(bench().find<QComboBox>("templateCombo")->currentIndex() == 0);
    }

    void aPrinterThatIsGoneIsSaid()
    {
        FilePrinters printers(bench().folder.path());
        bench().open({PrintBench::counter()});
        bench().dialog->setPrinters(printers);
        auto *print = bench().button("printNowButton");
        QTRY_VERIFY(print->isVisible() && print->isEnabled());
        printers.gone = true;
        print->click();
        QTRY_VERIFY(bench().button("printAgainButton")->isVisible());
        QCOMPARE(bench().text("runHeading"), u"Not printed"_s);
        QVERIFY(bench().text("runReport").contains(u"Nothing was printed."_s));
        QVERIFY(bench().printed(PrintBench::counterCode()).isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        bench().open({PrintBench::counter()});
        QVERIFY(bench().isReady());
        QVERIFY(QDir().mkpath(bench().file("taken.pdf/inside")));
        bench().button("savePdfButton")->click();
        auto *files = bench().dialog->findChild<QFileDialog *>(u"pdfFileDialog"_s);
        QVERIFY(files);
        Q_EMIT files->fileSelected(bench().file("taken.pdf"));
        files->close();
        QTRY_VERIFY_WITH_TIMEOUT(bench().button("printAgainButton")->isVisible(), 30000);
        QCOMPARE(bench().text("runHeading"), u"Not saved"_s);
        QVERIFY(bench().text("runReport").contains(u"No file was written."_s));
    }

    void theFileNameHoldsNoPayer()
    {
        bench().open(bench().orders(1));
        QVERIFY(bench().isReady());
        bench().button("savePdfButton")->click();
        auto *files = bench().dialog->findChild<QFileDialog *>(u"pdfFileDialog"_s);
        QCOMPARE(files->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(),
                 u"khqr-%1.pdf"_s.arg(bench().orders(1).constFirst().source));
        files->reject();
        delete bench().dialog;
        bench().open({PrintBench::counter()});
        QVERIFY(bench().isReady());
        bench().button("savePdfButton")->click();
        files = bench().dialog->findChild<QFileDialog *>(u"pdfFileDialog"_s);
        QCOMPARE(files->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(), u"counter-cards.pdf"_s);
        files->reject();
    }
};

QTEST_MAIN(tst_PrintDialogRun)
#include "tst_printdialogrun.moc"
