// SPDX-License-Identifier: MIT
#include "issuehands.h"
#include "ui/words.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** An order that may or may not exist at the gateway, on the Issue page. */
class tst_UnknownOrder : public QObject, private IssueTest
{
    Q_OBJECT

    /** Sends an order whose answer never comes. */
    void loseTheAnswer(TransportFault fault = TransportFault::Closed)
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->leave();
        GatewayReport report;
        report.fault = fault;
        bench().gateway.call->end(report);
        QTRY_VERIFY(bench().button("checkNowButton"));
    }

    void check(const QByteArray &answer)
    {
        const qsizetype before = bench().gateway.requests.size();
        bench().button("checkNowButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), before + 1);
        bench().gateway.call->answer(answer);
        QTRY_VERIFY(bench().button("checkNowButton")
                    && bench().button("checkNowButton")->isEnabled());
    }

    /** By another window: the list holds it, and nobody here is told. */
    void learnElsewhere(PaymentState state)
    {
        OrderRecord &stored = bench().log.orders.last();
        stored.payment = state;
        stored.paidAmount = state == PaymentState::Paid ? u"12000"_s : u"500"_s;
        stored.queriedAtMs = stored.askedAtMs = bench().clock.nowMs() + 1;
        stored.askResult.clear();
    }

    /** Everything the card says. */
    [[nodiscard]] QString said() const
    {
        QStringList words;
        for (const QLabel *label : m_bench->find("unknownCard")->findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

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
        bench().gateway.call->answer(told(bench(), "0000", "12000"));
        QTRY_COMPARE(bench().text("paymentFact"), u"Paid"_s);
        QCOMPARE(bench().log.orders.constLast().payment, PaymentState::Paid);
        QCOMPARE(bench().log.orders.constLast().outcome, Outcome::Unknown);
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

    void onlyCheckNowIsPrimary()
    {
        loseTheAnswer();
        QCOMPARE(bench().button("checkNowButton")->text(), u"Check now"_s);
        QStringList buttons;
        for (const QPushButton *button : bench().find("unknownCard")->findChildren<QPushButton *>())
            buttons << button->text();
        QCOMPARE(buttons,
                 QStringList({u"Check now"_s, u"Show in history"_s,
                              u"New order from these values"_s, u"New order"_s}));
        QVERIFY(!bench().button("sendButton")->isEnabled()); // there is no resend
        QTest::keyClick(bench().page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(0);
        QCOMPARE(bench().gateway.requests.size(), 1);
    }

    void aQuestionOpensTheWayToANewOrder_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("heading");
        QTest::newRow("not known there") << QByteArray(R"({"code":"8000","msg":"no such order"})")
                                         << u"Not known there, and it may exist all the same"_s;
        QTest::newRow("no answer to use")
            << QByteArray("<html>") << u"This order may exist at the gateway"_s;
        QTest::newRow("link lost") << QByteArray("0015") << u"This order exists at the gateway"_s;
        QTest::newRow("failed") << QByteArray("00029") << u"This order exists at the gateway"_s;
    }

    void aQuestionOpensTheWayToANewOrder()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, heading);
        loseTheAnswer();
        const QString old = bench().log.orders.constLast().key.tradeNo;
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
        QVERIFY(bench().text("newFromValuesNote").contains(u"once this one has been checked"_s));
        check(answer.startsWith("00") ? told(bench(), answer, "12000") : answer);
        QCOMPARE(bench().text("resultHeading"), heading);
        QVERIFY(bench().button("newFromValuesButton")->isEnabled());
        QCOMPARE(bench().button("checkNowButton")->text(), u"Check again"_s);

        bench().button("newFromValuesButton")->click();
        QTRY_VERIFY(!bench().edit(u"mobile"_s)->isReadOnly());
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"0912 345 678"_s);
        QCOMPARE(bench().edit(u"tradeNo"_s)->text(), QString());
        QCOMPARE(bench().gateway.requests.size(), 2); // nothing is sent by itself
        SEND(bench());
        QTRY_COMPARE(bench().log.orders.size(), 2);
        QCOMPARE(bench().log.orders.constLast().replaces, old);
        QVERIFY(bench().log.orders.constLast().key.tradeNo != old);
    }

    void moneyThatWasSeenIsNotAskedForAgain_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("word");
        QTest::newRow("paid") << QByteArray("0000") << QByteArray("12000.00") << u"Paid"_s;
        QTest::newRow("part") << QByteArray("0001") << QByteArray("500") << u"Part paid"_s;
    }

    void moneyThatWasSeenIsNotAskedForAgain()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, amount);
        QFETCH(const QString, word);
        loseTheAnswer();
        check(told(bench(), status, amount));
        QCOMPARE(bench().text("paymentFact"), word);
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
        QVERIFY(bench().text("newFromValuesNote").contains(u"same money again"_s));
        QCOMPARE(bench().text("amountFact"),
                 amount == "500" ? u"NT$ 12,000 ordered, the gateway says 500"_s : QString());
    }

    /** Another process tells nobody that it wrote. */
    void anotherWindowsPaymentIsReadBeforeANewOrder()
    {
        loseTheAnswer();
        check(R"({"code":"8000","msg":"no such order"})");
        learnElsewhere(PaymentState::Paid);
        QVERIFY(bench().button("newFromValuesButton")->isEnabled());
        bench().button("newFromValuesButton")->click();
        QTRY_COMPARE(bench().text("paymentFact"), u"Paid"_s);
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
        QVERIFY(bench().edit(u"mobile"_s)->isReadOnly());
    }

    void aQuestionIsJudgedWithWhatIsStored_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not known there") << QByteArray(R"({"code":"8000","msg":"no such order"})");
        QTest::newRow("no answer to use") << QByteArray("<html>");
        QTest::newRow("an older answer") << QByteArray("0015");
    }

    void aQuestionIsJudgedWithWhatIsStored()
    {
        QFETCH(const QByteArray, answer);
        loseTheAnswer();
        learnElsewhere(PaymentState::PartPaid);
        check(answer.startsWith("00") ? told(bench(), answer, "12000") : answer);
        QCOMPARE(bench().text("paymentFact"), u"Part paid"_s);
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
    }

    /** Somebody else's answer is warned of all the same. */
    void anotherOrdersAnswerIsSaidOfAPaidOneToo()
    {
        loseTheAnswer();
        learnElsewhere(PaymentState::Paid);
        check(anotherOrder());
        QCOMPARE(bench().text("resultHeading"), u"The gateway answered about another order"_s);
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
    }

    void whatIsToldDuringAQuestionIsKept()
    {
        loseTheAnswer();
        bench().button("checkNowButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 2);
        PaymentNote note;
        note.state = PaymentState::Paid;
        note.paidAmount = u"12000"_s;
        note.queriedAtMs = bench().clock.nowMs();
        Q_UNUSED(bench().log.notePayment(bench().log.orders.constLast().key, note));
        GatewayReport report;
        report.fault = TransportFault::Deadline;
        bench().gateway.call->end(report);
        QTRY_COMPARE(bench().text("paymentFact"), u"Paid"_s);
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
    }

    void whatIsStoredCountsWhenNobodyCouldBeAsked()
    {
        loseTheAnswer();
        learnElsewhere(PaymentState::Paid);
        bench().secrets.readError = Error{ErrorCode::KeychainUnavailable, {}};
        bench().button("checkNowButton")->click();
        QTRY_COMPARE(bench().text("paymentFact"), u"Paid"_s);
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
    }

    void nobodyAskedIsNoTry()
    {
        loseTheAnswer();
        bench().secrets.readError = Error{ErrorCode::KeychainUnavailable, {}};
        bench().button("checkNowButton")->click();
        QTRY_VERIFY(said().contains(ui::Words::error(ErrorCode::KeychainUnavailable)));
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
        QCOMPARE(bench().gateway.requests.size(), 1);
    }

    void anAnswerThatCouldNotBeRecordedIsSaid()
    {
        loseTheAnswer();
        bench().log.noteError = Error{ErrorCode::Storage, {}};
        check(told(bench(), "0000", "12000"));
        QVERIFY(bench().find("notRecordedNote"));
        bench().log.noteError.reset();
        check(told(bench(), "0000", "12000"));
        QVERIFY(!bench().find("notRecordedNote"));
    }

    /** Nothing of somebody else's answer is shown, to be copied or paid. */
    void anotherOrdersAnswerIsSaidLoudly()
    {
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->answer(anotherOrder());
        QTRY_COMPARE(bench().text("resultHeading"), u"The gateway answered about another order"_s);
        for (const QString &theirs : {u"OTHER-9"_s, u"c999"_s, u"theirs"_s})
            QVERIFY2(!said().contains(theirs), qPrintable(theirs));
        QVERIFY(said().contains(u"Do not use or pass on anything"_s));
        QVERIFY(said().contains(ui::Words::outcomeSentence(Outcome::Unknown)));

        check(anotherOrder());
        QCOMPARE(bench().text("resultHeading"), u"The gateway answered about another order"_s);
        QVERIFY(!bench().find("serverTextBox"));
        QVERIFY(!bench().find("paymentFact"));
        QCOMPARE(bench().log.orders.constLast().payment, PaymentState::NotAsked);
    }

    void whoWasMetInsteadIsSaid_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("label");
        QTest::newRow("issuer") << u"tls_unknown_issuer"_s << u"<b>Café</b> Wi-Fi"_s
                                << u"Issued by"_s;
        QTest::newRow("proxy") << u"proxy_login"_s << u"proxy.example:3128"_s << u"Proxy"_s;
    }

    void whoWasMetInsteadIsSaid()
    {
        QFETCH(const QString, cause);
        QFETCH(const QString, found);
        QFETCH(const QString, label);
        open(u"taiwan"_s, u"TWD"_s);
        fillTaiwan(bench());
        SEND(bench());
        GatewayReport report;
        report.fault = TransportFault::Tls;
        report.cause = cause;
        report.found = found;
        bench().gateway.call->end(report);
        QTRY_VERIFY(bench().find("notSentCard"));
        QStringList words;
        for (const QLabel *text : bench().find("notSentCard")->findChildren<QLabel *>()) {
            words << text->text();
            QVERIFY(!text->pixmap().isNull() || text->textFormat() == Qt::PlainText);
        }
        QVERIFY(words.contains(ui::Words::reason(cause)));
        QVERIFY(words.contains(label));
        QVERIFY(words.contains(found));
    }

    /** Asked about, or closed, on the History page: the card follows. */
    void whatIsDoneElsewhereIsSeenHere()
    {
        loseTheAnswer();
        const OrderKey key = bench().log.orders.constLast().key;
        PaymentNote note;
        note.queriedAtMs = bench().clock.nowMs();
        note.result = u"query_refused"_s;
        Q_UNUSED(bench().log.notePayment(key, note));
        QTRY_VERIFY(bench().button("newFromValuesButton")->isEnabled());
        QCOMPARE(bench().text("resultHeading"),
                 u"Not known there, and it may exist all the same"_s);
        Q_UNUSED(bench().log.close(key, ClosingReason::DoesNotExist));
        QTRY_COMPARE(bench().text("resultHeading"), u"Closed"_s);
        note.state = PaymentState::PartPaid;
        note.paidAmount = u"500"_s;
        note.result.clear();
        Q_UNUSED(bench().log.notePayment(key, note));
        QTRY_COMPARE(bench().text("amountFact"), u"NT$ 12,000 ordered, the gateway says 500"_s);
        QVERIFY(!bench().button("newFromValuesButton")->isEnabled());
        QVERIFY(bench().gateway.requests.size() == 1);
    }
};

QTEST_MAIN(tst_UnknownOrder)
#include "tst_unknownorder.moc"
