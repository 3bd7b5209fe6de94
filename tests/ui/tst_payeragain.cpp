// SPDX-License-Identifier: MIT
#include "rememberingtest.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The same payer again, by name, from this run's orders. */
class tst_PayerAgain : public QObject, private RememberingTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { forget(); }

    void thereIsNobodyAtFirst()
    {
        openRemembering();
        QVERIFY(!again()->isEnabled());
        QVERIFY(!again()->accessibleDescription().isEmpty());
        QTest::keyClick(bench().page.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!popup());
    }

    void aPayerIsFilledInByName()
    {
        openRemembering();
        issueTo(u"林"_s, u"美玲"_s, u"0912 345 678"_s);
        issueTo(u"王"_s, u"大同"_s, u"0922 333 444"_s);
        newOrder();
        QVERIFY(again()->isEnabled());
        type(bench(), u"amount"_s, u"77"_s);
        type(bench(), u"mobile"_s, u"0900"_s);
        openPopup();
        QCOMPARE(list()->count(), 2);
        QCOMPARE(list()->currentItem()->text(), u"王大同"_s); // the latest first
        typeFilter(u"美"_s);
        QCOMPARE(list()->currentItem()->text(), u"林美玲"_s);
        QVERIFY(list()->item(0)->isHidden());
        QTest::keyClick(filter(), Qt::Key_Return);
        QTRY_VERIFY(!popup());
        QCOMPARE(bench().edit(u"lastname"_s)->text(), u"林"_s);
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"0912345678"_s);
        QCOMPARE(bench().edit(u"amount"_s)->text(), u"77"_s);
        QCOMPARE(bench().edit(u"tradeNo"_s)->text(), QString());
        QCOMPARE(bench().text("mobileEditNote"), u"was 0900"_s);
        QCOMPARE(bench().text("emailEditNote"), u"was empty"_s);
        QCOMPARE(bench().text("amountEditNote").contains(u"was"_s), false);
        QCOMPARE(bench().gateway.requests.size(), 2); // nothing is sent by itself
    }

    void whatIsLeftOfAnotherPayerGoes()
    {
        openRemembering();
        issueTo(u"林"_s, u"美玲"_s, u"0912 345 678"_s);
        newOrder();
        type(bench(), u"address"_s, u"somebody else's street"_s);
        openPopup();
        QTest::keyClick(filter(), Qt::Key_Return);
        QTRY_COMPARE(bench().edit(u"lastname"_s)->text(), u"林"_s);
        QCOMPARE(bench().edit(u"address"_s)->text(), QString());
    }

    void namesakesAreToldApart()
    {
        openRemembering();
        issueTo(u"林"_s, u"美玲"_s, u"0912 345 678"_s);
        issueTo(u"林"_s, u"美玲"_s, u"0922 333 444"_s);
        newOrder();
        openPopup();
        const QString first = list()->item(0)->data(Qt::AccessibleTextRole).toString();
        const QString second = list()->item(1)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.startsWith(u"林美玲, …3444"_s), qPrintable(first));
        QVERIFY2(second.startsWith(u"林美玲, …5678"_s), qPrintable(second));
        QTest::keyClick(filter(), Qt::Key_Down);
        QTest::keyClick(filter(), Qt::Key_Return);
        QTRY_COMPARE(bench().edit(u"mobile"_s)->text(), u"0912345678"_s);
    }

    void escapeAndNobodyChangeNothing()
    {
        openRemembering();
        issueTo(u"林"_s, u"美玲"_s, u"0912 345 678"_s);
        newOrder();
        openPopup();
        typeFilter(u"nobody"_s);
        QTest::keyClick(filter(), Qt::Key_Return);
        QVERIFY(popup());
        QTest::keyClick(filter(), Qt::Key_Escape);
        QTRY_VERIFY(!popup());
        QCOMPARE(bench().edit(u"lastname"_s)->text(), QString());
    }

    void notWhileAnOrderIsLookedAt()
    {
        openRemembering();
        issueTo(u"林"_s, u"美玲"_s, u"0912 345 678"_s);
        QVERIFY(!again()->isEnabled());
        QTest::keyClick(bench().page.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!popup());
    }

    void payersAreOfTheirRegion()
    {
        openRemembering();
        issueTo(u"林"_s, u"美玲"_s, u"0912 345 678"_s);
        reopen(u"cambodia"_s, u"KHR"_s);
        QVERIFY(!again()->isEnabled());
    }

    void payersOfATestStayOutOfBusiness()
    {
        openRemembering(u"taiwan"_s, u"TWD"_s, Environment::Sandbox);
        issueTo(u"林"_s, u"美玲"_s, u"0912 345 678"_s);
        reopen(u"taiwan"_s, u"TWD"_s, Environment::Live);
        QVERIFY(!again()->isEnabled());
    }

    void eachNamesItsMerchantWhereThereAreSeveral()
    {
        openRemembering();
        issueTo(u"林"_s, u"美玲"_s, u"0912 345 678"_s);
        newOrder();
        openPopup();
        const auto said = [this](int row) {
            return list()->item(row)->data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(!said(0).contains(u"Taipei Outdoor"_s), qPrintable(said(0)));
        QTest::keyClick(filter(), Qt::Key_Escape);
        QTRY_VERIFY(!popup());
        editProfile([](Profile &profile) { profile.name = u"Tainan Outdoor"_s; });
        issueTo(u"王"_s, u"大同"_s, u"0922 333 444"_s);
        newOrder();
        openPopup();
        QVERIFY2(said(0).contains(u"Tainan Outdoor"_s), qPrintable(said(0)));
        QVERIFY2(said(1).contains(u"Taipei Outdoor"_s), qPrintable(said(1)));
    }

private:
    QPushButton *again() { return bench().button("payerAgainButton"); }
    QWidget *popup() { return bench().find("payerPopup"); }
    QLineEdit *filter() { return bench().find<QLineEdit>("payerFilterEdit"); }
    QListWidget *list() { return bench().find<QListWidget>("payerList"); }

    void openPopup()
    {
        QApplication::setActiveWindow(bench().page.get());
        QTest::keyClick(bench().page.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(popup() && popup()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), filter());
    }

    void typeFilter(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(filter(), &event);
    }

    void issueTo(const QString &lastname, const QString &firstname, const QString &mobile)
    {
        if (bench().edit(u"amount"_s)->isReadOnly())
            newOrder();
        fillTaiwan(bench());
        type(bench(), u"amount"_s, QString::number(100 + bench().log.orders.size()));
        type(bench(), u"lastname"_s, lastname);
        type(bench(), u"firstname"_s, firstname);
        type(bench(), u"mobile"_s, mobile);
        const qsizetype before = bench().gateway.requests.size();
        pressSend(bench());
        QTRY_COMPARE(bench().gateway.requests.size(), before + 1);
        QTRY_VERIFY(bench().gateway.call && bench().gateway.call->started);
        answerWithLink();
    }
};

QTEST_MAIN(tst_PayerAgain)
#include "tst_payeragain.moc"
