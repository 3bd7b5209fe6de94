// SPDX-License-Identifier: MIT
#include "fakeorderlog.h"
#include "ui/desk.h"
#include "ui/models/historytablemodel.h"
#include "ui/pages/historydetail.h"
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
};

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
    const HistoryTableModel model(&catalog, u"en"_s);
    HistoryDetail detail(desk, model);
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

QTEST_MAIN(TestHistoryDetail)
#include "tst_historydetail.moc"
