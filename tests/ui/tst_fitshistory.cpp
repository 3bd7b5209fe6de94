// SPDX-License-Identifier: MIT
#include "fitsbench.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/theme/theme.h"
#include "ui/today/todaydelegate.h"
#include "ui/today/todaypane.h"

#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** History, Today and Settings in every language. */
class tst_FitsHistory : public QObject, FitsTest
{
    Q_OBJECT

    void historyDialogs()
    {
        bench().find<QPushButton>(u"exportButton"_s)->click();
        auto *exports = opened(u"exportDialog"_s);
        verifyDialog(exports);
        for (const QString &check : {u"payersCheck"_s, u"clearCheck"_s})
            exports->findChild<QAbstractButton *>(check)->click();
        (void)QTest::qWaitFor([&] { return cutOff(exports).isEmpty(); });
        verifyDialog(exports);
        exports->findChild<QAbstractButton *>(u"startExportButton"_s)->click();
        QDialog *question = opened(u"clearExportBox"_s);
        verifyDialog(question);
        question->reject();
        exports->reject();

        bench().find<QPushButton>(u"endOfDayButton"_s)->click();
        QDialog *day = opened(u"endOfDayDialog"_s);
        QVERIFY(day);
        QTRY_VERIFY(day->findChild<QWidget *>(u"saveDayButton"_s)->isEnabled());
        verifyDialog(day);
        day->reject();

        bench().find<QMenu>(u"viewMenu"_s)->findChild<QAction *>(u"saveViewAction"_s)->trigger();
        QDialog *name = opened(u"viewNameDialog"_s);
        verifyDialog(name);
        name->findChild<QLineEdit *>(u"viewNameEdit"_s)
            ->setText(bench().find<QComboBox>(u"viewCombo"_s)->itemText(1)); // is taken
        (void)QTest::qWaitFor([&] { return cutOff(name).isEmpty(); });
        verifyDialog(name);
        name->reject();

        for (QAction *action : bench().find<QPushButton>(u"timeFacet"_s)->menu()->actions()) {
            if (action->data().toString() == u"between"_s)
                action->trigger();
        }
        QDialog *days = opened(u"daysDialog"_s);
        verifyDialog(days);
        days->reject();
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void otherPages_data() { languages(); }

    void otherPages()
    {
        open(u"sandbox-mexico-mxn"_s);
        QVERIFY(bench().fill(WindowBench::region(u"mexico"_s),
                             WindowBench::example(u"mexico"_s, u"MXN"_s)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"readyCard"_s) != nullptr; }));
        bench().press(Qt::Key_2, Qt::ControlModifier);
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
        table->selectRow(0);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"checkButton"_s)->isVisible(); }));
        VERIFY_FITS(bench().window());
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"checkAllButton"_s)->isVisible(); }));
        bench().clickOn(bench().find(u"checkAllButton"_s));
        QVERIFY(QTest::qWaitFor(
            [&] { return !bench().find<QLabel>(u"checkAllNote"_s)->text().isEmpty(); }));
        VERIFY_FITS(bench().window());
        bench().press(Qt::Key_3, Qt::ControlModifier);
        VERIFY_FITS(bench().window());
        QCOMPARE(bench().window()->size(), kSmall);

        auto *dialog = new ui::AddMerchant(bench().desk(), std::nullopt, bench().window());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        VERIFY_FITS(dialog);
        dialog->findChild<QLineEdit *>(u"prefixEdit"_s)->setText(u"WMWMWMWMWMWM"_s);
        bench().clickOn(dialog->findChild<QPushButton *>(u"defaultsButton"_s));
        VERIFY_FITS(dialog);
        dialog->findChild<QLineEdit *>(u"confirmLimitEdit"_s)->setText(u"1,500"_s);
        auto *proxy = dialog->findChild<QComboBox *>(u"proxyCombo"_s);
        proxy->setCurrentIndex(proxy->count() - 1);
        bench().clickOn(dialog->findChild<QPushButton *>(u"connectionButton"_s));
        bench().clickOn(dialog->findChild<QPushButton *>(u"testMerchantButton"_s)); // faults show
        VERIFY_FITS(dialog);
        QVERIFY(dialog->width() <= kSmall.width() && dialog->height() <= kSmall.height());
        dialog->reject();
    }

    void today_data() { languages(); }

    /** The drawer here, the column on a wide screen, and what is painted in either. */
    void today()
    {
        open(u"sandbox-cambodia-khr"_s);
        QVERIFY(bench().fill(WindowBench::region(u"cambodia"_s),
                             WindowBench::example(u"cambodia"_s, u"KHR"_s)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"readyCard"_s) != nullptr; }));
        bench().press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"todayKHRLinksSum"_s) != nullptr; }));
        VERIFY_FITS(bench().window());
        QCOMPARE(bench().window()->size(), kSmall);
        bench().window()->resize(1360, 768);
        QVERIFY(QTest::qWaitFor([&] { return !bench().find(u"todayButton"_s)->isVisible(); }));
        VERIFY_FITS(bench().window());
        QCOMPARE(bench().window()->width(), 1360);

        const QFontMetrics words(ui::font(ui::TextSize::Small));
        const QRect line(0, 0, ui::TodayPane::kWidth - 1, 52);
        const int copy = line.right() - ui::TodayDelegate::copyRect(line).left();
        const int iconAndMargins = 18 + 2 * ui::space::kMedium;
        for (int state = 0; state <= int(PaymentState::Closed); ++state) {
            const PaymentState payment{state};
            const bool mayCopy
                = payment == PaymentState::NotAsked || payment == PaymentState::Waiting;
            const bool hasAmount = payment == PaymentState::PartPaid;
            const QString word
                = ui::Words::payment(payment).word + (hasAmount ? u" 1,600,000.50"_s : QString());
            QVERIFY2(words.horizontalAdvance(word) + iconAndMargins + (mayCopy ? copy : 0)
                         <= line.width(),
                     qPrintable(word));
        }
    }

    void history_data() { languages(); }

    /** Every button that may stand in it, the payer's data in sight, and its dialogs. */
    void history()
    {
        open(u"sandbox-mexico-mxn"_s);
        QVERIFY(bench().fill(WindowBench::region(u"mexico"_s),
                             WindowBench::example(u"mexico"_s, u"MXN"_s)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"readyCard"_s) != nullptr; }));
        m_payers.keep(bench().orders().first().key,
                      WindowBench::example(u"mexico"_s, u"MXN"_s)->values, R"({"code":"0000"})");
        bench().desk().sandbox.payers = &m_payers;
        bench().press(Qt::Key_2, Qt::ControlModifier);
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
        table->selectRow(0);
        QTRY_VERIFY(bench().find(u"revealButton"_s)->isVisible());
        bench().find<QPushButton>(u"revealButton"_s)->click();
        QTRY_VERIFY(bench().find(u"answerFoldButton"_s)->isVisible());
        bench().find<QPushButton>(u"answerFoldButton"_s)->click();
        bench().press(Qt::Key_F, Qt::ControlModifier);
        WindowBench::type(u"2"_s);
        QTRY_VERIFY(bench().find(u"clearFilterButton"_s)->isVisible());
        for (const QSize &size : {kSmall, QSize(1360, 768)}) {
            bench().window()->resize(size);
            QTRY_COMPARE(bench().window()->size(), size);
            VERIFY_FITS(bench().window());
        }
        QMenu *columns = bench().find<QPushButton>(u"columnsButton"_s)->menu();
        columns->popup(QPoint());
        QVERIFY(columns->width() <= kSmall.width() && columns->height() <= kSmall.height());
        columns->close();
        historyDialogs();
    }
};

QTEST_MAIN(tst_FitsHistory)
#include "tst_fitshistory.moc"
