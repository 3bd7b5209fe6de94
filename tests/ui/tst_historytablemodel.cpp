// SPDX-License-Identifier: MIT
#include "fakeorderlog.h"
#include "ui/models/historytablemodel.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;
using namespace Qt::StringLiterals;

class TestHistoryTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesByKeyset();
    void newestFirst();
    void newOrdersComeOnTop();
    void changedOrdersChangeInPlace();
    void settledOrdersLeaveTheFilter();
    void moreThanAPageOfNewOrdersStartsOver();
    void newOrdersDuringAFetchAreNotDoubled();
    void lateAnswersAreDropped();
    void errorsAreTold();
    void statesHaveIconAndWord();
    void whatCannotBePaidHasNoPayment();
    void tipsArePlainText();

private:
    QStringList numbers() const;

    std::unique_ptr<FakeOrderLog> m_log;
    std::unique_ptr<HistoryTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHistoryTableModel::init()
{
    m_log = std::make_unique<FakeOrderLog>();
    m_model = std::make_unique<HistoryTableModel>(nullptr, u"en"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void TestHistoryTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_log.reset();
}

QStringList TestHistoryTableModel::numbers() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all << m_model->record(row).key.tradeNo;
    return all;
}

void TestHistoryTableModel::pagesByKeyset()
{
    m_log->fill(250);
    m_model->show(m_log.get());
    QTRY_COMPARE(m_model->rowCount(), 100);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 200);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 250);
    QVERIFY(!m_model->canFetchMore({}));
    const QStringList all = numbers();
    for (int i = 0; i < all.size(); ++i)
        QCOMPARE(all[i], QString::number(250 - i));
}

void TestHistoryTableModel::newestFirst()
{
    m_log->fill(3);
    m_model->show(m_log.get());
    QTRY_COMPARE(numbers(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(m_model->index(0, HistoryTableModel::Amount).data().toString(), u"100 TWD"_s);
}

void TestHistoryTableModel::newOrdersComeOnTop()
{
    m_log->fill(120);
    m_model->show(m_log.get());
    QTRY_COMPARE(m_model->rowCount(), 100);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_log->add(FakeOrderLog::make(121));
    QTRY_COMPARE(m_model->rowCount(), 101);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(m_model->record(0).key.tradeNo, u"121"_s);
}

void TestHistoryTableModel::changedOrdersChangeInPlace()
{
    m_log->fill(150);
    m_model->show(m_log.get());
    QTRY_COMPARE(m_model->rowCount(), 100);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 150);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_log->change(10, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 140);
    QCOMPARE(m_model->record(140).payment, PaymentState::Paid);
}

void TestHistoryTableModel::settledOrdersLeaveTheFilter()
{
    m_log->fill(3);
    m_log->change(2, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    m_model->show(m_log.get(), HistoryTableModel::Filter::Open);
    QTRY_COMPARE(numbers(), QStringList{u"2"_s});
    m_log->change(2, [](OrderRecord &order) { order.outcome = Outcome::Created; });
    QTRY_COMPARE(m_model->rowCount(), 0);
    // An order that begins to fit appears where it belongs.
    m_log->change(1, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    m_log->change(3, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    QTRY_COMPARE(numbers(), (QStringList{u"3"_s, u"1"_s}));
}

void TestHistoryTableModel::moreThanAPageOfNewOrdersStartsOver()
{
    m_log->fill(5);
    m_model->show(m_log.get());
    QTRY_COMPARE(m_model->rowCount(), 5);
    m_log->fill(150);
    m_log->add(FakeOrderLog::make(156));
    QTRY_COMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->record(99).key.tradeNo, u"57"_s);
    while (m_model->canFetchMore({})) {
        const int before = m_model->rowCount();
        m_model->fetchMore({});
        QTRY_VERIFY(m_model->rowCount() > before);
    }
    QCOMPARE(m_model->rowCount(), 156);
}

void TestHistoryTableModel::newOrdersDuringAFetchAreNotDoubled()
{
    m_log->fill(2);
    m_log->held = true;
    m_model->show(m_log.get());
    m_log->add(FakeOrderLog::make(3));
    m_log->release();
    QTRY_COMPARE(numbers(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QTest::qWait(0);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestHistoryTableModel::lateAnswersAreDropped()
{
    m_log->fill(3);
    m_log->held = true;
    m_model->show(m_log.get());
    FakeOrderLog other;
    other.fill(10);
    other.change(10, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    // Its only row is newer than the late ones, which would fit below it.
    m_model->show(&other, HistoryTableModel::Filter::Open);
    m_log->release();
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTest::qWait(0);
    QCOMPARE(numbers(), QStringList{u"10"_s});
    m_model->show(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestHistoryTableModel::errorsAreTold()
{
    m_log->fault = ErrorCode::NewerData;
    QSignalSpy failed(m_model.get(), &HistoryTableModel::failed);
    m_model->show(m_log.get());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<ErrorCode>(), ErrorCode::NewerData);
    QVERIFY(!m_model->canFetchMore({}));
}

void TestHistoryTableModel::statesHaveIconAndWord()
{
    OrderRecord order = FakeOrderLog::make(1);
    order.outcome.reset();
    order.link = u"https://pay.example:8443/x?token=1"_s;
    m_log->add(order);
    m_model->show(m_log.get());
    QTRY_COMPARE(m_model->rowCount(), 1);
    for (const int column : {HistoryTableModel::Sent, HistoryTableModel::Payment}) {
        const QModelIndex index = m_model->index(0, column);
        QVERIFY(!index.data().toString().isEmpty());
        QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
    }
    QCOMPARE(m_model->index(0, HistoryTableModel::Sent).data().toString(), u"Sending"_s);
    QCOMPARE(m_model->index(0, HistoryTableModel::Link).data().toString(), u"pay.example"_s);
}

void TestHistoryTableModel::whatCannotBePaidHasNoPayment()
{
    for (const Outcome outcome : {Outcome::Invalid, Outcome::Refused, Outcome::NotSent}) {
        OrderRecord order = FakeOrderLog::make(int(outcome) + 1);
        order.outcome = outcome;
        m_log->add(order);
    }
    m_model->show(m_log.get());
    QTRY_COMPARE(m_model->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        const QModelIndex index = m_model->index(row, HistoryTableModel::Payment);
        QCOMPARE(index.data().toString(), u"–"_s);
        QVERIFY(index.data(Qt::DecorationRole).isNull());
    }
    m_log->change(2, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
    const QModelIndex told = m_model->index(1, HistoryTableModel::Payment);
    QTRY_COMPARE(told.data().toString(), u"Paid"_s); // money is never hidden
}

void TestHistoryTableModel::tipsArePlainText()
{
    OrderRecord order = FakeOrderLog::make(1);
    order.profile = u"<b>Shop</b> & Co"_s;
    m_log->add(order);
    order = FakeOrderLog::make(2);
    order.profile = u"Shop & Co"_s;
    m_log->add(order);
    m_model->show(m_log.get());
    QTRY_COMPARE(m_model->rowCount(), 2);
    const auto shown = [this](int row) {
        const QString tip
            = m_model->index(row, HistoryTableModel::Profile).data(Qt::ToolTipRole).toString();
        return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    };
    QCOMPARE(shown(1), u"<b>Shop</b> & Co"_s);
    QCOMPARE(shown(0), u"Shop & Co"_s);
}

QTEST_MAIN(TestHistoryTableModel)
#include "tst_historytablemodel.moc"
