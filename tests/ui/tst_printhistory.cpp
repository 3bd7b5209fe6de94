// SPDX-License-Identifier: MIT
#include "printbench.h"
#include "ui/pages/historypage.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Orders of the history, one or many, onto paper, and what the history then says of them. */
class tst_PrintHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrintBench> m_bench;
    std::unique_ptr<ui::HistoryPage> m_page;

    PrintBench &bench() { return *m_bench; }
    template <class T = QWidget> T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QTableView *table() { return find<QTableView>("orderTable"); }

    /** Rows from the top: the last one added first. */
    void open(int count, int without)
    {
        for (int i = 1; i <= count; ++i) {
            OrderRecord record = bench().order(i);
            record.recordedAtMs = bench().clock.nowMs() + i;
            if (i == without) {
                record.payInfo.clear();
                record.khqr.reset();
            }
            const Outcome outcome = *record.outcome;
            record.outcome.reset();
            bench().log->begin(record).waitForFinished();
            record.outcome = outcome;
            bench().log->finish(record).waitForFinished();
        }
        m_page = std::make_unique<ui::HistoryPage>(bench().desk);
        m_page->resize(960, 600);
        m_page->showList(false);
        m_page->show();
        QVERIFY(QTest::qWaitFor([&] { return table()->model()->rowCount() == count; }));
    }

    void takeDialog()
    {
        bench().dialog = m_page->findChild<ui::PrintDialog *>(u"printDialog"_s);
        QVERIFY(bench().dialog);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void oneOrderIsPrintedFromItsDetail()
    {
        open(2, 1);
        QVERIFY(!find("printOrderButton")->isVisible());
        table()->selectRow(1);
        QTRY_VERIFY(find("copyNumberButton")->isVisible());
        QVERIFY(!find("printOrderButton")->isVisible()); // nothing to scan
        QTest::keyClick(table(), Qt::Key_Up);
        QTRY_VERIFY(find("printOrderButton")->isVisible());
        QVERIFY(!find("printOrdersButton")->isVisible());
        QVERIFY(!find<QTextEdit>("orderFacts")->toPlainText().contains(u"Printed"_s));
        find<QPushButton>("printOrderButton")->click();
        takeDialog();
        QVERIFY(bench().isReady());
        QVERIFY(bench().save(bench().file("one.pdf")));
        bench().button("closePrintButton")->click();
        // The history tells it at once.
        QTRY_VERIFY(find<QTextEdit>("orderFacts")->toPlainText().contains(u"Printed"_s));
        QVERIFY(!find<QTextEdit>("orderFacts")->toPlainText().contains(u"Printed\n0"_s));
    }

    void manyOrdersGoOntoOneSheet()
    {
        open(5, 3);
        table()->setFocus();
        table()->selectRow(0);
        QVERIFY(!find("printOrdersButton")->isVisible());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 4);
        QTRY_VERIFY(find("printOrdersButton")->isVisible());
        QVERIFY(find<QPushButton>("printOrdersButton")->text().contains(u'4'));
        find<QPushButton>("printOrdersButton")->click();
        takeDialog();
        bench().dialog->setTemplate(u"sheet-4"_s);
        QVERIFY(bench().isReady());
        QTRY_COMPARE(bench().made(), u"3 on 1"_s);
        QVERIFY(bench().refusals().contains(bench().order(3).key.tradeNo));
        QVERIFY(!bench().refusals().contains(bench().order(4).key.tradeNo));
        bench().button("closePrintButton")->click();
        // One row alone is as it was.
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QVERIFY(!find("printOrdersButton")->isVisible());
    }
};

QTEST_MAIN(tst_PrintHistory)
#include "tst_printhistory.moc"
