// SPDX-License-Identifier: MIT
#include "spokenbench.h"
#include "ui/pages/support/replayconfirm.h"

#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** The support page, walked over by somebody who cannot see it. */
class tst_AccessibilitySupport : public QObject, SpokenTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void support()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().press(Qt::Key_5, Qt::ControlModifier);
        VERIFY_SPOKEN(bench().window());
        bench()
            .find<QPlainTextEdit>(u"supportBox"_s)
            ->insertPlainText(u"{\"tradeNo\":\"A-1\",\"amount\":300,\"sign\":\"ABC\"}"_s);
        auto *tabs = bench().find<QTabWidget>(u"supportTabs"_s);
        QVERIFY(QTest::qWaitFor([&] { return tabs->isVisible(); }));
        bench().clickOn(bench().find(u"saidButton"_s));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            VERIFY_SPOKEN(bench().window());
        }
    }

    void supportTasks()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().press(Qt::Key_5, Qt::ControlModifier);
        bench().clickOn(bench().find(u"callbackTask"_s));
        VERIFY_SPOKEN(bench().window());
        bench().clickOn(bench().find(u"codesTask"_s));
        VERIFY_SPOKEN(bench().window());
        bench().find<QLineEdit>(u"codesFilter"_s)->setText(u"7731"_s);
        VERIFY_SPOKEN(bench().window());
        ReplayDraft draft;
        draft.kind = ReplayDraft::Kind::ByteExact;
        draft.profile = *bench().desk().sandbox.profiles->findById(u"sandbox-taiwan-twd"_s);
        draft.request.fields = {{u"tradeNo"_s, u"VX1"_s}, {u"amount"_s, u"300"_s}};
        auto *confirm
            = new ui::ReplayConfirm(draft, WindowBench::region(u"taiwan"_s), bench().window());
        confirm->open();
        QVERIFY(QTest::qWaitForWindowExposed(confirm));
        VERIFY_SPOKEN(confirm);
        confirm->reject();
    }
};

QTEST_MAIN(tst_AccessibilitySupport)
#include "tst_accessibilitysupport.moc"
