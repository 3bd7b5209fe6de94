// SPDX-License-Identifier: MIT
#include "historybench.h"
#include "ui/dialogs/closeorderdialog.h"
#include "ui/widgets/factlist.h"
#include "ui/words.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** A person's word that an unknown order needs no more care, on the History page. */
class TestCloseOrder final : public QObject
{
    Q_OBJECT

    std::unique_ptr<HistoryBench> m_bench;
    HistoryBench &bench() { return *m_bench; }

    [[nodiscard]] ui::CloseOrderDialog *dialog()
    {
        return bench().page->findChild<ui::CloseOrderDialog *>();
    }

    void openAsked()
    {
        bench().add(1, [](OrderRecord &order) {
            order.outcome = Outcome::Unknown;
            order.askedAtMs = order.recordedAtMs + 1000;
            order.askResult = u"query_refused"_s;
        });
        bench().open();
        QVERIFY(bench().select(0));
        bench().button("closeButton")->click();
        QVERIFY(dialog());
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryBench>(); }
    void cleanup() { m_bench.reset(); }

    void theGatewayIsAskedFirst()
    {
        bench().addUnknown(1);
        bench().open();
        QVERIFY(bench().select(0));
        QVERIFY(bench().button("closeButton")->isVisible());
        QVERIFY(!bench().button("closeButton")->isEnabled());
        QVERIFY(bench().find("closeHint")->isVisible());
        bench().button("checkButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        bench().gateway.calls[0]->answer("{\"code\":\"8000\",\"msg\":\"no\"}");
        QTRY_VERIFY(bench().button("closeButton")->isEnabled());
        QVERIFY(!bench().find("closeHint")->isVisible());
        QVERIFY(bench().text("checkNote").contains(ui::Words::reason(u"query_refused"_s)));
    }

    void onlyOpenUnknownOrdersAreClosed_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<PaymentState>("payment");
        QTest::addColumn<bool>("offered");
        QTest::newRow("unknown") << Outcome::Unknown << PaymentState::NotAsked << true;
        QTest::newRow("link lost") << Outcome::Unknown << PaymentState::LinkLost << true;
        QTest::newRow("paid") << Outcome::Unknown << PaymentState::Paid << false;
        QTest::newRow("closed") << Outcome::Unknown << PaymentState::Closed << false;
        QTest::newRow("accepted") << Outcome::Created << PaymentState::NotAsked << false;
        QTest::newRow("refused") << Outcome::Refused << PaymentState::NotAsked << false;
    }

    void onlyOpenUnknownOrdersAreClosed()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const PaymentState, payment);
        QFETCH(const bool, offered);
        bench().add(1, [&](OrderRecord &order) {
            order.outcome = outcome;
            order.payment = payment;
            order.askedAtMs = 1;
        });
        bench().open();
        QVERIFY(bench().select(0));
        QCOMPARE(bench().button("closeButton")->isVisible(), offered);
        QCOMPARE(bench().button("closeButton")->isEnabled(), offered);
    }

    void aReasonIsNeededAndRecorded()
    {
        openAsked();
        auto *close = dialog()->findChild<QPushButton *>(u"closeOrderButton"_s);
        QVERIFY(!close->isEnabled());
        QStringList said;
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.join(u' ').contains(u"proves nothing"_s));
        QVERIFY(said.join(u' ').contains(u"Ask the provider's support"_s));
        dialog()->findChild<QRadioButton *>(u"reason_settled_otherwise"_s)->click();
        QVERIFY(close->isEnabled());
        close->click();
        QTRY_COMPARE(bench().text("checkNote"), u"Closed, with your reason and the time."_s);
        QVERIFY(!bench().button("closeButton")->isVisible());
        QCOMPARE(bench().text("detailTitle"), u"Unknown · Closed"_s); // it stays as recorded
        const QString facts = bench().find<ui::FactList>("orderFacts")->text();
        QVERIFY(facts.contains(ui::Words::closing(ClosingReason::SettledOtherwise)));
        QVERIFY(facts.contains(ui::Words::time(FakeOrderLog::make(1).recordedAtMs + 60'000)));
    }

    void keepingItOpenWritesNothing()
    {
        openAsked();
        QTest::keyClick(dialog(), Qt::Key_Return); // the default
        QTRY_VERIFY(!dialog() || !dialog()->isVisible());
        QVERIFY(bench().button("closeButton")->isEnabled());
        QVERIFY(bench().text("checkNote").isEmpty());
    }

    void whatExistsIsNotCalledMissing()
    {
        OrderRecord record = FakeOrderLog::make(1);
        record.outcome = Outcome::Unknown;
        record.payment = PaymentState::LinkLost;
        const ui::CloseOrderDialog lost(record, u"NT$ 100"_s);
        QVERIFY(!lost.findChild<QRadioButton *>(u"reason_does_not_exist"_s));
        QVERIFY(lost.findChild<QRadioButton *>(u"reason_given_up"_s));
        record.payment = PaymentState::NotAsked;
        const ui::CloseOrderDialog open(record, u"NT$ 100"_s);
        QVERIFY(open.findChild<QRadioButton *>(u"reason_does_not_exist"_s));
        QVERIFY(!open.reason());
    }

    void whatCouldNotBeWrittenIsSaid_data()
    {
        QTest::addColumn<ErrorCode>("fault");
        QTest::addColumn<QString>("said");
        QTest::newRow("settled meanwhile")
            << ErrorCode::Usage << u"It is not open any more; nothing was written."_s;
        QTest::newRow("full disk") << ErrorCode::Storage << ui::Words::error(ErrorCode::Storage);
    }

    void whatCouldNotBeWrittenIsSaid()
    {
        QFETCH(const ErrorCode, fault);
        QFETCH(const QString, said);
        openAsked();
        bench().log.closeFault = fault;
        dialog()->findChild<QRadioButton *>(u"reason_given_up"_s)->click();
        dialog()->findChild<QPushButton *>(u"closeOrderButton"_s)->click();
        QTRY_COMPARE(bench().text("checkNote"), said);
    }
};

QTEST_MAIN(TestCloseOrder)
#include "tst_closeorder.moc"
