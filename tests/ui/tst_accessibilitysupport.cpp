// SPDX-License-Identifier: MIT
#include "partruns.h"
#include "spokenbench.h"
#include "supporttour.h"
#include "ui/pages/support/replayconfirm.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

namespace {

/** The one of a group that the Tab key stops at stands for all: the arrow keys go on from there. */
bool isReachedByArrows(const QWidget *control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    return button && button->autoExclusive() && !button->isChecked();
}

/** Going from one to the other, somebody who sees the page goes back. */
bool goesBack(const QWidget *window, const QWidget *from, const QWidget *to)
{
    const QRect before(from->mapTo(window, QPoint()), from->size());
    const QRect now(to->mapTo(window, QPoint()), to->size());
    const bool isAbove = now.bottom() <= before.top();
    const bool isBelow = now.top() >= before.bottom();
    return !isBelow && now.right() <= before.left() + (isAbove ? before.width() : 0);
}

} // namespace

/** The support page in each of its states, walked over by somebody who cannot see it. */
class tst_AccessibilitySupport : public QObject, SpokenTest
{
    Q_OBJECT

    void openSupport()
    {
        QVERIFY(bench().open(kTaiwan));
        bench().press(Qt::Key_5, Qt::ControlModifier);
    }

    void tour(void (SupportTour::*part)())
    {
        openSupport();
        SupportTour tour(bench(), [this](QWidget *shown, const QString &state) {
            if (auto *menu = qobject_cast<QMenu *>(shown)) {
                const QStringList faults = faultsOf(menu);
                QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            } else {
                verifySpoken(shown);
                verifyReached(shown);
            }
            if (QTest::currentTestFailed())
                qInfo("in the state \"%s\"", qPrintable(state));
        });
        (tour.*part)();
    }

    static void verifySpoken(const QWidget *shown) { VERIFY_SPOKEN(shown); }

    /** From the first control of the page, or of a dialog, on: every control, and never back. */
    void verifyReached(QWidget *shown)
    {
        auto *page = bench().find(u"supportPage"_s);
        QWidget *ground = shown == bench().window() ? page : shown;
        shown->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown));
        QWidget *const focused = QApplication::focusWidget();
        QList<const QWidget *> reached;
        QWidget *first = page->findChild<QWidget *>(u"requestTask"_s);
        if (ground != page) {
            first = focused;
        } else {
            for (const char *task : {"requestTask", "callbackTask", "codesTask"}) {
                auto *button = bench().find<QAbstractButton>(QLatin1String(task));
                if (button->isChecked())
                    first = button;
            }
            first->setFocus(Qt::TabFocusReason);
        }
        QVERIFY(first && QApplication::focusWidget() == first);
        const QWidget *now = first;
        constexpr int kMost = 80;
        for (int i = 0; i < kMost && ground->isAncestorOf(now) && !reached.contains(now); ++i) {
            const QWidget *before = reached.isEmpty() ? now : reached.last();
            QVERIFY2(before == now || ground != page || !goesBack(ground, before, now),
                     qPrintable(before->objectName() + u" -> " + now->objectName()));
            reached.append(now);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            now = QApplication::focusWidget();
            QVERIFY(now);
        }
        QStringList names;
        for (const QWidget *one : reached)
            names.append(one->objectName());
        for (QWidget *control : ground->findChildren<QWidget *>()) {
            if (isControl(control) && control->isEnabled() && control->window() == shown
                && !control->focusProxy() && !isReachedByArrows(control))
                QVERIFY2(
                    reached.contains(control),
                    qPrintable(control->objectName() + u" is not among "_s + names.join(u' ')));
        }
        if (focused)
            focused->setFocus(Qt::OtherFocusReason);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyPartHasARun()
    {
        QCOMPARE(withoutRun(*this, QStringLiteral(SUPPORT_PARTS)), QStringList());
    }

    void support()
    {
        openSupport();
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
        openSupport();
        bench().clickOn(bench().find(u"callbackTask"_s));
        VERIFY_SPOKEN(bench().window());
        bench().clickOn(bench().find(u"codesTask"_s));
        VERIFY_SPOKEN(bench().window());
        bench().find<QLineEdit>(u"codesFilter"_s)->setText(u"7731"_s);
        VERIFY_SPOKEN(bench().window());
        ReplayDraft draft;
        draft.kind = ReplayDraft::Kind::ByteExact;
        draft.profile = *bench().desk().sandbox.profiles->findById(kTaiwan);
        draft.request.fields = {{u"tradeNo"_s, u"VX1"_s}, {u"amount"_s, u"300"_s}};
        auto *confirm
            = new ui::ReplayConfirm(draft, WindowBench::region(u"taiwan"_s), bench().window());
        confirm->open();
        QVERIFY(QTest::qWaitForWindowExposed(confirm));
        VERIFY_SPOKEN(confirm);
        confirm->reject();
    }

    void request() { tour(&SupportTour::request); }
    void sending() { tour(&SupportTour::sending); }
    void liveQuestions() { tour(&SupportTour::liveQuestions); }
    void handOver() { tour(&SupportTour::handOver); }
    void callback() { tour(&SupportTour::callback); }
    void codes() { tour(&SupportTour::codes); }

    void theWalkFindsWhatGoesBack()
    {
        QWidget window;
        QWidget left(&window);
        QWidget right(&window);
        QWidget below(&window);
        left.setGeometry(0, 0, 50, 20);
        right.setGeometry(60, 0, 50, 20);
        below.setGeometry(0, 30, 50, 20);
        QVERIFY(!goesBack(&window, &left, &right));
        QVERIFY(!goesBack(&window, &right, &below));
        QVERIFY(!goesBack(&window, &below, &right)); // another column
        QVERIFY(goesBack(&window, &right, &left));
        QVERIFY(goesBack(&window, &below, &left));
    }
};

QTEST_MAIN(tst_AccessibilitySupport)
#include "tst_accessibilitysupport.moc"
