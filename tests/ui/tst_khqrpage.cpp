// SPDX-License-Identifier: MIT
#include "khqrbench.h"
#include "ui/pages/khqr/onesaleview.h"
#include "ui/pages/khqr/salerow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

class tst_KhqrPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<KhqrBench> m_bench;

    KhqrBench &bench() { return *m_bench; }
    QList<ui::SaleRow *> rows() { return bench().page->findChildren<ui::SaleRow *>(); }
    bool showsRows(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return rows().size() == count; });
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<KhqrBench>(); }
    void cleanup() { m_bench.reset(); }

    void asksFirstWhatTheCodeIsFor()
    {
        QVERIFY(bench().open());
        QVERIFY(bench().shows("khqrChooser"));
        QCOMPARE(bench().find<QLabel>("khqrQuestion")->text(), u"What is the code for?"_s);
        QVERIFY(bench().find("oneSaleButton")->hasFocus());
        const std::pair<const char *, const char *> ways[] = {{"oneSaleButton", "saleView"},
                                                              {"counterButton", "counterView"},
                                                              {"checkCodeButton", "checkView"}};
        for (const auto &[button, view] : ways) {
            bench().click(button);
            QVERIFY(bench().shows(view));
            bench().press(Qt::Key_Escape);
            QVERIFY(bench().shows("khqrChooser"));
            bench().find<QAbstractButton>(button)->click();
            bench().in<QPushButton>(view, "backButton")->click();
            QVERIFY(bench().shows("khqrChooser"));
        }
        bench().find("oneSaleButton")->setFocus();
        bench().press(Qt::Key_Return);
        QVERIFY(bench().shows("saleView"));
    }

    void makingIsUnderAdvanced()
    {
        QVERIFY(bench().open());
        QVERIFY(!bench().shows("makeCodeButton"));
        bench().click("advancedButton");
        QVERIFY(bench().shows("makeCodeButton"));
        bench().click("advancedButton");
        QVERIFY(!bench().shows("makeCodeButton"));
    }

    void listsWhatCanStillBePaid()
    {
        bench().addSale(1);
        OrderRecord paid = bench().addSale(2);
        OrderRecord other = bench().addSale(3);
        bench().log.change(2, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
        bench().log.change(3, [](OrderRecord &order) { order.khqr->matchesOrder = false; });
        bench().addSale(4);
        bench().log.change(4, [](OrderRecord &order) { order.payment = PaymentState::PartPaid; });
        bench().log.fill(1); // a link without a code
        QVERIFY(bench().open());
        bench().click("oneSaleButton");
        QVERIFY(showsRows(1));
        QCOMPARE(rows().first()->order().key.tradeNo, u"1"_s);
        QCOMPARE(rows().first()->findChild<QLabel *>(u"saleLeft"_s)->text(), u"10:00 left"_s);
        QCOMPARE(rows().first()->findChild<QLabel *>(u"saleAmount"_s)->text(), u"48,000 KHR"_s);
        bench().clock.advance(19'000);
        QTRY_COMPARE(rows().first()->findChild<QLabel *>(u"saleLeft"_s)->text(), u"9:41 left"_s);

        // A new one appears, a paid one goes, and with the end the last.
        bench().addSale(5);
        QVERIFY(showsRows(2));
        bench().log.change(1, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
        QVERIFY(showsRows(1));
        QCOMPARE(rows().first()->order().key.tradeNo, u"5"_s);
        bench().clock.advance(kTenMinutes);
        QVERIFY(showsRows(0));
        QVERIFY(bench().shows("saleHint"));
    }

    void printsOneSaleAndNeverACounterStand()
    {
        const OrderRecord order = bench().addSale(1);
        QVERIFY(bench().open());
        bench().click("oneSaleButton");
        QVERIFY(showsRows(1));
        QSignalSpy spy(bench().find<ui::OneSaleView>("saleView"), &ui::OneSaleView::printRequested);
        rows().first()->findChild<QPushButton *>(u"printButton"_s)->click();
        QCOMPARE(spy.size(), 1);
        const auto item = spy.first().first().value<print::Item>();
        QCOMPARE(item.use, print::Use::OneSale);
        QCOMPARE(item.payload, order.payInfo);
        QCOMPARE(item.environment, order.environment);
        QVERIFY(item.order && item.order->key == order.key);
        QVERIFY(bench().find<QDialog>("printDialog"));
    }

    void issuesWhereThereIsAKhqr()
    {
        QVERIFY(bench().open());
        bench().click("oneSaleButton");
        QVERIFY(bench().shows("issueOrderButton"));
        QSignalSpy spy(bench().page.get(), &ui::KhqrPage::issueRequested);
        bench().click("issueOrderButton");
        QCOMPARE(spy.size(), 1);
        bench().profile.region = u"japan"_s;
        bench().page->setProfile(bench().desk.own, bench().profile);
        QVERIFY(!bench().shows("issueOrderButton"));
        QVERIFY(bench().find<QLabel>("saleRegionLabel")->text().contains(u"Japan"_s));
        bench().page->setProfile(bench().desk.own, std::nullopt);
        QVERIFY(!bench().find<QLabel>("saleRegionLabel")->text().isEmpty());
    }

    void whatCannotBeReadIsSaid()
    {
        bench().log.fault = ErrorCode::Storage;
        QVERIFY(bench().open());
        bench().click("oneSaleButton");
        QTRY_COMPARE(bench().find<QLabel>("saleHint")->text(), u"The history could not be read."_s);
    }

    void dropsGoToWhoReadsThem()
    {
        QVERIFY(bench().open());
        bench().click("oneSaleButton");
        QVERIFY(!bench().dropText(kSample)); // nothing is read there
        bench().press(Qt::Key_Escape);
        QVERIFY(bench().dropText(kSample));
        QVERIFY(bench().shows("checkView"));
        QMimeData nothing;
        nothing.setData(u"application/x-other"_s, "x");
        QVERIFY(!bench().drop(nothing));
    }
};

QTEST_MAIN(tst_KhqrPage)
#include "tst_khqrpage.moc"
