// SPDX-License-Identifier: MIT
#include "fakeorderlog.h"
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/ordernames.h"
#include "ui/pages/historydetail.h"
#include "ui/pages/orderfacts.h"
#include "ui/words.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::ui;

class TestHistoryDetail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLinkIsOfferedUnlessItsKhqrIsWrong_data();
    void theLinkIsOfferedUnlessItsKhqrIsWrong();
    void whatExistsIsNotSaidToBeHarmless_data();
    void whatExistsIsNotSaidToBeHarmless();
    void thePaidAmountIsOfPaymentsAlone_data();
    void thePaidAmountIsOfPaymentsAlone();
    void anotherAmountIsSaid_data();
    void anotherAmountIsSaid();
};

void TestHistoryDetail::anotherAmountIsSaid_data()
{
    QTest::addColumn<QString>("paid");
    QTest::addColumn<bool>("said");
    QTest::newRow("the order's") << FakeOrderLog::make(1).amount + u".00" << false;
    QTest::newRow("another") << u"1.5"_s << true;
    QTest::newRow("none told") << QString() << false;
}

/** Long after it was asked, too. */
void TestHistoryDetail::anotherAmountIsSaid()
{
    QFETCH(const QString, paid);
    QFETCH(const bool, said);
    const RegionCatalog catalog;
    Desk desk;
    desk.catalog = &catalog;
    const test::SetClock clock;
    desk.clock = &clock;
    HistoryDetail detail(desk);
    OrderRecord record = FakeOrderLog::make(1);
    record.outcome = Outcome::Unknown;
    record.payment = PaymentState::Paid;
    record.paidAmount = paid;
    record.queriedAtMs = 1;
    detail.setOrder(desk.own, record);
    QCOMPARE(detail.findChild<QLabel *>(u"detailTitle"_s)->text(), u"Unknown · Paid"_s);
    const QString sentence = detail.findChild<QLabel *>(u"detailSentence"_s)->text();
    QCOMPARE(sentence.contains(u"differs from the order's"_s), said);
    QCOMPARE(detail.findChild<QPushButton *>(u"checkButton"_s)->text(), u"Check again"_s);
}

void TestHistoryDetail::theLinkIsOfferedUnlessItsKhqrIsWrong_data()
{
    QTest::addColumn<bool>("came");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<bool>("offered");
    QTest::newRow("none") << false << false << false << true;
    QTest::newRow("agrees") << true << true << true << true;
    QTest::newRow("differs") << true << true << false << false;
    QTest::newRow("not checked") << true << false << false << false;
}

void TestHistoryDetail::theLinkIsOfferedUnlessItsKhqrIsWrong()
{
    QFETCH(bool, came);
    QFETCH(bool, read);
    QFETCH(bool, matches);
    QFETCH(bool, offered);
    const RegionCatalog catalog;
    Desk desk;
    desk.catalog = &catalog;
    const test::SetClock clock;
    desk.clock = &clock;
    HistoryDetail detail(desk);
    OrderRecord record = FakeOrderLog::make(1);
    record.link = u"https://checkout.vexora.example/1"_s;
    if (came)
        record.payInfo = u"000201"_s;
    if (read) {
        record.khqr = KhqrSummary();
        record.khqr->matchesOrder = matches;
    }
    detail.setOrder(desk.own, record);
    detail.show();
    const auto *copy = detail.findChild<QPushButton *>(u"copyLinkButton"_s);
    QVERIFY(copy);
    QCOMPARE(copy->isVisible(), offered);
    bool warned = false;
    for (const QLabel *label : detail.findChildren<QLabel *>())
        warned = warned || label->text().contains(Words::reason(u"khqr_differs"_s));
    QCOMPARE(warned, !offered);
}

void TestHistoryDetail::whatExistsIsNotSaidToBeHarmless_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<PaymentState>("payment");
    QTest::addColumn<bool>("exists");
    for (const PaymentState state : {PaymentState::Waiting, PaymentState::PartPaid,
                                     PaymentState::Paid, PaymentState::Failed}) {
        QTest::addRow("refused, %s", qPrintable(toText(state)))
            << Outcome::Refused << state << true;
        QTest::addRow("not sent, %s", qPrintable(toText(state)))
            << Outcome::NotSent << state << true;
    }
    QTest::newRow("refused") << Outcome::Refused << PaymentState::NotAsked << false;
    QTest::newRow("not sent") << Outcome::NotSent << PaymentState::NotAsked << false;
}

/** A status query may tell of an order that was thought never to have come to be. */
void TestHistoryDetail::whatExistsIsNotSaidToBeHarmless()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const PaymentState, payment);
    QFETCH(const bool, exists);
    const RegionCatalog catalog;
    Desk desk;
    desk.catalog = &catalog;
    const test::SetClock clock;
    desk.clock = &clock;
    HistoryDetail detail(desk);
    OrderRecord record = FakeOrderLog::make(1);
    record.outcome = outcome;
    record.payment = payment;
    detail.setOrder(desk.own, record);
    const QString said = detail.findChild<QLabel *>(u"detailSentence"_s)->text();
    QCOMPARE(said.contains(u"exists at the gateway"_s), exists);
    QCOMPARE(said.contains(Words::paymentSentence(payment)), exists);
    QCOMPARE(said.contains(Words::outcomeSentence(outcome)), !exists);
}

void TestHistoryDetail::thePaidAmountIsOfPaymentsAlone_data()
{
    QTest::addColumn<PaymentState>("payment");
    QTest::addColumn<bool>("shown");
    QTest::newRow("paid") << PaymentState::Paid << true;
    QTest::newRow("part") << PaymentState::PartPaid << true;
    QTest::newRow("waiting") << PaymentState::Waiting << false;
    QTest::newRow("failed") << PaymentState::Failed << false;
    QTest::newRow("link lost") << PaymentState::LinkLost << false;
}

/** Gateways tell the amount of an order that nobody has paid as well. */
void TestHistoryDetail::thePaidAmountIsOfPaymentsAlone()
{
    QFETCH(const PaymentState, payment);
    QFETCH(const bool, shown);
    const RegionCatalog catalog;
    const OrderNames names(&catalog, u"en"_s);
    OrderRecord record = FakeOrderLog::make(1);
    record.payment = payment;
    record.paidAmount = u"100"_s;
    bool found = false;
    for (const Fact &fact : orderFacts(record, names, record.recordedAtMs))
        found = found || (fact.label == u"Paid amount"_s && !fact.value.isEmpty());
    QCOMPARE(found, shown);
}

QTEST_MAIN(TestHistoryDetail)
#include "tst_historydetail.moc"
