// SPDX-License-Identifier: MIT
#include "checkout/checkoutrun.h"
#include "rememberingtest.h"
#include "support/windowbench.h"
#include "ui/dialogs/doubledialog.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kMinute = 60'000;

} // namespace

/** A link that a person is about to make a second time. */
class tst_Doubles : public QObject, private RememberingTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { forget(); }

    void theLinkThatWasMadeIsOffered()
    {
        openRemembering();
        makeLink();
        newOrder();
        bench().clock.advance(6 * kMinute);
        fillTaiwan(bench());
        pressSend(bench());
        QDialog *question = asked(u"doubleDialog"_s);
        QVERIFY(question);
        QCOMPARE(textIn(question, u"doubleHeading"_s), u"You made this link 6 minutes ago"_s);
        QCOMPARE(textIn(question, u"doubleAmountLabel"_s), u"NT$ 12,000"_s);
        QCOMPARE(textIn(question, u"doublePayerLabel"_s), u"林美玲"_s);
        QCOMPARE(textIn(question, u"doubleNumberLabel"_s),
                 bench().log.orders.constFirst().key.tradeNo);
        QCOMPARE(textIn(question, u"doubleStateLabel"_s), u"Accepted"_s);
        QVERIFY(!question->findChild<QLabel *>(u"doublePayerNote"_s));

        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(bench().find("copiedCard"));
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"https://checkout.vexora.example/pay?no=1"_s);
        QCOMPARE(bench().gateway.requests.size(), 1);
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"0912 345 678"_s);
        QVERIFY(!bench().edit(u"mobile"_s)->isReadOnly());
        QTest::qWait(0);
        QVERIFY(bench().find("copiedCard"));
    }

    void escapeGoesBack()
    {
        openRemembering();
        makeLink();
        newOrder();
        fillTaiwan(bench());
        QGuiApplication::clipboard()->clear();
        for (int i = 0; i < 2; ++i) {
            pressSend(bench());
            QVERIFY(asked(u"doubleDialog"_s));
            QTest::keyClick(asked(u"doubleDialog"_s), Qt::Key_Escape);
            QTRY_VERIFY(!dialog(bench(), u"doubleDialog"_s));
        }
        QCOMPARE(bench().gateway.requests.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(bench().edit(u"amount"_s)->text(), u"12,000"_s);
    }

    void anotherOneIsMade()
    {
        openRemembering();
        makeLink();
        newOrder();
        fillTaiwan(bench());
        pressSend(bench());
        press(u"makeAnotherButton"_s);
        QTRY_COMPARE(bench().gateway.requests.size(), 2);
        QCOMPARE(bench().log.orders.constLast().replaces, QString());
    }

    /** Once for the order as it stands: an edit is another order, even one that is taken back. */
    void anEditAsksAnew()
    {
        openRemembering(u"taiwan"_s, u"TWD"_s, Environment::Live);
        QVERIFY(m_state->confirmPlace(u"p1"_s, {u"M1"_s, u"api.vexora.example"_s}));
        makeLink();
        newOrder();
        editProfile([](Profile &profile) { profile.confirmLimit = u"1"_s; });
        fillTaiwan(bench());
        for (int i = 0; i < 2; ++i) {
            pressSend(bench());
            if (i == 0) {
                QVERIFY(!asked(u"confirmSendDialog"_s));
                press(u"makeAnotherButton"_s);
            }
            QTRY_VERIFY(asked(u"confirmSendDialog"_s));
            asked(u"confirmSendDialog"_s)->reject();
            QTRY_VERIFY(!dialog(bench(), u"confirmSendDialog"_s));
        }
        type(bench(), u"amount"_s, u"12001"_s);
        type(bench(), u"amount"_s, u"12000"_s);
        pressSend(bench());
        QVERIFY(asked(u"doubleDialog"_s));
        QCOMPARE(bench().gateway.requests.size(), 1);
    }

    void anotherOrderIsNoDouble_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("asks");
        QTest::newRow("amount") << u"amount"_s << u"12001"_s << false;
        QTest::newRow("remark") << u"remark"_s << u"second table"_s << false;
        QTest::newRow("payer") << u"firstname"_s << u"大同"_s << true;
    }

    void anotherOrderIsNoDouble()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const bool, asks);
        openRemembering();
        makeLink();
        newOrder();
        fillTaiwan(bench());
        type(bench(), field, value);
        pressSend(bench());
        if (!asks) {
            QTRY_COMPARE(bench().gateway.requests.size(), 2);
            return;
        }
        QVERIFY(asked(u"doubleDialog"_s));
        QCOMPARE(textIn(asked(u"doubleDialog"_s), u"doublePayerNote"_s),
                 u"It was for another payer: 林美玲."_s);
    }

    void aNamesakeIsAnotherPayer()
    {
        openRemembering();
        makeLink();
        newOrder();
        fillTaiwan(bench());
        type(bench(), u"mobile"_s, u"0922 333 444"_s);
        type(bench(), u"ipAddress"_s, u"8.8.4.4"_s);
        pressSend(bench());
        QVERIFY(asked(u"doubleDialog"_s));
        const QString note = textIn(asked(u"doubleDialog"_s), u"doublePayerNote"_s);
        QVERIFY2(note.endsWith(u"Different now: Mobile."_s), qPrintable(note));
    }

    void whatMayExistIsShownInsteadOfCopied()
    {
        openRemembering();
        fillTaiwan(bench());
        SEND(bench());
        loseTheAnswer();
        newOrder();
        fillTaiwan(bench());
        pressSend(bench());
        offersToShow(bench().log.orders.constFirst().key);
    }

    /** The window went, or was built anew, before the end was known. */
    void whatWasBeingSentMayExist()
    {
        openRemembering();
        fillTaiwan(bench());
        SEND(bench());
        bench().page.reset();
        rebuildPage();
        fillTaiwan(bench());
        pressSend(bench());
        offersToShow(bench().log.orders.constFirst().key);
    }

    void aRebuiltWindowKnowsIt()
    {
        openRemembering();
        makeLink();
        rebuildPage();
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"doubleDialog"_s));
    }

    void whatWasRefusedIsNoDouble()
    {
        openRemembering();
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->answer(R"({"code":"8000","msg":"no"})");
        QTRY_VERIFY(bench().button("newOrderButton"));
        newOrder();
        fillTaiwan(bench());
        pressSend(bench());
        QTRY_COMPARE(bench().gateway.requests.size(), 2);
    }

    void aCodeOfAnotherOrderIsNotHandedOn()
    {
        openRemembering(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        SEND(bench());
        bench().gateway.call->answer(accepted(bench(), khqrFor(u"999"_s, bench().clock)));
        QTRY_VERIFY(bench().find("stopCard"));
        newOrder();
        fillCambodia(bench());
        pressSend(bench());
        offersToShow(bench().log.orders.constFirst().key);
    }

    void anAccountIsCopied()
    {
        openRemembering();
        makeAccount();
        newOrder();
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"doubleDialog"_s));
        QCOMPARE(textIn(asked(u"doubleDialog"_s), u"doubleHeading"_s),
                 u"You made this order just now"_s);
        press(u"copyThatLinkButton"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"8081234567"_s);
    }

    void whatWasLearnedSinceIsTold()
    {
        openRemembering();
        makeLink();
        QGuiApplication::clipboard()->clear();
        PaymentNote note;
        note.state = PaymentState::Paid;
        note.paidAmount = u"12000"_s;
        note.queriedAtMs = bench().clock.nowMs();
        Q_UNUSED(bench().log.notePayment(bench().log.orders.constFirst().key, note));
        newOrder();
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"doubleDialog"_s));
        QTRY_COMPARE(textIn(asked(u"doubleDialog"_s), u"doubleStateLabel"_s), u"Accepted · Paid"_s);
        offersToShow(bench().log.orders.constFirst().key);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatIsLearnedWhileItAsksIsToldToo()
    {
        openRemembering();
        makeLink();
        newOrder();
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"doubleDialog"_s));
        QCOMPARE(firstButton()->text(), u"Copy that link"_s);
        PaymentNote note;
        note.state = PaymentState::PartPaid;
        note.queriedAtMs = bench().clock.nowMs();
        Q_UNUSED(bench().log.notePayment(bench().log.orders.constFirst().key, note));
        QTRY_COMPARE(firstButton()->text(), u"Show it"_s);
        QCOMPARE(firstButton()->accessibleName(), u"Show it"_s);
        offersToShow(bench().log.orders.constFirst().key);
    }

    void whatHasClosedIsShown()
    {
        openRemembering();
        makeLink();
        bench().log.orders.first().closedAtMs = bench().clock.nowMs();
        newOrder();
        fillTaiwan(bench());
        pressSend(bench());
        QTRY_COMPARE(firstButton()->text(), u"Show it"_s);
        offersToShow(bench().log.orders.constFirst().key);
    }

    void whatHasExpiredIsShown()
    {
        openRemembering();
        makeAccount();
        newOrder();
        bench().clock.advance(12 * 60 * kMinute);
        fillTaiwan(bench());
        pressSend(bench());
        offersToShow(bench().log.orders.constFirst().key);
    }

    /** The question may stand for as long as it takes to expire. */
    void whatExpiresWhileItAsksIsShown()
    {
        openRemembering();
        makeAccount();
        newOrder();
        fillTaiwan(bench());
        QGuiApplication::clipboard()->clear();
        pressSend(bench());
        QVERIFY(asked(u"doubleDialog"_s));
        bench().clock.advance(12 * 60 * kMinute);
        const QSignalSpy history(bench().page.get(), &ui::IssuePage::historyRequested);
        press(u"copyThatLinkButton"_s);
        QTRY_COMPARE(history.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QVERIFY(!bench().find("copiedCard"));
    }

    /** The key that opened the question, held down or pressed once more, does not answer it. */
    void aReflexAnswersNothing()
    {
        openRemembering();
        makeLink();
        newOrder();
        fillTaiwan(bench());
        QGuiApplication::clipboard()->clear();
        pressSend(bench());
        QDialog *question = asked(u"doubleDialog"_s);
        QVERIFY(question);
        auto *copy = question->findChild<QPushButton *>(u"copyThatLinkButton"_s);
        repeat(copy, Qt::Key_Return);
        repeat(copy, Qt::Key_Space);
        QTest::keyClick(copy, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(question->isVisible());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void theTimeIsSaidInWords_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<QString>("heading");
        QTest::newRow("clock put back") << -kMinute << u"You made this link just now"_s;
        QTest::newRow("seconds") << qint64(59'999) << u"You made this link just now"_s;
        QTest::newRow("a minute") << kMinute << u"You made this link a minute ago"_s;
        QTest::newRow("minutes") << 60 * kMinute - 1 << u"You made this link 59 minutes ago"_s;
        QTest::newRow("an hour") << 60 * kMinute << u"You made this link an hour ago"_s;
        QTest::newRow("hours") << 24 * 60 * kMinute - 1 << u"You made this link 23 hours ago"_s;
    }

    void theTimeIsSaidInWords()
    {
        QFETCH(const qint64, ago);
        QFETCH(const QString, heading);
        const RegionCatalog catalog;
        PreparedOrder now;
        now.region = *catalog.find(u"taiwan");
        Order earlier;
        earlier.record.outcome = Outcome::Created;
        earlier.record.link = u"https://checkout.vexora.example/1"_s;
        earlier.record.recordedAtMs = 1'763'735'525'000;
        const ui::DoubleDialog question(earlier, now, earlier.record.recordedAtMs + ago, u"en"_s);
        QCOMPARE(textIn(&question, u"doubleHeading"_s), heading);
    }

    /** The whole program on the embedded gateway, by keys. */
    void theRealWindowAsksToo()
    {
        vexora::testing::WindowBench window;
        const QList<Profile> profiles = vexora::testing::WindowBench::profiles();
        QVERIFY(!profiles.isEmpty());
        const Profile &profile = profiles.first();
        const RegionExample *example
            = vexora::testing::WindowBench::example(profile.region, profile.currency);
        const RegionSpec &region = vexora::testing::WindowBench::region(profile.region);
        QVERIFY(window.open(profile.id));
        QVERIFY(window.fill(region, example->values));
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.find<QWidget>(u"readyCard"_s));
        window.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!window.find<QWidget>(u"readyCard"_s));
        QVERIFY(window.fill(region, example->values));
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.dialog(u"doubleDialog"_s));
        window.press(Qt::Key_Return);
        QTRY_VERIFY(window.find<QWidget>(u"copiedCard"_s));
        QCOMPARE(window.orders().size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), window.orders().constFirst().link);
    }

private:
    static constexpr char kAccount[]
        = "\"payInfoVA\":{\"bankName\":\"Bank\",\"virtualAccountNumber\":\"8081234567\","
          "\"accountName\":\"Shop\",\"expirationTimestamp\":\"2025-11-22T00:00:00\"}";

    void makeLink()
    {
        fillTaiwan(bench());
        SEND(bench());
        answerWithLink();
    }

    void makeAccount()
    {
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->answer(accepted(bench(), kAccount));
        QTRY_VERIFY(bench().find("readyCard"));
    }

    QPushButton *firstButton()
    {
        QDialog *question = asked(u"doubleDialog"_s);
        const auto buttons
            = question ? question->findChildren<QPushButton *>() : QList<QPushButton *>();
        return buttons.isEmpty() ? nullptr : buttons.constLast();
    }

    void press(const QString &button)
    {
        QDialog *question = asked(u"doubleDialog"_s);
        QVERIFY(question);
        question->findChild<QPushButton *>(button)->click();
    }

    void offersToShow(const OrderKey &key)
    {
        QDialog *question = asked(u"doubleDialog"_s);
        QVERIFY(question);
        QVERIFY(!question->findChild<QPushButton *>(u"copyThatLinkButton"_s));
        const QSignalSpy history(bench().page.get(), &ui::IssuePage::historyRequested);
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_COMPARE(history.size(), 1);
        QCOMPARE(history.first().first().value<OrderKey>(), key);
        QCOMPARE(bench().gateway.requests.size(), 1);
    }
};

QTEST_MAIN(tst_Doubles)
#include "tst_doubles.moc"
