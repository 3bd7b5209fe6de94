// SPDX-License-Identifier: MIT
#include "fitsbench.h"
#include "ui/print/printdialog.h"

#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** The KHQR page and what is printed, in every language. */
class tst_FitsCodes : public QObject, FitsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void khqr_data() { languages(); }

    void khqr()
    {
        open(u"sandbox-cambodia-khr"_s);
        QVERIFY(bench().fill(WindowBench::region(u"cambodia"_s),
                             WindowBench::example(u"cambodia"_s, u"KHR"_s)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"readyCard"_s) != nullptr; }));
        const QString code = bench().orders().first().payInfo;
        bench().press(Qt::Key_4, Qt::ControlModifier);
        bench().clickOn(bench().find(u"advancedButton"_s));
        VERIFY_FITS(bench().window());
        for (const QString &button :
             {u"oneSaleButton"_s, u"counterButton"_s, u"checkCodeButton"_s, u"makeCodeButton"_s}) {
            bench().clickOn(bench().find(button));
            if (button == "oneSaleButton"_L1)
                QVERIFY(QTest::qWaitFor([&] { return bench().find(u"saleRow"_s) != nullptr; }));
            VERIFY_FITS(bench().window());
            for (QPlainTextEdit *edit : bench().window()->findChildren<QPlainTextEdit *>()) {
                if (!edit->isVisible() || edit->isReadOnly()
                    || !edit->objectName().contains("ayloadEdit"_L1))
                    continue;
                for (const QString &each : {code, code.chopped(9)}) {
                    edit->setPlainText(each);
                    // A page in a scroll area is laid out in turns.
                    (void)QTest::qWaitFor([this] { return cutOff(bench().window()).isEmpty(); });
                    VERIFY_FITS(bench().window());
                }
            }
            QCOMPARE(bench().window()->size(), kSmall);
            bench().press(Qt::Key_Escape);
        }
    }

    void printing_data() { languages(); }

    /** With the longest things it may say: a refusal, a question, a label for each card. */
    void printing()
    {
        open(u"sandbox-cambodia-khr"_s);
        print::Item counter;
        counter.payload = u"no code"_s;
        counter.use = print::Use::Counter;
        counter.source = u"20261121143205884188"_s;
        QList<QList<print::Item>> jobs{{counter}, {counter, counter}};
        for (QList<print::Item> &items : jobs) {
            auto *dialog = new ui::PrintDialog(bench().desk(), *bench().desk().sandbox.log, items,
                                               bench().window());
            dialog->open();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QVERIFY(QTest::qWaitFor(
                [&] { return dialog->findChild<QWidget *>(u"refusalList"_s)->isVisible(); }));
            VERIFY_FITS(dialog);
            QVERIFY(dialog->width() <= kSmall.width() && dialog->height() <= kSmall.height());
            const auto *area = dialog->findChild<QScrollArea *>(u"printChoices"_s);
            QVERIFY(area->widget()->width() <= area->viewport()->width());
            dialog->reject();
        }
    }
};

QTEST_MAIN(tst_FitsCodes)
#include "tst_fitscodes.moc"
