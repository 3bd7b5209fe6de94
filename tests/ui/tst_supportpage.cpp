// SPDX-License-Identifier: MIT
#include "supporthands.h"
#include "ui/pages/support/caserun.h"
#include "ui/widgets/findinglist.h"
#include "ui/pages/support/requestinput.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** From what a customer sent to a named mistake, in the real window. */
class tst_SupportPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<SupportHands> m_hands;

    WindowBench &bench() { return *m_bench; }
    SupportHands &hands() { return *m_hands; }
    const ui::SupportCase &shown() { return hands().page()->requestView()->shownCase(); }
    QTabWidget *tabs() { return bench().find<QTabWidget>(u"supportTabs"_s); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        m_hands = std::make_unique<SupportHands>(*m_bench);
        QVERIFY(hands().open());
    }
    void cleanup()
    {
        m_hands.reset();
        m_bench.reset();
        QGuiApplication::clipboard()->clear();
    }

    void namesTheMistakeInASentence()
    {
        QVERIFY(!tabs()->isVisible());
        const FieldMap order = hands().order();
        hands().paste(hands().secretFirst(order));
        QVERIFY(hands().names(u"secret-first"_s));
        const MistakeWords words;
        const doctor::Mistake &found = shown().diagnosis.mistakes.first();
        QVERIFY(hands().says(u"Explained: one mistake"_s));
        QVERIFY(hands().says(words.sentence(found, u"en"_s, true)));
        QVERIFY(hands().says(words.fix(found, u"en"_s, true)));
        QVERIFY(hands().says(u"byte 0"_s));
        QCOMPARE(bench().find<QComboBox>(u"regionCombo"_s)->currentData().toString(), u"taiwan"_s);

        QVERIFY(tabs()->isVisible());
        QCOMPARE(bench().find<QTableWidget>(u"fieldsTable"_s)->rowCount(), order.size());
        const QString ours = bench().find<QTextEdit>(u"ourString"_s)->toPlainText();
        QVERIFY2(ours.contains(u"‹secret›"_s), qPrintable(ours));
        QVERIFY(!ours.contains(QString::fromLatin1(hands().secret())));
        QVERIFY(!bench()
                     .find<QTextEdit>(u"theirString"_s)
                     ->toPlainText()
                     .contains(QString::fromLatin1(hands().secret())));
        auto *catalogue = bench().find<QTableWidget>(u"mistakesTable"_s);
        QCOMPARE(catalogue->rowCount(), doctor::mistakeKinds().size());
        QCOMPARE(catalogue->item(0, 0)->text(), u"found"_s);
        QCOMPARE(catalogue->item(0, 1)->data(Qt::UserRole).toString(), u"secret-first"_s);
        QVERIFY(!catalogue->findItems(u"harmless here"_s, Qt::MatchExactly).isEmpty());
    }

    void saysWhenTheSignatureIsRight()
    {
        hands().paste(hands().rightlySigned(hands().order()));
        QVERIFY(hands().says(u"The signature is right"_s));
        QCOMPARE(shown().diagnosis.verdict, doctor::Verdict::Match);
        FieldMap late = hands().order(u"T20261122-2"_s);
        late.insert(u"timestamp"_s, QString::number(bench().desk().clock->nowMs() - 86'400'000));
        bench().press(Qt::Key_A, Qt::ControlModifier);
        hands().paste(hands().rightlySigned(late));
        const auto isOld = [this] {
            return std::any_of(shown().order.cbegin(), shown().order.cend(),
                               [](const Fault &fault) { return fault.rule == "timestamp_old"_L1; });
        };
        QVERIFY(QTest::qWaitFor(isOld));
        QVERIFY(bench().find<ui::FindingList>(u"orderPoints"_s)->count() > 0);
    }

    void showsBytesOnDemand()
    {
        hands().paste(hands().secretFirst(hands().order()));
        QVERIFY(hands().names(u"secret-first"_s));
        tabs()->setCurrentIndex(1);
        bench().find<QCheckBox>(u"bytesCheck"_s)->click();
        QVERIFY(bench().find<QTextEdit>(u"ourString"_s)->toPlainText().startsWith(u"0000  "_s));
    }

    void hidesASecretBeforeItIsSeen()
    {
        const QString secret = u"e3b0c44298fc1c149afbf4c8996fb924"_s;
        hands().paste(
            u"{\"appSecret\":\"%1\",\"tradeNo\":\"A1\",\"amount\":\"300\"}"_s.arg(secret));
        // Nothing was painted since: no event has been handled.
        QVERIFY(!hands().box()->toPlainText().contains(secret));
        QVERIFY(!hands().box()->exactText().contains(secret));
        QVERIFY(hands().box()->exactText().contains(doctor::kSecretMark));
        QVERIFY(bench().find(u"secretSeenNotice"_s)->isVisible());
        hands().box()->setFocus();
        bench().press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!hands().box()->toPlainText().contains(secret));
        bench().press(Qt::Key_A, Qt::ControlModifier);
        bench().press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
        // It is said until the box is cleared, whatever is typed meanwhile.
        bench().press(Qt::Key_Delete);
        QVERIFY(bench().find(u"secretSeenNotice"_s)->isVisible());
        bench().clickOn(bench().find(u"clearSentButton"_s));
        QVERIFY(!bench().find(u"secretSeenNotice"_s)->isVisible());
    }

    void hidesTheProfilesOwnSecretWhereverItStands()
    {
        const QString secret = QString::fromLatin1(hands().secret());
        const FieldMap order = hands().order();
        hands().paste(u"to sign "_s + canonicalString(order) + secret + u'\n'
                      + hands().rightlySigned(order));
        QTRY_VERIFY(!hands().box()->exactText().contains(secret));
        QTRY_VERIFY(bench().find(u"secretSeenNotice"_s)->isVisible());
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

    void seesWhatCanBeSeenWithoutTheSecret()
    {
        hands().paste(hands().upperCase(hands().order()));
        QVERIFY(hands().names(u"form-upper"_s));
        auto *secret = bench().find<QComboBox>(u"secretCombo"_s);
        secret->setFocus();
        bench().press(Qt::Key_End);
        QCOMPARE(secret->currentText(), u"None, I do not have it"_s);
        QVERIFY(hands().says(u"Without the secret"_s));
        QVERIFY(hands().says(u"capital letters"_s));
        bench().clickOn(bench().find(u"copySignCommandButton"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"tradeNo="_s));
        QVERIFY(
            !QGuiApplication::clipboard()->text().contains(QString::fromLatin1(hands().secret())));
    }

    void takesASecretTypedForThisCheck()
    {
        const FieldMap order = hands().order();
        const QString typed = u"typed-secret-of-a-customer"_s;
        hands().paste(SupportHands::json(
            order, SupportHands::md5(typed.toUtf8() + canonicalString(order).toUtf8())));
        QVERIFY(hands().says(u"No known mistake explains this"_s));
        auto *secret = bench().find<QComboBox>(u"secretCombo"_s);
        secret->setCurrentText(u"Typed for this check"_s);
        auto *edit = hands().page()->requestView()->findChild<QLineEdit *>(u"supportSecretEdit"_s);
        edit->setFocus();
        WindowBench::type(typed);
        QVERIFY(hands().names(u"secret-first"_s));
        // Another choice forgets it.
        hands().choose(u"secretCombo"_s, kTaiwan);
        QVERIFY(edit->text().isEmpty());
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

    void saysWhenThereIsNothingToRead()
    {
        hands().paste(u"hello, it does not work"_s);
        QVERIFY(hands().says(u"No request could be read"_s));
        QVERIFY(!tabs()->isVisible());
        bench().clickOn(bench().find(u"clearSentButton"_s));
        QVERIFY(hands().says(u"Which mistake did the customer make?"_s));
        QVERIFY(hands().box()->hasFocus());
    }

    void letsTheWindowGoInTheMiddleOfACheck()
    {
        hands().paste(SupportHands::json(hands().order(), u"0123456789abcdef0123456789abcdef"_s));
        const auto *run = hands().page()->requestView()->findChild<ui::CaseRun *>();
        QVERIFY(run && QTest::qWaitFor([run] { return run->isRunning(); }));
        bench().leave();
    }

    void dropsTheAnswerToWhatWasAskedBefore()
    {
        hands().paste(SupportHands::json(hands().order(), u"0123456789abcdef0123456789abcdef"_s));
        const auto *run = hands().page()->requestView()->findChild<ui::CaseRun *>();
        QVERIFY(run && QTest::qWaitFor([run] { return run->isRunning(); }));
        QSignalSpy finished(run, &ui::CaseRun::finished);
        bench().press(Qt::Key_A, Qt::ControlModifier);
        hands().paste(hands().secretFirst(hands().order()));
        QVERIFY(hands().names(u"secret-first"_s));
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_MAIN(tst_SupportPage)
#include "tst_supportpage.moc"
