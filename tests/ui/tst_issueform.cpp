// SPDX-License-Identifier: MIT
#include "issuehands.h"
#include "ui/forms/methodpicker.h"
#include "ui/words.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The Issue page until an order is sent, and when it is not. */
class tst_IssueForm : public QObject, private IssueTest
{
    Q_OBJECT

private Q_SLOTS:
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
        reopen(u"cambodia"_s, u"KHR"_s);
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

QTEST_MAIN(tst_IssueForm)
#include "tst_issueform.moc"
