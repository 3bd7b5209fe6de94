// SPDX-License-Identifier: MIT
#include "issuehands.h"
#include "khqr/check.h"
#include "symbol/readback.h"

#include <QClipboard>

#include <array>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** An order's KHQR on the Issue page: shown, copied, printed, shown to the customer, ended. */
class TestIssueKhqr : public QObject, private IssueTest
{
    Q_OBJECT

    static constexpr std::array kCodeButtons{"printButton", "copyPictureButton",
                                             "customerScreenButton"};

    void openKhqr()
    {
        open(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        SEND(bench());
        bench().gateway.call->answer(accepted(bench(), khqrFor(u"48000"_s, bench().clock)));
        QTRY_VERIFY(bench().find("readyCard"));
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void khqrCountsDownAndExpires()
    {
        open(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        SEND(bench());
        bench().gateway.call->answer(accepted(bench(), khqrFor(u"48000"_s, bench().clock)));
        QTRY_COMPARE(bench().text("resultHeading"), u"KHQR ready, not paid yet"_s);
        QCOMPARE(bench().text("timeLeftLabel"), u"9:41 left"_s);
        QVERIFY(bench().find("codeView")->isVisible());
        for (const char *name : kCodeButtons)
            QVERIFY2(bench().button(name)->isVisible(), name);
        QVERIFY(!bench().button("newCodeButton")->isVisible());
        bench().clock.advance(600'000);
        QTRY_COMPARE(bench().text("timeLeftLabel"), u"Expired"_s);
        QCOMPARE(bench().text("resultHeading"), u"This KHQR has expired"_s);
        QVERIFY(!bench().find("codeView")->isVisible());
        for (const char *name : kCodeButtons)
            QVERIFY2(!bench().button(name)->isVisible(), name);
        QTest::keyClick(bench().page.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!dialog(bench(), u"printDialog"_s));

        QVERIFY(bench().button("newFromThisButton")->isHidden()); // it is the same
        bench().button("newCodeButton")->click();
        QVERIFY(!bench().find("readyCard"));
        QCOMPARE(bench().edit(u"amount"_s)->text(), u"48,000"_s);
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"12345678"_s);
        QCOMPARE(bench().gateway.requests.size(), 1);
        SEND(bench());
        QTRY_COMPARE(bench().log.orders.size(), 2);
        QVERIFY(bench().log.orders[0].key != bench().log.orders[1].key);
    }

    /** It asks for all of the money: nobody is to pay with it once more. */
    void whatIsPaidCannotBePaidAgain()
    {
        openKhqr();
        const OrderKey key = bench().log.orders.constLast().key;
        QVERIFY(bench()
                    .log
                    .notePayment(key,
                                 {PaymentState::Paid, u"48000"_s, u"c167"_s, bench().clock.nowMs()})
                    .result());
        QTRY_VERIFY(!bench().find("codeView")->isVisible());
        for (const char *name : kCodeButtons)
            QVERIFY2(!bench().button(name)->isVisible(), name);
        QVERIFY(!bench().button("newCodeButton")->isVisible());
    }

    void aKhqrThatCameTooLateIsAStop()
    {
        open(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        SEND(bench());
        const QByteArray code = khqrFor(u"48000"_s, bench().clock);
        bench().clock.advance(600'000);
        bench().gateway.call->answer(accepted(bench(), code));
        QTRY_VERIFY(bench().find("stopCard"));
        QCOMPARE(bench().text("resultHeading"), u"Stop: this KHQR is over already"_s);
        QVERIFY(!bench().find("codeView"));
        QVERIFY(!bench().button("printButton"));
        QTest::keyClick(bench().page.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!dialog(bench(), u"printDialog"_s));
        bool said = false;
        for (const QLabel *label : bench().find("stopCard")->findChildren<QLabel *>())
            said = said || label->text().endsWith(u"it was over when it came"_s);
        QVERIFY(said);
    }

    /** They would push New order out of sight; keys and message bring them as before. */
    void theLinksButtonsAreBehindMore()
    {
        openKhqr();
        constexpr std::array kFolded{"copyLinkButton", "openButton", "mailButton",
                                     "newFromThisButton"};
        for (const char *name : kFolded)
            QVERIFY2(!bench().button(name)->isVisible(), name);
        QTest::keyClick(bench().page.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://checkout.vexora.example/1"_s);
        bench().button("newOrderButton")->setFocus();
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bench().button("moreActionsButton"));
        press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != bench().button("copyLinkButton"));
        bench().button("moreActionsButton")->setFocus();
        press(Qt::Key_Space);
        for (const char *name : kFolded) {
            QVERIFY2(bench().button(name)->isVisible(), name);
            press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), bench().button(name));
        }
        bench().button("moreActionsButton")->click();
        QVERIFY(!bench().button("copyLinkButton")->isVisible());
    }

    void printOpensTheDialog()
    {
        openKhqr();
        QTest::keyClick(bench().page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(dialog(bench(), u"printDialog"_s));
        dialog(bench(), u"printDialog"_s)->reject();
    }

    void thePictureIsNotedBeforeItIsCopied()
    {
        QGuiApplication::clipboard()->clear();
        openKhqr();
        const OrderRecord order = bench().log.orders.constLast();
        bench().button("copyPictureButton")->click();
        QTRY_VERIFY2(!QGuiApplication::clipboard()->image().isNull(),
                     qPrintable(bench().text("copiedLabel")));
        const QImage picture = QGuiApplication::clipboard()->image();
        const Result<void> read = readsBackAs(picture, order.payInfo);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(bench().log.printNotes.size(), 1);
        const PrintNote note = bench().log.printNotes.first();
        QCOMPARE(note.key, order.key);
        QCOMPARE(note.target, u"clipboard"_s);
        QCOMPARE(note.copies, 1);
        QCOMPARE(note.md5, khqr::check(order.payInfo, 0).md5);
        QCOMPARE(bench().text("copiedLabel"), u"✓ The picture of the code is in the clipboard."_s);
    }

    /** Both would pass for the original, were the second made before the first is noted. */
    void twoQuickPressesMakeOnePicture()
    {
        openKhqr();
        bench().button("copyPictureButton")->click();
        bench().button("copyPictureButton")->click();
        QTRY_VERIFY(bench().text("copiedLabel").contains(u"in the clipboard"_s));
        QTest::qWait(0);
        QCOMPARE(bench().log.printNotes.size(), 1);
        const QImage original = QGuiApplication::clipboard()->image();
        bench().button("copyPictureButton")->click();
        QTRY_COMPARE(bench().log.printNotes.size(), 2);
        QTRY_VERIFY(QGuiApplication::clipboard()->image() != original);
    }

    void withoutItsNoteNoPictureIsCopied()
    {
        QGuiApplication::clipboard()->clear();
        openKhqr();
        bench().log.printFault = ErrorCode::Storage;
        bench().button("copyPictureButton")->click();
        QTRY_VERIFY(bench().text("copiedLabel").contains(u"Not copied"_s));
        QVERIFY(QGuiApplication::clipboard()->image().isNull());
    }

    void theCustomerScreenShowsTheCode()
    {
        openKhqr();
        bench().button("customerScreenButton")->click();
        const auto screens = [] {
            QList<QWidget *> found;
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (window->objectName() == "customerScreen"_L1 && window->isVisible())
                    found.append(window);
            }
            return found;
        };
        QCOMPARE(screens().size(), 1);
        auto *shown = screens().first()->findChild<QWidget *>(u"customerCode"_s);
        const Result<void> read
            = readsBackAs(shown->grab().toImage(), bench().log.orders.constLast().payInfo);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        m_bench.reset(); // and with it the page it was opened from
        QVERIFY(screens().isEmpty());
    }

    void aKhqrOfAnotherAmountIsAStop()
    {
        open(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        SEND(bench());
        bench().gateway.call->answer(accepted(bench(), khqrFor(u"480000"_s, bench().clock)));
        QTRY_VERIFY(bench().find("stopCard"));
        QVERIFY(!bench().find("codeView"));
        QVERIFY(!bench().button("copyLinkButton"));
        QTest::keyClick(bench().page.get(), Qt::Key_L, Qt::ControlModifier);
        bool said = false;
        for (const QLabel *label : bench().find("stopCard")->findChildren<QLabel *>())
            said = said || label->text() == u"48,000 KHR ordered, the code says 480,000 KHR"_s;
        QVERIFY(said);
    }
};

QTEST_MAIN(TestIssueKhqr)
#include "tst_issuekhqr.moc"
