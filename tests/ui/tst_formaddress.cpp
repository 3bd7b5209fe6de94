// SPDX-License-Identifier: MIT
#include "checkout/addressbudget.h"
#include "fakepayerarchive.h"
#include "rememberingtest.h"

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

Q_DECLARE_METATYPE(vexora::AddressUse)

/** How often a payer's address was used today, at its field and before an order leaves. */
class TestFormAddress : public QObject, private RememberingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUpRemembering();
        m_payers = std::make_unique<FakePayerArchive>();
        bench().desk.own.payers = m_payers.get();
        reopen(u"taiwan"_s, u"TWD"_s);
        shorten("addressPause");
    }
    void cleanup()
    {
        forget();
        m_payers.reset();
    }

    void isShownAtTheField()
    {
        m_payers->use = {4, 1, 0};
        QVERIFY(!label());
        fillTaiwan(bench());
        QTRY_VERIFY(label() && label()->isVisible());
        QCOMPARE(label()->text(), u"4 of 10 orders today from this address, 1 paid"_s);
        QVERIFY(bench().edit(u"ipAddress"_s)->accessibleDescription().contains(label()->text()));
        const FakePayerArchive::AskedUse question = m_payers->askedUses.constLast();
        QCOMPARE(question.address, u"8.8.8.8"_s);
        QCOMPARE(question.regions, QStringList{u"taiwan"_s});
        QVERIFY(question.payer.contains(u"mobile=886912345678"_s));
        QCOMPARE(question.sinceMs, startOfDayMs(u"Asia/Taipei"_s, bench().clock.nowMs()));
        type(bench(), u"ipAddress"_s, u"8.8.8"_s); // no address any more
        QVERIFY(!label()->isVisible());
    }

    void nothingIsAskedWhereThereIsNoLimit()
    {
        reopen(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        QTRY_VERIFY(isOver("addressPause"));
        QVERIFY(m_payers->askedUses.isEmpty());
        QVERIFY(!label());
    }

    void aLateAnswerOfAnotherAddressIsDropped()
    {
        fillTaiwan(bench());
        m_payers->held = true;
        m_payers->use = {7, 0, 0};
        type(bench(), u"ipAddress"_s, u"9.9.9.9"_s);
        QTRY_COMPARE(lastAsked(), u"9.9.9.9"_s);
        type(bench(), u"ipAddress"_s, u"1.1.1.1"_s);
        m_payers->release();
        m_payers->use = {2, 0, 0};
        QTRY_VERIFY(label() && label()->isVisible());
        QCOMPARE(label()->text(), u"2 of 10 orders today from this address, 0 paid"_s);
    }

    void freeAddressesGoStraight()
    {
        m_payers->use = {7, 0, 0};
        fillTaiwan(bench());
        QTRY_VERIFY(label());
        SEND(bench());
        QVERIFY(bench().log.actionNotes.isEmpty());
    }

    void whatIsDoubtfulIsSeenBeforeItIsSent_data()
    {
        QTest::addColumn<AddressUse>("use");
        QTest::addColumn<QString>("said");
        QTest::newRow("shared") << AddressUse{1, 0, 1} << u"Another payer used this address"_s;
        QTest::newRow("eight") << AddressUse{8, 0, 0} << u"nearly used up"_s;
    }

    void whatIsDoubtfulIsSeenBeforeItIsSent()
    {
        QFETCH(const AddressUse, use);
        QFETCH(const QString, said);
        m_payers->use = use;
        fillTaiwan(bench());
        QTRY_VERIFY(label());
        pressSend(bench());
        QTRY_VERIFY(bench().text("ipAddressEditNote").contains(said));
        QVERIFY(bench().gateway.requests.isEmpty());
        QVERIFY(!dialog(bench(), u"addressLimitDialog"_s));
        SEND(bench());
        QVERIFY(bench().log.actionNotes.isEmpty());
    }

    /** Whose mobile is half typed is another one in every list. */
    void whoIsNotWholeIsComparedWithNobody()
    {
        m_payers->use = {1, 0, 1};
        type(bench(), u"ipAddress"_s, u"8.8.8.8"_s);
        bench().edit(u"amount"_s)->setFocus();
        QTRY_VERIFY(label());
        QVERIFY(!bench().text("ipAddressEditNote").contains(u"Another payer"_s));
    }

    void aSpentAddressIsAskedAboutOnceMore()
    {
        m_payers->use = {10, 1, 0};
        fillTaiwan(bench());
        QTRY_VERIFY(label());
        pressSend(bench());
        QTRY_VERIFY(bench().text("ipAddressEditNote").contains(u"used up"_s));
        pressSend(bench());
        QTRY_VERIFY(asked(u"addressLimitDialog"_s));
        QDialog *question = asked(u"addressLimitDialog"_s);
        QCOMPARE(textIn(question, u"addressLimitCount"_s), label()->text());
        QTest::keyClick(question, Qt::Key_Return); // the reflex goes back
        QTRY_VERIFY(!asked(u"addressLimitDialog"_s));
        QVERIFY(bench().gateway.requests.isEmpty());

        pressSend(bench());
        QTRY_VERIFY(asked(u"addressLimitDialog"_s));
        asked(u"addressLimitDialog"_s)
            ->findChild<QPushButton *>(u"sendAllTheSameButton"_s)
            ->click();
        QTRY_VERIFY(bench().gateway.call && bench().gateway.call->started);
        QCOMPARE(bench().log.actionNotes.size(), 1);
        const ActionNote note = bench().log.actionNotes.constFirst();
        QCOMPARE(note.what, ActionKind::Overridden);
        QCOMPARE(note.detail, u"address_limit"_s);
        QCOMPARE(note.key, bench().log.orders.constLast().key);
    }

    /** The third success is the last one, however few the orders. */
    void threePaidAreSpentToo()
    {
        m_payers->use = {3, 3, 0};
        fillTaiwan(bench());
        QTRY_VERIFY(label());
        pressSend(bench());
        QTRY_VERIFY(bench().text("ipAddressEditNote").contains(u"used up"_s));
    }

    void sendWaitsForTheCountButNotForLong()
    {
        fillTaiwan(bench());
        QTRY_VERIFY(label());
        m_payers->held = true;
        m_payers->use = {10, 0, 0};
        type(bench(), u"ipAddress"_s, u"9.9.9.9"_s);
        pressSend(bench());
        QVERIFY(bench().gateway.requests.isEmpty());
        QTRY_COMPARE(lastAsked(), u"9.9.9.9"_s);
        m_payers->release();
        QTRY_VERIFY(bench().text("ipAddressEditNote").contains(u"used up"_s));
        QVERIFY(bench().gateway.requests.isEmpty());

        type(bench(), u"ipAddress"_s, u"1.1.1.1"_s);
        m_payers->held = true; // and stays so
        shorten("lookPatience");
        SEND(bench());
    }

    void whoTypesOnWhileItIsCountedSendsNothing()
    {
        fillTaiwan(bench());
        m_payers->held = true;
        pressSend(bench());
        type(bench(), u"amount"_s, u"13000"_s);
        QTRY_VERIFY(!m_payers->askedUses.isEmpty());
        m_payers->release();
        QTRY_VERIFY(label());
        QTest::qWait(0);
        QVERIFY(bench().gateway.requests.isEmpty());
    }

    void withoutASafePlaceThisRunIsCounted_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("nothing is kept") << false;
        QTest::newRow("it cannot be read") << true;
    }

    void withoutASafePlaceThisRunIsCounted()
    {
        QFETCH(const bool, fails);
        m_payers->place = fails ? Keeping::Undecided : Keeping::NoSafePlace;
        if (fails)
            m_payers->fault = ErrorCode::KeychainUnavailable;
        for (int i = 0; i < 2; ++i) {
            fillTaiwan(bench());
            type(bench(), u"amount"_s, QString::number(500 + i));
            SEND(bench());
            answerWithLink();
            newOrder();
        }
        QVERIFY(bench()
                    .log
                    .notePayment(bench().log.orders.constFirst().key,
                                 {PaymentState::Paid, u"500"_s, {}, bench().clock.nowMs()})
                    .result());
        fillTaiwan(bench());
        QTRY_VERIFY(label() && label()->isVisible());
        QCOMPARE(label()->text(), u"2 of 10 orders in this run from this address, 1 paid"_s);
    }

    void yesterdayCountsNoMore()
    {
        m_payers->place = Keeping::NoSafePlace;
        fillTaiwan(bench());
        SEND(bench());
        answerWithLink();
        newOrder();
        bench().clock.advance(24 * 3'600'000);
        fillTaiwan(bench());
        QTRY_VERIFY(label() && label()->isVisible());
        QVERIFY2(label()->text().startsWith(u"0 of 10"_s), qPrintable(label()->text()));
    }

    void theHelpSaysWhatIsAssumed()
    {
        bench().edit(u"ipAddress"_s)->setFocus();
        QTest::keyClick(bench().edit(u"ipAddress"_s), Qt::Key_F1);
        bool said = false;
        for (const QLabel *each : bench().page->findChildren<QLabel *>())
            said = said || each->text().contains(u"midnight in Asia/Taipei is assumed"_s);
        QVERIFY(said);
    }

private:
    QString lastAsked() const
    {
        return m_payers->askedUses.isEmpty() ? QString() : m_payers->askedUses.constLast().address;
    }
    QLabel *label() { return bench().find<QLabel>("addressUseLabel"); }

    std::unique_ptr<FakePayerArchive> m_payers;
};

QTEST_MAIN(TestFormAddress)
#include "tst_formaddress.moc"
