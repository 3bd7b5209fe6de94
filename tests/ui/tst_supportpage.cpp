// SPDX-License-Identifier: MIT
#include "support/ticketbundle.h"
#include "supporthands.h"
#include "ui/pages/support/caserun.h"
#include "ui/pages/support/requestview.h"
#include "ui/pages/support/ticketbox.h"
#include "ui/widgets/findinglist.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** From what a customer sent to a named mistake, in the real window. */
class tst_SupportPage : public QObject, SupportTest
{
    Q_OBJECT

    QTabWidget *tabs() { return bench().find<QTabWidget>(u"supportTabs"_s); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void saysWhenThereIsNothingToRead()
    {
        hands().paste(u"hello, it does not work"_s);
        QVERIFY(hands().says(u"No request could be read"_s));
        QVERIFY(!tabs()->isVisible());
        bench().clickOn(bench().find(u"clearSentButton"_s));
        QVERIFY(hands().says(u"Which mistake did the customer make?"_s));
        QVERIFY(hands().box()->hasFocus());
    }

    void saysOfTheFileThatIsNoBundleWhereItCanBeSeen()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"bundle.json"_s);
        ui::RequestView *view = hands().page()->requestView();
        const auto openWith = [&](const QByteArray &text) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
            file.close();
            ui::TicketBox::Chosen chosen;
            view->findChild<ui::TicketBox *>()->setAsking(
                {}, [&chosen](const ui::TicketBox::Chosen &then) { chosen = then; });
            bench().clickOn(bench().find(u"openTicketButton"_s));
            QVERIFY(chosen);
            chosen(name);
        };
        openWith("{\"format\":\"another\"}");
        QVERIFY2(hands().verdict().contains(u"That is no ticket bundle"_s),
                 qPrintable(hands().verdict()));
        // Another try is a press away.
        openWith(ticketBundle({}, Redactor(), nullptr));
        QVERIFY(bench().find(u"ticketBanner"_s)->isVisible());
        QVERIFY(!hands().verdict().contains(u"That is no ticket bundle"_s));
    }

    void aTicketSaysWhatWasSent()
    {
        const QString number = u"T20261122-7"_s;
        hands().paste(hands().rightlySigned(hands().order(number)));
        auto *fresh = bench().find<QPushButton>(u"sendFreshButton"_s);
        QTRY_VERIFY(fresh->isEnabled());
        fresh->click();
        const auto bundle = [this] {
            auto *preview = bench().find<QPlainTextEdit>(u"bundlePreview"_s);
            return QJsonDocument::fromJson(preview->toPlainText().toUtf8()).object();
        };
        QTRY_VERIFY(bundle().contains(u"sent"_s));
        const QJsonObject sent = bundle().value(u"sent"_s).toObject();
        QCOMPARE(sent.value(u"kind"_s).toString(), u"fresh"_s);
        QCOMPARE(sent.value(u"outcome"_s).toString(), u"created"_s);
        QCOMPARE(sent.value(u"environment"_s).toString(), u"sandbox"_s);
        QVERIFY(sent.contains(u"clockDifferenceMs"_s));
        // The answer is that number's, and no longer stands beside another one alone.
        const QJsonObject data = bundle().value(u"answer"_s).toObject().value(u"data"_s).toObject();
        QCOMPARE(data.value(u"tradeNo"_s), sent.value(u"tradeNo"_s));
        QVERIFY(sent.value(u"tradeNo"_s).toString() != number);
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
