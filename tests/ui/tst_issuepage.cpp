// SPDX-License-Identifier: MIT
#include "khqr/writer.h"
#include "support/issuebench.h"
#include "ui/dialogs/openlinkdialog.h"
#include "ui/forms/methodpicker.h"
#include "ui/words.h"

#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kLink[] = R"("paymentUrl":"https://checkout.vexora.example/pay?no=1")";

void type(const IssueBench &bench, const QString &field, const QString &text)
{
    QLineEdit *edit = bench.edit(field);
    edit->setFocus();
    edit->clear();
    QInputMethodEvent event; // key clicks cannot carry a Kanji
    event.setCommitString(text);
    QCoreApplication::sendEvent(edit, &event);
}

void fillTaiwan(const IssueBench &bench)
{
    type(bench, u"amount"_s, u"12000"_s);
    type(bench, u"lastname"_s, u"林"_s);
    type(bench, u"firstname"_s, u"美玲"_s);
    type(bench, u"mobile"_s, u"0912 345 678"_s);
    type(bench, u"email"_s, u"meiling@example.com"_s);
    type(bench, u"bankNumber"_s, u"808\u20110368988888888"_s);
    type(bench, u"ipAddress"_s, u"8.8.8.8"_s);
}

void fillCambodia(const IssueBench &bench)
{
    type(bench, u"amount"_s, u"48000"_s);
    type(bench, u"lastname"_s, u"Sok"_s);
    type(bench, u"firstname"_s, u"Dara"_s);
    type(bench, u"mobile"_s, u"12345678"_s);
    type(bench, u"email"_s, u"dara@example.com"_s);
    type(bench, u"remark"_s, u"table 12"_s);
}

void pressSend(const IssueBench &bench)
{
    // No window manager gives the activation back when a dialog closes here.
    QApplication::setActiveWindow(bench.page.get());
    QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
}

/** Until the POST is under way. */
#define SEND(bench)                                                                                \
    pressSend(bench);                                                                              \
    QTRY_VERIFY((bench).gateway.call && (bench).gateway.call->started)

QByteArray accepted(const IssueBench &bench, const QByteArray &payment)
{
    return R"({"code":"0000","msg":"ok","success":true,"timestamp":1,"data":{"tradeNo":")"
        + bench.log.orders.constLast().key.tradeNo.toUtf8()
        + R"(","platFormTradeNo":"c167","status":"0015","desc":"Processing",)" + payment + "}}";
}

QByteArray khqrFor(const QString &amount, const SetClock &clock)
{
    khqr::DynamicCode code;
    code.bakongId = u"sok_dara@devb"_s;
    code.merchantName = u"Sok Dara Coffee"_s;
    code.merchantCity = u"Phnom Penh"_s;
    code.currency = u"KHR"_s;
    code.amount = amount;
    code.createdMs = clock.nowMs();
    code.expiresMs = clock.nowMs() + 581'000;
    return R"("paymentLink":"https://checkout.vexora.example/1","payInfo":")"
        + khqr::write(code).value().toUtf8() + '"';
}

QDialog *dialog(const IssueBench &bench, const QString &name)
{
    return bench.page->findChild<QDialog *>(name);
}

} // namespace

class tst_IssuePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<IssueBench> m_bench;
    IssueBench &bench() { return *m_bench; }
    void open(const QString &region, const QString &currency,
              Environment environment = Environment::Sandbox)
    {
        bench().open(region, currency, environment);
        QApplication::setActiveWindow(bench().page.get());
        QVERIFY(QTest::qWaitForWindowActive(bench().page.get()));
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<IssueBench>(); }
    void cleanup() { m_bench.reset(); }

    void buttonSaysWhatItDoes()
    {
        open(u"taiwan"_s, u"TWD"_s, Environment::Live);
        QPushButton *send = bench().button("sendButton");
        QCOMPARE(send->text(), u"Send, LIVE"_s);
        QTest::keyClicks(bench().edit(u"amount"_s), u"12000"_s);
        QCOMPARE(bench().edit(u"amount"_s)->text(), u"12,000"_s);
        QCOMPARE(send->text(), u"Send NT$ 12,000, LIVE"_s);
        QCOMPARE(send->accessibleName(), send->text());
        open(u"cambodia"_s, u"KHR"_s);
        QTest::keyClicks(bench().edit(u"amount"_s), u"48000"_s);
        QCOMPARE(bench().button("sendButton")->text(), u"Send 48,000 KHR"_s);
    }

    void allFaultsAreCountedAndTheFirstHasTheFocus()
    {
        open(u"taiwan"_s, u"TWD"_s);
        pressSend(bench());
        QCOMPARE(bench().button("sendButton")->text(), u"7 to correct"_s);
        QCOMPARE(QApplication::focusWidget(), bench().edit(u"amount"_s));
        fillTaiwan(bench());
        type(bench(), u"mobile"_s, u"0912"_s);
        type(bench(), u"email"_s, u"nobody"_s);
        QCOMPARE(bench().button("sendButton")->text(), u"2 to correct"_s);
        pressSend(bench());
        QCOMPARE(QApplication::focusWidget(), bench().edit(u"mobile"_s));
        QVERIFY(bench().text("mobileEditNote").contains(u"this has 4"_s));
        QVERIFY(bench().log.orders.isEmpty());
        QVERIFY(bench().gateway.requests.isEmpty());
    }

    void changesAreShownBeforeSending()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        QTRY_COMPARE(bench().text("bankNumberChange"), u"dash changed from “\u2011”"_s);
    }

    void warningIsAcknowledgedOnce()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        type(bench(), u"ipAddress"_s, u"192.168.1.4"_s);
        QCOMPARE(bench().button("sendButton")->text(), u"Send NT$ 12,000"_s);
        pressSend(bench());
        QCOMPARE(bench().button("sendButton")->text(), u"Send anyway NT$ 12,000"_s);
        QVERIFY(!bench().text("ipAddressEditNote").isEmpty());
        // Another doubtful value is another question.
        type(bench(), u"ipAddress"_s, u"10.0.0.1"_s);
        QCOMPARE(bench().button("sendButton")->text(), u"Send NT$ 12,000"_s);
        pressSend(bench());
        QVERIFY(bench().gateway.requests.isEmpty());
        SEND(bench());
        QCOMPARE(bench().gateway.requests.size(), 1);
    }

    void liveAsksOnceMore()
    {
        open(u"taiwan"_s, u"TWD"_s, Environment::Live);
        fillTaiwan(bench());
        pressSend(bench());
        QDialog *confirm = dialog(bench(), u"confirmSendDialog"_s);
        QVERIFY(confirm && confirm->isVisible());
        const auto label
            = [confirm](const QString &name) { return confirm->findChild<QLabel *>(name)->text(); };
        QCOMPARE(label(u"confirmHostLabel"_s), u"api.vexora.example"_s);
        QCOMPARE(label(u"confirmAmountLabel"_s), u"NT$ 12,000"_s);
        QCOMPARE(label(u"confirmCurrencyLabel"_s), u"TWD"_s);
        QTest::keyClick(confirm, Qt::Key_Return); // Enter goes back
        QTRY_VERIFY(!dialog(bench(), u"confirmSendDialog"_s));
        QVERIFY(!bench().page->isSending());
        QVERIFY(bench().log.orders.isEmpty());

        pressSend(bench());
        dialog(bench(), u"confirmSendDialog"_s)
            ->findChild<QPushButton *>(u"confirmSendButton"_s)
            ->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
    }

    /** A label is typed by a person; where the order goes decides. */
    void anotherHostIsLiveWhateverTheProfileSays()
    {
        open(u"taiwan"_s, u"TWD"_s, Environment::Test);
        fillTaiwan(bench());
        QCOMPARE(bench().button("sendButton")->text(), u"Send NT$ 12,000, LIVE"_s);
        pressSend(bench());
        QDialog *confirm = dialog(bench(), u"confirmSendDialog"_s);
        QVERIFY(confirm && confirm->isVisible());
        QVERIFY(bench().log.orders.isEmpty());
        confirm->findChild<QPushButton *>(u"confirmSendButton"_s)->click();
        QTRY_COMPARE(bench().log.orders.size(), 1);
        QCOMPARE(bench().log.orders.first().environment, Environment::Live);
    }

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
        QCOMPARE(QApplication::focusWidget(), bench().button("copyLinkButton"));
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

    void nextOrderKeepsDefaultsAndNoPayerData()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->answer(accepted(bench(), kLink));
        QTRY_VERIFY(bench().button("newOrderButton"));
        QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
        for (const FieldSpec &field : bench().catalog.find(u"taiwan")->fields) {
            const QString expected = bench().profile.defaults.value(field.name);
            QCOMPARE(bench().edit(field.name)->text(), expected);
        }
        QVERIFY(!bench().edit(u"amount"_s)->isReadOnly());
        QVERIFY(bench().button("sendButton")->isEnabled());
        QTRY_VERIFY(!bench().find("readyCard"));
    }

    void anEditedProfileKeepsWhatIsTyped()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        type(bench(), u"tradeNo"_s, u"MINE-1"_s);
        Profile edited = bench().profile;
        edited.defaults.insert(u"notifyUrl"_s, u"https://m.example/other"_s);
        bench().page->setProfile(bench().desk.own, edited);
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"0912 345 678"_s);
        QCOMPARE(bench().edit(u"tradeNo"_s)->text(), u"MINE-1"_s);
        QCOMPARE(bench().edit(u"notifyUrl"_s)->text(), u"https://m.example/other"_s);
        QCOMPARE(bench().edit(u"returnUrl"_s)->text(), u"https://m.example/r"_s);
        edited.id = u"p2"_s;
        bench().page->setProfile(bench().desk.own, edited);
        QCOMPARE(bench().edit(u"mobile"_s)->text(), QString());
        QCOMPARE(bench().edit(u"tradeNo"_s)->text(), QString());
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
        QVERIFY(!ui::OpenLinkDialog::isOpenable(u"file:///etc/passwd"_s));
        QVERIFY(!ui::OpenLinkDialog::isOpenable(u"javascript:alert(1)"_s));
        ui::OpenLinkDialog::setOpener([](const QUrl &) { return false; });
    }

    void unknownIsCheckedBeforeAnotherIsSent()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->leave();
        GatewayReport report;
        report.fault = TransportFault::Closed;
        bench().gateway.call->end(report);
        QTRY_COMPARE(bench().text("resultHeading"), u"This order may exist at the gateway"_s);
        QCOMPARE(QApplication::focusWidget(), bench().button("checkNowButton"));
        QSignalSpy history(bench().page.get(), &ui::IssuePage::historyRequested);
        bench().button("showInHistoryButton")->click();
        QCOMPARE(history.first().first().value<OrderKey>(), bench().log.orders.constLast().key);

        bench().button("checkNowButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 2);
        QVERIFY(bench().gateway.requests.constLast().url.path().contains(u"query"_s,
                                                                         Qt::CaseInsensitive));
        bench().gateway.call->answer(R"({"code":"0000","data":{"tradeNo":")"
                                     + bench().log.orders.constLast().key.tradeNo.toUtf8()
                                     + R"(","status":"0000","amount":"12000"}})");
        QTRY_COMPARE(bench().text("paymentFact"), u"Paid"_s);
        QCOMPARE(bench().log.orders.constLast().payment, PaymentState::Paid);
        QCOMPARE(bench().log.orders.constLast().outcome, Outcome::Unknown);
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

    void aTakenNumberTellsOfItsOrderAndStays()
    {
        open(u"taiwan"_s, u"TWD"_s);
        OrderRecord holder;
        holder.key = {u"M1"_s, u"127.0.0.1:40123"_s, u"MINE-1"_s};
        holder.recordedAtMs = bench().clock.nowMs() - 60'000;
        holder.outcome = Outcome::Unknown;
        bench().log.orders.append(holder);
        fillTaiwan(bench());
        type(bench(), u"tradeNo"_s, u"MINE-1"_s);
        pressSend(bench());
        QTRY_COMPARE(bench().text("takenOutcome"), u"Unknown"_s);
        QCOMPARE(bench().text("resultHeading"), u"This order number is taken"_s);
        QStringList said;
        for (const QLabel *label : bench().find("takenCard")->findChildren<QLabel *>())
            said << label->text();
        QVERIFY(!said.join(u' ').contains(u"No money can be affected"_s));
        QVERIFY(said.contains(ui::Words::outcomeSentence(Outcome::Unknown)));
        QVERIFY(said.contains(ui::Words::time(holder.recordedAtMs)));
        QVERIFY(bench().gateway.requests.isEmpty());

        QSignalSpy history(bench().page.get(), &ui::IssuePage::historyRequested);
        bench().button("showInHistoryButton")->click();
        QCOMPARE(history.first().first().value<OrderKey>(), holder.key);
        bench().button("changeNumberButton")->click();
        QCOMPARE(bench().edit(u"tradeNo"_s)->text(), u"MINE-1"_s);
        QCOMPARE(QApplication::focusWidget(), bench().edit(u"tradeNo"_s));
        QVERIFY(!bench().edit(u"tradeNo"_s)->isReadOnly());
        // Sent as it is, it says the same again: only another number helps.
        pressSend(bench());
        QTRY_COMPARE(bench().text("resultHeading"), u"This order number is taken"_s);
        QVERIFY(bench().gateway.requests.isEmpty());
        QCOMPARE(bench().log.orders.size(), 1);
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

    void withoutASecretNothingIsSent_data()
    {
        QTest::addColumn<bool>("storage");
        QTest::newRow("no secret") << false;
        QTest::newRow("full disk") << true;
    }

    void withoutASecretNothingIsSent()
    {
        QFETCH(bool, storage);
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        if (storage)
            bench().log.beginError = Error{ErrorCode::Storage, {}};
        else
            bench().secrets.readError = Error{ErrorCode::NoSecret, {}};
        pressSend(bench());
        QTRY_COMPARE(bench().text("resultHeading"), u"Nothing was sent"_s);
        QVERIFY(bench().gateway.requests.isEmpty());
        QVERIFY(!bench().page->isSending());
        bench().button("correctButton")->click();
        QCOMPARE(bench().edit(u"amount"_s)->text(), u"12,000"_s);
        QVERIFY(!bench().edit(u"amount"_s)->isReadOnly());
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

    void cancelWhileTheKeychainAsks()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        bench().secrets.hold = true;
        pressSend(bench());
        bench().button("cancelButton")->click();
        QVERIFY(!bench().page->isSending());
        bench().secrets.release();
        QTest::qWait(0);
        QVERIFY(bench().log.orders.isEmpty());
        QVERIFY(!bench().edit(u"amount"_s)->isReadOnly());
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
        bench().clock.advance(600'000);
        QTRY_COMPARE(bench().text("timeLeftLabel"), u"Expired"_s);
        QVERIFY(!bench().find("codeView")->isVisible());
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

    /** The order may exist, and what came with it must not be paid: both are said. */
    void aWrongKhqrAloneIsAStopOfAnUnknownOrder()
    {
        open(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        SEND(bench());
        const QByteArray code = khqrFor(u"480000"_s, bench().clock);
        bench().gateway.call->answer(accepted(bench(), code.mid(code.indexOf("\"payInfo\""))));
        QTRY_VERIFY(bench().find("stopCard"));
        QCOMPARE(bench().log.orders.constLast().outcome, Outcome::Unknown);
        QVERIFY(!bench().find("codeView"));
        QStringList said;
        for (const QLabel *label : bench().find("stopCard")->findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.contains(ui::Words::outcomeSentence(Outcome::Unknown)));
        QVERIFY(!said.join(u' ').contains(u"accepted"_s));
        QVERIFY(said.contains(u"48,000 KHR ordered, the code says 480,000 KHR"_s));
        bench().button("checkNowButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 2);
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
        bench().button("copyAccountButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"8800123"_s);
    }

    void theOrderNumberIsOfferedAsRemark()
    {
        open(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        bench().button("useOrderNumberButton")->click();
        const QString number = bench().edit(u"tradeNo"_s)->text();
        QVERIFY(isTradeNo(number));
        QCOMPARE(bench().edit(u"remark"_s)->text(), number);
        SEND(bench());
        bench().gateway.call->answer(R"({"code":"8000","msg":"no"})");
        QTRY_VERIFY(bench().button("correctButton"));
        bench().button("correctButton")->click();
        QVERIFY(bench().edit(u"tradeNo"_s)->text() != number);
        QCOMPARE(bench().edit(u"remark"_s)->text(), bench().edit(u"tradeNo"_s)->text());
    }

    void aTypedOrderNumberIsChecked()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        type(bench(), u"tradeNo"_s, u"no spaces please"_s);
        pressSend(bench());
        QCOMPARE(bench().button("sendButton")->text(), u"1 to correct"_s);
        QCOMPARE(QApplication::focusWidget(), bench().edit(u"tradeNo"_s));
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

    void theCardIsNoWiderThanThePage()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        type(bench(), u"remark"_s, QString(180, u'w'));
        QTest::qWait(0);
        const auto *pane = bench().find<QScrollArea>("resultPane");
        QVERIFY(pane->widget()->width() <= pane->viewport()->width());
        const auto *form = bench().find<QScrollArea>("formArea");
        QVERIFY(form->widget()->width() <= form->viewport()->width());
    }
};

QTEST_MAIN(tst_IssuePage)
#include "tst_issuepage.moc"
