// SPDX-License-Identifier: MIT
#include "fakeordersearch.h"
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
    void pagesAreReadWhenLookedAt();
    void aMillionRowsKeepAFewPages();
    void onlyTheLatestPagesAreAskedForWhileDragging();
    void newestFirst();
    void newOrdersComeOnTop();
    void manyAtOnceAreAskedForOnce();
    void changedOrdersChangeInPlace();
    void settledOrdersLeaveTheFilter();
    void moreThanAPageOfNewOrdersStartsOver();
    void newOrdersDuringAFetchAreNotDoubled();
    void anotherOrderOfRowsIsTakenAnew();
    void lateAnswersAreDropped();
    void whatIsShownStaysUntilTheNextAnswer();
    void errorsAreTold();
    void rowsAreReadWithoutBeingShown();
    void anOrderFarDownIsFound();
    void statesHaveIconAndWord();
    void whatCannotBePaidHasNoPayment();
    void tipsArePlainText();

private:
    QStringList numbers() const;
    void look(int row) { (void)m_model->index(row, 0).data(); }
    void show(const OrderFilter &filter = {}, OrderSort sort = OrderSort::Newest)
    {
        m_model->ask(m_search.get(), m_log.get(), filter, sort);
    }

    std::unique_ptr<FakeOrderLog> m_log;
    std::unique_ptr<FakeOrderSearch> m_search;
    std::unique_ptr<HistoryTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHistoryTableModel::init()
{
    m_log = std::make_unique<FakeOrderLog>();
    m_search = std::make_unique<FakeOrderSearch>(*m_log);
    m_model = std::make_unique<HistoryTableModel>(nullptr, u"en"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestHistoryTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    QCOMPARE(m_search->living, 0); // every question was given up
    m_search.reset();
    m_log.reset();
}

QStringList TestHistoryTableModel::numbers() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all << (m_model->record(row) ? m_model->record(row)->key.tradeNo : u"?"_s);
    return all;
}

void TestHistoryTableModel::pagesAreReadWhenLookedAt()
{
    m_log->fill(300);
    show();
    QTRY_COMPARE(m_model->rowCount(), 300);
    QVERIFY(!m_model->canFetchMore({}));
    m_tester.reset(); // it looks at rows itself
    QVERIFY(m_model->record(127));
    QVERIFY(!m_model->record(128));
    m_search->pagesAsked.clear();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QCOMPARE(m_model->index(299, HistoryTableModel::Time).data().toString(), u"…"_s);
    QVERIFY(m_model->index(299, HistoryTableModel::Number).data().toString().isEmpty());
    look(298);
    QTRY_VERIFY(m_model->record(299));
    QCOMPARE(m_search->pagesAsked, QList<qint64>{2});
    QCOMPARE(changed.last()[0].toModelIndex().row(), 256);
    QCOMPARE(changed.last()[1].toModelIndex().row(), 299);
    look(130);
    QTRY_VERIFY(m_model->record(130));
    for (int i = 0; i < 300; ++i)
        QCOMPARE(m_model->record(i)->key.tradeNo, QString::number(300 - i));
}

void TestHistoryTableModel::aMillionRowsKeepAFewPages()
{
    m_tester.reset(); // it looks at every row
    constexpr int kPages = 3 * OrderPages::kMostPages;
    m_log->fill(kPages * SearchRun::kPageSize);
    show();
    QTRY_COMPARE(m_model->rowCount(), kPages * SearchRun::kPageSize);
    for (int page = 1; page < kPages; ++page) {
        look(page * SearchRun::kPageSize);
        QTRY_VERIFY(m_model->record(page * SearchRun::kPageSize));
    }
    int loaded = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        loaded += m_model->record(row) ? 1 : 0;
    QCOMPARE(loaded, (OrderPages::kMostPages + 1) * SearchRun::kPageSize);
    QVERIFY(m_model->record(0)); // new orders are set beside the first page
}

void TestHistoryTableModel::onlyTheLatestPagesAreAskedForWhileDragging()
{
    m_tester.reset();
    m_log->fill(50 * SearchRun::kPageSize);
    show();
    QTRY_COMPARE(m_model->rowCount(), 50 * SearchRun::kPageSize);
    m_search->heldPages = true;
    look(SearchRun::kPageSize);
    QTRY_COMPARE(m_search->pagesAsked, QList<qint64>{1});
    for (int page = 2; page < 50; ++page)
        look(page * SearchRun::kPageSize);
    m_search->release();
    QTRY_VERIFY(m_model->record(m_model->rowCount() - 1));
    QTRY_VERIFY(m_model->record(46 * SearchRun::kPageSize));
    QTest::qWait(0);
    QVERIFY(m_search->pagesAsked.size() <= 1 + OrderPages::kMostWanted + 2);
    QVERIFY(!m_search->pagesAsked.contains(30));
}

void TestHistoryTableModel::newestFirst()
{
    m_log->fill(3);
    show();
    QTRY_COMPARE(numbers(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(m_model->index(0, HistoryTableModel::Amount).data().toString(), u"100 TWD"_s);
}

void TestHistoryTableModel::newOrdersComeOnTop()
{
    m_log->fill(140);
    show();
    QTRY_COMPARE(m_model->rowCount(), 140);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_log->add(FakeOrderLog::make(141));
    QTRY_COMPARE(m_model->rowCount(), 141);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(m_model->record(0)->key.tradeNo, u"141"_s);
    QTRY_COMPARE(m_model->progress().shown, 141);
    QCOMPARE(m_model->progress().sums.first().orders, 141);
    QCOMPARE(resets.size(), 0);
    look(140);
    QTRY_VERIFY(m_model->record(140));
    QCOMPARE(m_model->record(140)->key.tradeNo, u"1"_s);
}

void TestHistoryTableModel::manyAtOnceAreAskedForOnce()
{
    m_log->fill(3);
    show();
    QTRY_COMPARE(m_model->rowCount(), 3);
    const int before = m_search->started;
    for (int i = 4; i <= 40; ++i)
        m_log->add(FakeOrderLog::make(i));
    QTRY_COMPARE(m_model->rowCount(), 40);
    QTRY_COMPARE(m_model->progress().shown, 40);
    QCOMPARE(m_search->started, before + 1);
}

void TestHistoryTableModel::changedOrdersChangeInPlace()
{
    m_log->fill(150);
    show();
    QTRY_COMPARE(m_model->rowCount(), 150);
    look(140);
    QTRY_VERIFY(m_model->record(140));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_log->change(10, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 140);
    QCOMPARE(m_model->record(140)->payment, PaymentState::Paid);
    QTRY_COMPARE(m_model->progress().sums.size(), 2); // the sums follow
    QCOMPARE(resets.size(), 0);
}

void TestHistoryTableModel::settledOrdersLeaveTheFilter()
{
    m_log->fill(3);
    m_log->change(2, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    OrderFilter open;
    open.openUnknown = true;
    show(open);
    QTRY_COMPARE(numbers(), QStringList{u"2"_s});
    m_log->change(2, [](OrderRecord &order) { order.outcome = Outcome::Created; });
    QTRY_COMPARE(m_model->rowCount(), 0);
    // An order that begins to fit appears where it belongs.
    m_log->change(1, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    m_log->change(3, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    QTRY_COMPARE(numbers(), (QStringList{u"3"_s, u"1"_s}));
    m_log->change(2, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    QTRY_COMPARE(numbers(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    m_log->change(2, [](OrderRecord &order) { order.payment = PaymentState::Closed; });
    QTRY_COMPARE(numbers(), (QStringList{u"3"_s, u"1"_s}));
    QTRY_COMPARE(m_model->progress().shown, 2);
}

void TestHistoryTableModel::moreThanAPageOfNewOrdersStartsOver()
{
    m_log->fill(5);
    show();
    QTRY_COMPARE(m_model->rowCount(), 5);
    QSignalSpy swapped(m_model.get(), &HistoryTableModel::swapped);
    m_log->fill(150);
    m_log->add(FakeOrderLog::make(156));
    QTRY_COMPARE(m_model->rowCount(), 156);
    QCOMPARE(swapped.size(), 1);
    QCOMPARE(swapped[0][0].toBool(), true);
    QCOMPARE(m_model->record(99)->key.tradeNo, u"57"_s);
}

void TestHistoryTableModel::newOrdersDuringAFetchAreNotDoubled()
{
    m_log->fill(2);
    m_search->held = true;
    show();
    m_log->add(FakeOrderLog::make(3));
    QTest::qWait(0); // the change was heard of before there was anything to compare with
    m_search->release();
    QTRY_COMPARE(numbers(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QTRY_COMPARE(m_model->progress().shown, 3);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestHistoryTableModel::anotherOrderOfRowsIsTakenAnew()
{
    m_log->fill(4);
    show({}, OrderSort::Oldest);
    QTRY_COMPARE(numbers(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    m_log->add(FakeOrderLog::make(5));
    QTRY_COMPARE(numbers(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
}

void TestHistoryTableModel::lateAnswersAreDropped()
{
    m_log->fill(3);
    m_search->held = true;
    show();
    FakeOrderLog other;
    other.fill(10);
    other.change(10, [](OrderRecord &order) { order.outcome = Outcome::Unknown; });
    FakeOrderSearch otherSearch(other);
    OrderFilter open;
    open.openUnknown = true;
    // Its only row is newer than the late ones, which would fit below it.
    m_model->ask(&otherSearch, &other, open);
    m_search->release();
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTest::qWait(0);
    QCOMPARE(numbers(), QStringList{u"10"_s});
    m_model->ask(nullptr, nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isLoading());
}

void TestHistoryTableModel::whatIsShownStaysUntilTheNextAnswer()
{
    m_log->fill(12);
    show();
    QTRY_COMPARE(m_model->rowCount(), 12);
    m_search->held = true;
    OrderFilter ones;
    ones.text = u"1"_s;
    show(ones);
    QVERIFY(m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 12);
    m_search->release();
    QCOMPARE(numbers(), (QStringList{u"12"_s, u"11"_s, u"10"_s, u"1"_s}));
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->progress().all, 12);
}

void TestHistoryTableModel::errorsAreTold()
{
    m_search->fault = ErrorCode::NewerData;
    QSignalSpy failed(m_model.get(), &HistoryTableModel::failed);
    show();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<ErrorCode>(), ErrorCode::NewerData);
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestHistoryTableModel::rowsAreReadWithoutBeingShown()
{
    m_tester.reset();
    m_log->fill(400);
    show();
    QTRY_COMPARE(m_model->rowCount(), 400);
    m_log->add(FakeOrderLog::make(401));
    QTRY_COMPARE(m_model->rowCount(), 401);
    QStringList read;
    m_model->read({0, 1, 200, 201, 399}, this, [&](const Result<QList<OrderRecord>> &orders) {
        QVERIFY(orders);
        for (const OrderRecord &order : *orders)
            read << order.key.tradeNo;
    });
    QTRY_COMPARE(read, (QStringList{u"401"_s, u"400"_s, u"201"_s, u"200"_s, u"2"_s}));
    QVERIFY(!m_model->record(200));
}

void TestHistoryTableModel::anOrderFarDownIsFound()
{
    m_tester.reset();
    m_log->fill(1000);
    show();
    QTRY_COMPARE(m_model->rowCount(), 1000);
    int found = 0;
    const OrderKey key = FakeOrderLog::make(3).key;
    m_model->locate(key, this, [&](int row) { found = row; });
    QTRY_COMPARE(found, 997);
    QCOMPARE(m_model->rowOf(key), 997);
    m_model->locate(FakeOrderLog::make(5000).key, this, [&](int row) { found = row; });
    QTRY_COMPARE(found, -1);
}

void TestHistoryTableModel::statesHaveIconAndWord()
{
    OrderRecord order = FakeOrderLog::make(1);
    order.outcome.reset();
    order.link = u"https://pay.example:8443/x?token=1"_s;
    m_log->add(order);
    show();
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
    show();
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
    show();
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
