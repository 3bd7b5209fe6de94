// SPDX-License-Identifier: MIT
#include "domain/weblink.h"
#include "issuehands.h"
#include "ui/dialogs/openlinkdialog.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What became of an order, as the Issue page shows it. */
class tst_IssueResult : public QObject, private IssueTest
{
    Q_OBJECT

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
