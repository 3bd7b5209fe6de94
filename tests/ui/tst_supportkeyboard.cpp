// SPDX-License-Identifier: MIT
#include "supporthands.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The support page without a mouse. */
class tst_SupportKeyboard : public QObject, SupportTest
{
    Q_OBJECT

    static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }
    /** Tab presses until that one has the focus; -1 when it never gets it. */
    int tabsTo(const QString &name)
    {
        constexpr int kMost = 40;
        for (int i = 0; i < kMost; ++i) {
            if (focused() == name)
                return i;
            bench().press(Qt::Key_Tab);
        }
        return -1;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void opensWithTheBoxFocused() { QCOMPARE(focused(), u"supportBox"_s); }

    void pastesFromAnywhereOnThePage()
    {
        for (const QString &from :
             {u"requestTask"_s, u"openSentButton"_s, u"regionCombo"_s, u"saidButton"_s}) {
            bench().find(from)->setFocus(Qt::TabFocusReason);
            QCOMPARE(focused(), from);
            hands().paste(hands().secretFirst(hands().order()));
            QVERIFY2(hands().box()->exactText().contains(u"tradeNo"_s), qPrintable(from));
            QCOMPARE(focused(), u"supportBox"_s);
            bench().press(Qt::Key_A, Qt::ControlModifier);
            bench().press(Qt::Key_Delete);
        }
    }

    void reachesEverythingInOrder()
    {
        hands().paste(hands().secretFirst(hands().order(u"T-1"_s)) + u'\n'
                      + hands().secretFirst(hands().order(u"T-2"_s)));
        QVERIFY(hands().names(u"secret-first"_s));
        hands().box()->setFocus();
        for (const QString &next :
             {u"pasteSentButton"_s, u"openSentButton"_s, u"clearSentButton"_s, u"requestCombo"_s,
              u"regionCombo"_s, u"secretCombo"_s, u"saidButton"_s})
            QVERIFY2(tabsTo(next) > 0, qPrintable(next + u" after " + focused()));
        bench().press(Qt::Key_Tab);
        QVERIFY(
            bench().find<QTabWidget>(u"supportTabs"_s)->isAncestorOf(QApplication::focusWidget())
            || bench().find(u"supportTabs"_s)->focusProxy() == QApplication::focusWidget());
        bench().press(Qt::Key_Right);
        QCOMPARE(bench().find<QTabWidget>(u"supportTabs"_s)->currentIndex(), 1);
        QVERIFY(tabsTo(u"theirString"_s) >= 0 || tabsTo(u"ourString"_s) >= 0);
        QVERIFY(tabsTo(u"bytesCheck"_s) > 0);
    }

    void clearsAndBeginsAgain()
    {
        hands().paste(hands().secretFirst(hands().order()));
        QVERIFY(hands().names(u"secret-first"_s));
        QVERIFY(tabsTo(u"clearSentButton"_s) > 0);
        bench().press(Qt::Key_Return);
        QVERIFY(hands().box()->exactText().isEmpty());
        QCOMPARE(focused(), u"supportBox"_s);
        hands().paste(hands().upperCase(hands().order()));
        QVERIFY(hands().names(u"form-upper"_s));
    }

    void comesBackToWhatItWasLookingAt()
    {
        hands().paste(hands().secretFirst(hands().order()));
        QVERIFY(hands().names(u"secret-first"_s));
        bench().press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!hands().page()->isVisible());
        bench().press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(hands().page()->isVisible());
        QVERIFY(hands().verdict().contains(u"Explained: one mistake"_s));
        // And goes on checking: the secrets are read anew.
        bench().press(Qt::Key_A, Qt::ControlModifier);
        hands().paste(hands().upperCase(hands().order()));
        QVERIFY(hands().names(u"form-upper"_s));
    }
};

QTEST_MAIN(tst_SupportKeyboard)
#include "tst_supportkeyboard.moc"
