// SPDX-License-Identifier: MIT
#include "printbench.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The keys of the dialog, and the ways out of a run. */
class tst_PrintCancel : public QObject
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

    void cancelLeavesNothing()
    {
        bench().open(bench().orders(24));
        bench().dialog->setTemplate(u"sheet-1"_s);
        QVERIFY(bench().isReady());
        QVERIFY(bench().askToSave(bench().file("sheet.pdf")));
        QTRY_VERIFY(bench().button("cancelRunButton")->isVisible());
        QCOMPARE(bench().dialog->focusWidget(), bench().button("cancelRunButton"));
        QTest::keyClick(bench().button("cancelRunButton"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(bench().button("printAgainButton")->isVisible(), 30000);
        QCOMPARE(bench().text("runHeading"), u"Cancelled"_s);
        QVERIFY(bench().text("runReport").contains(u"No file was written."_s));
        QVERIFY(!QFileInfo::exists(bench().file("sheet.pdf")));
        QVERIFY(bench().printed(bench().orders(1).constFirst().payload).isEmpty());
    }

    void closingStopsTheRun()
    {
        bench().open(bench().orders(24));
        bench().dialog->setTemplate(u"sheet-1"_s);
        QVERIFY(bench().isReady());
        QVERIFY(bench().askToSave(bench().file("sheet.pdf")));
        QTRY_VERIFY(bench().button("cancelRunButton")->isVisible());
        QPointer<ui::PrintDialog> dialog = bench().dialog;
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 30000);
        QVERIFY(!QFileInfo::exists(bench().file("sheet.pdf")));
    }

    /** Tab reaches everything there is to choose, and Enter the primary button. */
    void byKeyboardAlone()
    {
        bench().open({PrintBench::counter()});
        QVERIFY(QTest::qWaitForWindowExposed(bench().dialog));
        QApplication::setActiveWindow(bench().dialog);
        QVERIFY(bench().isReady());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"templateCombo"_s);
        QStringList reached;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.append(QApplication::focusWidget()->objectName());
        } while (reached.size() < 40 && reached.constLast() != "templateCombo"_L1);
        for (const char *name :
             {"copiesSpin", "labelsEdit", "languageCombo", "colourButton", "logoButton",
              "discCheck", "savePdfButton", "closePrintButton", "actualSizeCheck"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
        while (QApplication::focusWidget()->objectName() != "savePdfButton"_L1)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(bench().dialog->findChild<QFileDialog *>(u"pdfFileDialog"_s));
    }
};

QTEST_MAIN(tst_PrintCancel)
#include "tst_printcancel.moc"
