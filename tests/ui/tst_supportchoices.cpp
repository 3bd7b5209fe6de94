// SPDX-License-Identifier: MIT
#include "supporthands.h"

#include <QCheckBox>
#include <QListWidget>
#include <QTabWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** What is chosen or asked for beside the text. */
class tst_SupportChoices : public QObject, SupportTest
{
    Q_OBJECT

    QTabWidget *tabs() { return bench().find<QTabWidget>(u"supportTabs"_s); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void showsBytesOnDemand()
    {
        hands().paste(hands().secretFirst(hands().order()));
        QVERIFY(hands().names(u"secret-first"_s));
        tabs()->setCurrentIndex(1);
        bench().find<QCheckBox>(u"bytesCheck"_s)->click();
        QVERIFY(bench().find<QTextEdit>(u"ourString"_s)->toPlainText().startsWith(u"0000  "_s));
    }

    void asksWhichOfSeveralRequests()
    {
        QVERIFY(!bench().find(u"requestCombo"_s)->isVisible());
        hands().paste(hands().secretFirst(hands().order(u"T-1"_s)) + u'\n'
                      + hands().upperCase(hands().order(u"T-2"_s)));
        QVERIFY(hands().names(u"secret-first"_s));
        auto *requests = bench().find<QComboBox>(u"requestCombo"_s);
        QVERIFY(requests->isVisible());
        QCOMPARE(requests->count(), 2);
        requests->setFocus();
        bench().press(Qt::Key_Down);
        QVERIFY(hands().names(u"form-upper"_s));
        QCOMPARE(shown().taken.request.value(u"tradeNo"), u"T-2"_s);
    }

    void checksByTheRegionThatIsChosen()
    {
        hands().paste(hands().rightlySigned(hands().order()));
        QVERIFY(hands().says(u"The signature is right"_s));
        const QList<Fault> before = shown().order;
        hands().choose(u"regionCombo"_s, u"japan"_s);
        QTRY_COMPARE(shown().region, u"japan"_s);
        QVERIFY(shown().order != before);
        // What a person chose stays while the text is worked on.
        hands().box()->setFocus();
        bench().press(Qt::Key_End, Qt::ControlModifier);
        WindowBench::type(u" "_s);
        QCOMPARE(bench().find<QComboBox>(u"regionCombo"_s)->currentData().toString(), u"japan"_s);
    }

    void comparesTheStringTheCustomerSigned()
    {
        const FieldMap order = hands().order();
        hands().choose(u"secretCombo"_s, u"*none"_s);
        hands().paste(hands().secretFirst(order));
        QVERIFY(hands().says(u"Without the secret"_s));
        bench().clickOn(bench().find(u"saidButton"_s));
        QVERIFY(bench().find(u"saidBox"_s)->hasFocus());
        hands().paste(canonicalString(order).replace(u"amount="_s, u"&amount="_s));
        QTRY_VERIFY(bench().find<QTextEdit>(u"theirString"_s)->toPlainText().contains(u'&'));
        QVERIFY(shown().diagnosis.firstDifference >= 0 || !shown().diagnosis.canonical.isEmpty());
    }

    void selectsThePlaceOfANote()
    {
        hands().paste(u"{\n  \"tradeNo\": “A1”,\n  \"amount\": \"300\"\n}"_s);
        auto *notes = bench().find<QListWidget>(u"supportNotes"_s);
        QVERIFY(notes->count() > 0);
        QVERIFY2(notes->item(0)->text().startsWith(u"Line 2, column "_s),
                 qPrintable(notes->item(0)->text()));
        notes->setCurrentRow(0);
        QVERIFY(hands().box()->textCursor().hasSelection());
        QCOMPARE(hands().box()->textCursor().blockNumber(), 1);
    }
};

QTEST_MAIN(tst_SupportChoices)
#include "tst_supportchoices.moc"
