// SPDX-License-Identifier: MIT
#include "domain/weblink.h"
#include "issuehands.h"
#include "khqr/check.h"
#include "symbol/readback.h"
#include "ui/dialogs/openlinkdialog.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

#include <array>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What became of an order, as the Issue page shows it. */
class tst_IssueResult : public QObject, private IssueTest
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

    void createdIsReadyAndFrozen()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        QSignalSpy finished(bench().page.get(), &ui::IssuePage::orderFinished);
        SEND(bench());
        QVERIFY(bench().page->isSending());
        bench().gateway.call->answer(accepted(bench(), kLink));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bench().text("resultHeading"), u"Link ready, not paid yet"_s);
        QVERIFY(bench().text("resultSummary").startsWith(u"NT$ 12,000 for 林美玲, order "_s));
        QCOMPARE(QApplication::focusWidget(), bench().button("copyMessageButton"));
        QVERIFY(bench().find("codeView"));

        QVERIFY(bench().edit(u"amount"_s)->isReadOnly());
        QVERIFY(!bench().find("methodCombo")->isEnabled());
        QVERIFY(!bench().button("sendButton")->isEnabled());
        pressSend(bench());
        QTest::qWait(0);
        QCOMPARE(bench().gateway.requests.size(), 1);

        QTest::keyClick(bench().page.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"https://checkout.vexora.example/pay?no=1"_s);
    }

    void openShowsTheHostFirst()
    {
        QUrl opened;
        ui::OpenLinkDialog::setOpener([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->answer(accepted(bench(), kLink));
        QTRY_VERIFY(bench().button("openButton"));
        bench().button("openButton")->click();
        QDialog *ask = dialog(bench(), u"openLinkDialog"_s);
        QVERIFY(ask && opened.isEmpty());
        QCOMPARE(ask->findChild<QLabel *>(u"openHostLabel"_s)->text(),
                 u"checkout.vexora.example"_s);
        ask->findChild<QPushButton *>(u"openLinkButton"_s)->click();
        QCOMPARE(opened, QUrl(u"https://checkout.vexora.example/pay?no=1"_s));
        QVERIFY(!isWebLink(u"file:///etc/passwd"_s));
        QVERIFY(!isWebLink(u"javascript:alert(1)"_s));
        ui::OpenLinkDialog::setOpener([](const QUrl &) { return false; });
    }

    void correctAndSendLinksToTheRefusedOrder()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        type(bench(), u"tradeNo"_s, u"OLD-1"_s);
        SEND(bench());
        bench().gateway.call->answer(R"({"code":"8000","msg":"bad bank"})");
        QTRY_VERIFY(bench().button("correctButton"));
        QCOMPARE(bench().find<QPlainTextEdit>("serverTextBox")->toPlainText(), u"bad bank"_s);
        QCOMPARE(bench().log.orders.constLast().outcome, Outcome::Refused);
        bench().button("correctButton")->click();
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"0912 345 678"_s);
        QCOMPARE(bench().edit(u"tradeNo"_s)->text(), QString());
        SEND(bench());
        QTRY_COMPARE(bench().log.orders.size(), 2);
        QCOMPARE(bench().log.orders.constLast().replaces, u"OLD-1"_s);
        QVERIFY(bench().log.orders.constLast().key.tradeNo != u"OLD-1"_s);
    }

    void notSentIsTriedAgainWithANewNumber()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        GatewayReport report;
        report.fault = TransportFault::ConnectionRefused;
        bench().gateway.call->end(report);
        QTRY_COMPARE(bench().text("resultHeading"), u"Nothing was sent"_s);
        bench().button("tryAgainButton")->click();
        QTRY_COMPARE(bench().log.orders.size(), 2);
        QVERIFY(bench().log.orders[0].key.tradeNo != bench().log.orders[1].key.tradeNo);
    }

    void cancelBeforeAndAfterAByte_data()
    {
        QTest::addColumn<bool>("left");
        QTest::addColumn<QString>("heading");
        QTest::newRow("before") << false << u"Nothing was sent"_s;
        QTest::newRow("after") << true << u"This order may exist at the gateway"_s;
    }

    void cancelBeforeAndAfterAByte()
    {
        QFETCH(bool, left);
        QFETCH(QString, heading);
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        if (left)
            bench().gateway.call->leave();
        QCOMPARE(bench().text("sendingSentence").contains(u"unknown"_s), left);
        bench().button("cancelButton")->click();
        QTRY_COMPARE(bench().text("resultHeading"), heading);
    }

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
        QVERIFY(!bench().find("codeView")->isVisible());
        for (const char *name : kCodeButtons)
            QVERIFY2(!bench().button(name)->isVisible(), name);
        QTest::keyClick(bench().page.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!dialog(bench(), u"printDialog"_s));

        QVERIFY(!bench().button("newFromThisButton")->isVisible()); // it is the same
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

    void anAccountIsShown()
    {
        open(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        SEND(bench());
        bench().gateway.call->answer(accepted(
            bench(),
            R"("payInfoVA":{"bankName":"Bank","virtualAccountNumber":"8800123",)"
            R"("virtualAccountHolder":"SOK","expirationTimestamp":"2026-11-22T10:00:00Z"})"));
        QTRY_COMPARE(bench().text("resultHeading"), u"Account ready, not paid yet"_s);
        QCOMPARE(bench().text("accountLabel"), u"8800123"_s);
        QCOMPARE(bench().text("validUntilLabel"), u"22 November 2026, 17:00 (UTC+7)"_s);
        bench().button("copyAccountButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"8800123"_s);
    }

    /** The card and the message tell one time, wherever the machine stands. */
    void anAccountsEndIsToldAsThePayerIsTold_data()
    {
        QTest::addColumn<QByteArray>("expiry");
        QTest::addColumn<QString>("shown");
        QTest::newRow("no offset")
            << QByteArray("2026-11-22T10:00:00") << u"22 November 2026, 10:00 (UTC+7)"_s;
        QTest::newRow("a day") << QByteArray("2026-11-22") << u"22 November 2026, 23:59 (UTC+7)"_s;
        QTest::newRow("words") << QByteArray("soon") << u"soon"_s;
    }

    void anAccountsEndIsToldAsThePayerIsTold()
    {
        QFETCH(const QByteArray, expiry);
        QFETCH(const QString, shown);
        open(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        SEND(bench());
        const QByteArray account
            = "\"payInfoVA\":{\"bankName\":\"Bank\",\"virtualAccountNumber\":\"8800123\","
              "\"expirationTimestamp\":\""
            + expiry + "\"}";
        bench().gateway.call->answer(accepted(bench(), account));
        QTRY_COMPARE(bench().text("validUntilLabel"), shown);
        bench().button("copyMessageButton")->click();
        // In Khmer there: the hour and its zone are the same.
        QVERIFY(QGuiApplication::clipboard()->text().contains(shown.section(u' ', -2)));
    }

    void serverTextStaysPlain_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << QByteArray("<b>x</b><img src='http://e.example/i.png'>")
                                << u"<b>x</b><img src='http://e.example/i.png'>"_s;
        QTest::newRow("link") << QByteArray("<a href='http://e.example'>pay</a>")
                              << u"<a href='http://e.example'>pay</a>"_s;
        QTest::newRow("override") << QByteArray("a\\u202Eb") << u"a‹U+202E›b"_s;
        QTest::newRow("nul") << QByteArray("a\\u0000b") << u"a‹U+0000›b"_s;
        QTest::newRow("long") << QByteArray(900'000, 'x') << QString();
    }

    void serverTextStaysPlain()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, shown);
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->answer(R"({"code":"8000","msg":")" + json + R"("})");
        QTRY_VERIFY(bench().find("serverTextBox"));
        const QString text = bench().find<QPlainTextEdit>("serverTextBox")->toPlainText();
        if (shown.isEmpty())
            QVERIFY(text.size() < 10'000);
        else
            QCOMPARE(text, shown);
        for (const QLabel *label : bench().find("refusedCard")->findChildren<QLabel *>())
            QVERIFY(label->pixmap().isNull() ? label->textFormat() == Qt::PlainText : true);

        QTest::keyClick(bench().page.get(), Qt::Key_F12);
        QVERIFY(bench().find("inspectPanel")->isVisible());
        QVERIFY(bench().find<QPlainTextEdit>("inspectAnswer")->toPlainText().size() < 100'000);
        QVERIFY(!bench().find<QTextEdit>("inspectCanonical")->toPlainText().contains(u"secret"_s));
        QTest::keyClick(bench().page.get(), Qt::Key_F12);
        QVERIFY(!bench().find("inspectPanel")->isVisible());
    }
};

QTEST_MAIN(tst_IssueResult)
#include "tst_issueresult.moc"
