// SPDX-License-Identifier: MIT
#include "spokenbench.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** Every page, walked over by somebody who cannot see it. */
class tst_Accessibility : public QObject, SpokenTest
{
    Q_OBJECT

    void verifyMenuOf(const QString &button)
    {
        QMenu *menu = bench().find<QPushButton>(button)->menu();
        QVERIFY2(menu, qPrintable(button));
        menu->popup(QPoint());
        const QStringList faults = faultsOf(menu);
        menu->close();
        QVERIFY2(faults.isEmpty(), qPrintable(button + u": "_s + faults.join(u'\n')));
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void issue_data()
    {
        QTest::addColumn<Profile>("profile");
        QStringList seen;
        for (const Profile &profile : WindowBench::profiles()) {
            if (!seen.contains(profile.region))
                QTest::newRow(qPrintable(profile.region)) << profile;
            seen.append(profile.region);
        }
    }

    void issue()
    {
        QFETCH(const Profile, profile);
        QVERIFY(bench().open(profile.id));
        VERIFY_SPOKEN(bench().window());
        // With everything that is wrong said under the fields, and the typed codes in sight.
        auto *combo = bench().find<QComboBox>(u"methodCombo"_s);
        WindowBench::choose(combo, combo->count() - 1);
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        VERIFY_SPOKEN(bench().window());
        bench().press(Qt::Key_N, Qt::ControlModifier);
        openReady(profile.id);
        send(u"readyCard"_s);
        bench().press(Qt::Key_F12);
        VERIFY_SPOKEN(bench().window());
    }

    void otherResults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("card");
        QTest::newRow("sending") << u"hang"_s << u"sendingCard"_s;
        QTest::newRow("unknown") << u"close-after"_s << u"unknownCard"_s;
        QTest::newRow("refused") << u"8000"_s << u"refusedCard"_s;
    }

    void otherResults()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, card);
        openReady(u"sandbox-mexico-mxn"_s);
        QVERIFY(bench().gateway().setFault(fault));
        send(card);
        VERIFY_SPOKEN(bench().window());
    }

    void today_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("column") << QSize(1440, 900);
        QTest::newRow("drawer") << QSize(960, 640);
    }

    void today()
    {
        QFETCH(const QSize, size);
        openReady(u"sandbox-mexico-mxn"_s);
        send(u"readyCard"_s);
        bench().window()->resize(size);
        bench().press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(bench().find(u"todayCopyButton"_s)->isVisible());
        VERIFY_SPOKEN(bench().window());
        auto *list = bench().find(u"todayList"_s);
        QVERIFY(list->hasFocus());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list);
        const QString number = bench().orders().first().key.tradeNo;
        QVERIFY(spoken->child(0)->text(QAccessible::Name).contains(number));
        bench().press(Qt::Key_Tab);
        QVERIFY(bench().find(u"todayCopyButton"_s)->hasFocus());
    }

    void history()
    {
        openHistory();
        VERIFY_SPOKEN(bench().window());
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        table->selectRow(0);
        QTRY_VERIFY(bench().find(u"copyNumberButton"_s)->isVisible());
        VERIFY_SPOKEN(bench().window());
        for (const QString &button : {u"columnsButton"_s, u"saveViewButton"_s, u"timeFacet"_s,
                                      u"outcomeFacet"_s, u"paymentFacet"_s, u"copyMenuButton"_s})
            verifyMenuOf(button);
        // With the payer's data and the answer in sight, and a filter that can be cleared.
        QTRY_VERIFY(bench().find(u"revealButton"_s)->isVisible());
        bench().find<QPushButton>(u"revealButton"_s)->click();
        QTRY_VERIFY(bench().find(u"answerFoldButton"_s)->isVisible());
        bench().find<QPushButton>(u"answerFoldButton"_s)->click();
        bench().window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench().window()));
        bench().press(Qt::Key_F, Qt::ControlModifier);
        WindowBench::type(u"2"_s);
        QTRY_VERIFY(bench().find(u"clearFilterButton"_s)->isVisible());
        QVERIFY(bench().find(u"answerView"_s)->isVisible());
        VERIFY_SPOKEN(bench().window());
    }

    void settings()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().press(Qt::Key_3, Qt::ControlModifier);
        VERIFY_SPOKEN(bench().window());
    }

    void khqr()
    {
        openReady(u"sandbox-cambodia-khr"_s);
        send(u"readyCard"_s);
        bench().press(Qt::Key_4, Qt::ControlModifier);
        bench().clickOn(bench().find(u"advancedButton"_s));
        VERIFY_SPOKEN(bench().window());
        const QString code = bench().orders().first().payInfo;
        const std::pair<const char16_t *, const char16_t *> readers[]
            = {{u"checkCodeButton", u"payloadEdit"},
               {u"counterButton", u"counterPayloadEdit"},
               {u"makeCodeButton", u""},
               {u"oneSaleButton", u""}};
        for (const auto &[button, edit] : readers) {
            bench().clickOn(bench().find(QString::fromUtf16(button)));
            VERIFY_SPOKEN(bench().window());
            if (auto *text = bench().find<QPlainTextEdit>(QString::fromUtf16(edit))) {
                for (const QString &each : {code, code.chopped(9)}) {
                    text->setPlainText(each);
                    VERIFY_SPOKEN(bench().window());
                }
            }
            bench().press(Qt::Key_Escape);
        }
    }

    void firstStart()
    {
        QVERIFY(bench().openFirst({}));
        VERIFY_SPOKEN(bench().window());
        bench().clickOn(bench().find(u"connectButton"_s));
        bench().clickOn(bench().find(u"connectTestButton"_s)); // faults show
        VERIFY_SPOKEN(bench().window());
    }

    void tabFollowsTheEye_data() { issue_data(); }

    /** Top to bottom, and left to right where two fields share a line. */
    void tabFollowsTheEye()
    {
        QFETCH(const Profile, profile);
        QVERIFY(bench().open(profile.id));
        auto *first = bench().find(u"fillFromClipboardButton"_s);
        const QWidget *form = bench().find(u"orderForm"_s);
        first->setFocus(Qt::TabFocusReason);
        const QWidget *before = first;
        QSet<const QWidget *> reached{first};
        for (int i = 0; i < 40; ++i) {
            bench().press(Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            if (!now || !form->isAncestorOf(now))
                break;
            const QPoint from = before->mapTo(form, QPoint(0, before->height() / 2));
            const QPoint to = now->mapTo(form, QPoint(0, now->height() / 2));
            const bool sameLine = qAbs(from.y() - to.y()) < before->height() / 2;
            // A small button above a field's right end belongs to that field.
            const bool ofItsLabel = before->parentWidget() == now->parentWidget();
            QVERIFY2(ofItsLabel || (sameLine ? to.x() > from.x() : to.y() > from.y()),
                     qPrintable(before->objectName() + u" -> " + now->objectName()));
            reached.insert(now);
            before = now;
        }
        for (QWidget *widget : form->findChildren<QWidget *>()) {
            if (isControl(widget) && widget->isEnabled())
                QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
        }
        QCOMPARE(QApplication::focusWidget(), bench().find(u"sendButton"_s));
    }

    void theWalkFindsFaults()
    {
        QDialog dialog;
        auto *nameless = new QLineEdit(&dialog);
        nameless->setObjectName(u"someEdit"_s);
        auto *wrong = new QPushButton(u"Send"_s, &dialog);
        wrong->setObjectName(u"someButton"_s);
        wrong->setAccessibleName(u"Delete"_s);
        auto *combo = new QComboBox(&dialog);
        combo->setObjectName(u"someCombo"_s);
        auto *anonymous = new QPushButton(u"Open"_s, &dialog);
        anonymous->setAccessibleName(u"Open"_s);
        new QLabel(u"<b>guess</b>"_s, &dialog);
        dialog.show();
        QCOMPARE(faultsIn(&dialog).size(), 5);
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
