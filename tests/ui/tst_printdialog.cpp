// SPDX-License-Identifier: MIT
#include "printbench.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What the dialog offers before anything is printed. */
class tst_PrintDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrintBench> m_bench;

    PrintBench &bench() { return *m_bench; }

    QStringList templates()
    {
        QStringList ids;
        const auto *combo = bench().find<QComboBox>("templateCombo");
        for (int i = 0; i < combo->count(); ++i)
            ids.append(combo->itemData(i).toString());
        return ids;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        delete bench().dialog;
        m_bench.reset();
    }

    void templatesAreOfTheUse()
    {
        bench().open(bench().orders(1));
        QVERIFY(templates().contains(u"slip-58"_s));
        QVERIFY(templates().contains(u"sheet-12"_s));
        QVERIFY(!templates().contains(u"counter-a6"_s));
        QVERIFY(!templates().contains(u"sticker"_s));
        QVERIFY(!bench().find("labelsEdit")->isVisible());
        delete bench().dialog;
        bench().open({PrintBench::counter()});
        QVERIFY(templates().contains(u"counter-a6"_s));
        QVERIFY(templates().contains(u"sticker"_s));
        QVERIFY(!templates().contains(u"slip-58"_s));
        QVERIFY(bench().find("labelsEdit")->isVisible());
        QVERIFY(bench().find<QComboBox>("templateCombo")->itemText(0).contains(u"105 × 148 mm"_s));
    }

    void withoutAPrintServiceAPdfIsOffered()
    {
        bench().open({PrintBench::counter()});
        QVERIFY(bench().isReady());
        QVERIFY(!bench().button("printNowButton")->isVisible());
        QVERIFY(!bench().find("printerCombo")->isVisible());
        QVERIFY(bench().text("printerNote").contains(u"no printer"_s));
        QVERIFY(bench().find("printerNote")->isVisible());
    }

    void labelsMakeCards()
    {
        bench().open({PrintBench::counter()});
        bench().dialog->setTemplate(u"sheet-4"_s);
        QVERIFY(bench().isReady());
        QCOMPARE(bench().made(), u"1 on 1"_s);
        bench()
            .find<QPlainTextEdit>("labelsEdit")
            ->setPlainText(u"Counter 1\nCounter 2\n\nCounter 3\nBar\nTerrace"_s);
        QCOMPARE(bench().find<QSpinBox>("copiesSpin")->value(), 5);
        QCOMPARE(bench().find<QSpinBox>("copiesSpin")->minimum(), 5);
        QTRY_COMPARE(bench().made(), u"5 on 2"_s);
        QCOMPARE(bench().text("pageLabel"), u"Page 1 of 2"_s);
        bench().button("nextPageButton")->click();
        QCOMPARE(bench().text("pageLabel"), u"Page 2 of 2"_s);
        QVERIFY(!bench().button("nextPageButton")->isEnabled());
        QVERIFY(bench().find("previewView")->accessibleDescription().contains(u"1 card"_s));
    }

    void thePreviewHoldsTheCode()
    {
        bench().open({PrintBench::counter()});
        bench().dialog->resize(1100, 900);
        QVERIFY(bench().isReady());
        const QList<ReadCode> codes
            = readCodes(bench().find("previewView")->grab().toImage(), ImageKind::Rendered);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.constFirst().bytes, PrintBench::counterCode().toUtf8());
        const int fitted = bench().find("previewView")->height();
        bench().find<QCheckBox>("actualSizeCheck")->click();
        QVERIFY(bench().find("previewView")->height() >= fitted);
    }

    void aRefusedCodeIsListedWithItsReason()
    {
        QList<print::Item> items = bench().orders(12);
        items[4].order->amount = u"1"_s;
        bench().open(items);
        bench().dialog->setTemplate(u"sheet-12"_s);
        QTRY_COMPARE(bench().made(), u"11 on 1"_s);
        QCOMPARE(bench().text("refusalHeading"), u"Left out: 1 of 12"_s);
        QVERIFY(bench().refusals().contains(items[4].source));
        QVERIFY(bench().button("savePdfButton")->isEnabled());
    }

    void nothingLeftTurnsThePrimaryOff()
    {
        bench().open({PrintBench::counter(PrintBench::damaged())});
        QTRY_VERIFY(bench().text("printReason").startsWith(u"Nothing here can be printed"_s));
        QVERIFY(!bench().button("savePdfButton")->isEnabled());
        QVERIFY(!bench().button("savePdfButton")->accessibleDescription().isEmpty());
        QVERIFY(!bench().find("confirmPolicyCheck")->isVisible());
        QVERIFY(!bench().refusals().isEmpty());
    }

    void whatRulesAdviseAgainstWantsAWord()
    {
        bench().open({PrintBench::counter(PrintBench::advisedAgainst())});
        auto *check = bench().find<QCheckBox>("confirmPolicyCheck");
        QTRY_VERIFY(check->isVisible());
        QVERIFY(!bench().button("savePdfButton")->isEnabled());
        QVERIFY(!bench().text("policyNote").isEmpty());
        check->click();
        QVERIFY(bench().isReady());
        QVERIFY(check->isVisible()); // it can be taken back
        check->click();
        QTRY_VERIFY(!bench().button("savePdfButton")->isEnabled());
    }

    void theHeadTellsTheEnvironment_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("hinted");
        QTest::newRow("live") << Environment::Live << u"LIVE"_s << false;
        QTest::newRow("test") << Environment::Test << u"TEST"_s << true;
        QTest::newRow("sandbox") << Environment::Sandbox << u"SANDBOX"_s << true;
    }

    void theHeadTellsTheEnvironment()
    {
        QFETCH(const Environment, environment);
        QFETCH(const QString, word);
        QFETCH(const bool, hinted);
        print::Item item = PrintBench::counter();
        item.environment = environment;
        bench().open({item});
        QCOMPARE(bench().text("printEnvironment"), word);
        QCOMPARE(bench().text("printTestHint").contains(u"TEST"_s), hinted);
    }

    void oneLiveCodeMakesTheSheetLive()
    {
        QList<print::Item> items = bench().orders(2);
        items[0].environment = Environment::Test;
        bench().open(items);
        QCOMPARE(bench().text("printEnvironment"), u"LIVE"_s);
        QVERIFY(bench().text("printTestHint").contains(u"not live"_s));
    }

    void aHistoryThatCannotBeReadPrintsNothing()
    {
        bench().log.reset();
        QVERIFY(QDir().mkpath(bench().file("orders.sqlite.d")));
        QFile::remove(bench().file("orders.sqlite"));
        QVERIFY(QDir().mkpath(bench().file("orders.sqlite"))); // a folder in the file's place
        bench().openHistory();
        bench().open({PrintBench::counter()});
        QTRY_VERIFY(bench().text("printReason").startsWith(u"The history cannot be read"_s));
        QVERIFY(!bench().button("savePdfButton")->isEnabled());
    }

    void resolutions()
    {
        const print::Template *page = print::findTemplate(u"sheet-12"_s);
        const print::Template *slip = print::findTemplate(u"slip-80"_s);
        QCOMPARE(print::printerDpi({}, 1200, *page), 600);
        QCOMPARE(print::printerDpi({150, 300, 600, 1200}, 300, *page), 600);
        QCOMPARE(print::printerDpi({1200, 2400}, 1200, *page), 1200);
        QCOMPARE(print::printerDpi({}, 1200, *slip), 203);
        QCOMPARE(print::printerDpi({180, 203, 300}, 300, *slip), 203);
    }
};

QTEST_MAIN(tst_PrintDialog)
#include "tst_printdialog.moc"
