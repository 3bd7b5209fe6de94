// SPDX-License-Identifier: MIT
#include "history/searchbench.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::errorOf;
using searchbench::orderNo;
using searchbench::Question;
using searchbench::text;

namespace {

constexpr int kOrders = 2000; ///< seven blocks of the index, and a tail beside it

/** The one order that is unlike the rest, at three places: indexed, in the tail, sent just now. */
OrderRecord special(int number)
{
    OrderRecord order = orderNo(number);
    order.profile = u"Göteborg 台北車站"_s;
    order.region = u"khmer"_s;
    order.key.merchantNo = u"MX-9%1"_s.arg(number);
    order.currency = u"KHR"_s;
    order.amount = u"48000.75"_s;
    order.channelCode = u"BAKONG_QR"_s;
    order.wayCode = u"Deep_Link"_s;
    order.remark = u"Table No. 12, ﾃｰﾌﾞﾙ"_s;
    order.status = u"PENDING_X"_s;
    order.code = u"X7711"_s;
    order.payInfo = u"00020101021229"_s;
    return order;
}

} // namespace

/** What is found, by each of the ways there are to find it. */
class TestHistorySearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistorySearch> m_search;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    QList<qint64> found(const OrderFilter &filter, OrderSort sort = OrderSort::Newest)
    {
        Question question(*m_search, filter, sort);
        if (!question.wait())
            return {-2};
        if (question.error())
            return {-3};
        return question.last().shown == question.rows().size() ? question.rows()
                                                               : QList<qint64>{-4};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = samples::quickFolder();
        QList<OrderRecord> orders;
        for (int i = 1; i <= kOrders; ++i)
            orders << (i == 300 || i == 1990 ? special(i) : orderNo(i));
        searchbench::Writer(file()).add(orders);
        searchbench::indexAll(file());
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"SELECT value FROM facts WHERE name = 'indexed_to'"_s),
                 QVariantList{1535});
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
        m_search = std::make_unique<HistorySearch>(*m_store);
    }

    void cleanupTestCase()
    {
        m_search.reset();
        m_store.reset();
    }

    void everyFieldIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        const auto row = [](const QString &typed) { QTest::newRow(qPrintable(typed)) << typed; };
        row(u"göteborg"_s);
        row(u"GÖTEBORG"_s);
        row(u"khme"_s);
        row(u"mx-9"_s);
        row(u"KHR"_s);
        row(u"48000.75"_s);
        row(u"８000.7"_s); // full width
        row(u"bakong_qr"_s);
        row(u"DEEP_LINK"_s);
        row(u"no. 12,"_s);
        row(u"テーブル"_s); // half width in the remark
        row(u"pending_x"_s);
        row(u"x7711"_s);
        row(u"  khr   bakong "_s);
        row(QString::fromLatin1(
            QCryptographicHash::hash("00020101021229", QCryptographicHash::Md5).toHex()));
        row(u"台"_s); // one character
        row(u"台北"_s);
        row(u"北車站"_s);
        row(u"ö"_s);
        row(u"öt"_s);
        row(u"gö"_s);
        row(u"x-"_s); // two that only a block knows
        row(u"_x"_s);
        row(u"mx-9 台 _q"_s);
    }
    void everyFieldIsFound()
    {
        QFETCH(const QString, typed);
        QCOMPARE(found(text(typed)), (QList<qint64>{1990, 300}));
        QCOMPARE(found(text(typed), OrderSort::Oldest), (QList<qint64>{300, 1990}));
    }

    void numbersAndLinksAreFound()
    {
        for (const int number : {17, 1535, 1536, 1999}) {
            const OrderRecord order = orderNo(number);
            const QList<qint64> one{number};
            QCOMPARE(found(text(order.key.tradeNo)), one);
            QCOMPARE(found(text(order.platFormTradeNo.toLower())), one);
            QCOMPARE(found(text(order.link)), one);
            QCOMPARE(found(text(order.link.section(u'=', 1))), one);
        }
    }

    void whatIsNotThereIsNotFound()
    {
        for (const QString &typed :
             {u"zzzq"_s, u"999999999"_s, u"高雄"_s, u"雄"_s, u"{"_s, u"{}"_s, u"göteborg zzzq"_s,
              u"göteborg pay"_s, u"shopshop"_s, u"mx-9300mx"_s, u"\"OR\""_s, u"*"_s}) {
            Question question(*m_search, text(typed));
            QVERIFY(question.wait());
            QVERIFY2(question.last().shown == 0, qPrintable(typed));
            QCOMPARE(question.firstPages().size(), 1);
            QVERIFY(question.firstPages().constFirst().orders.isEmpty());
            QCOMPARE(question.last().all, kOrders);
            QVERIFY(question.last().sums.isEmpty());
        }
    }

    /** Across the end of one column and the start of the next there is no text. */
    void columnsStandForThemselves() { QVERIFY(found(text(u"0000wait"_s)).isEmpty()); }

    void whatIsCommonComesAtOnceAndWhole()
    {
        for (const QString &typed : {u"cashier"_s, u"sh"_s, u"s"_s, u"2026112114"_s, QString()}) {
            Question question(*m_search, text(typed));
            QVERIFY(question.wait());
            QCOMPARE(question.last().shown, kOrders);
            QCOMPARE(question.firstPages().size(), 1);
            QCOMPARE(question.firstPages().constFirst().rows.size(), SearchRun::kPageSize);
            const QList<qint64> rows = question.rows();
            QCOMPARE(rows.size(), kOrders);
            for (int i = 0; i < kOrders; ++i)
                QCOMPARE(rows[i], kOrders - i);
            const auto beyond = question.run().page(16).result();
            QVERIFY(!beyond && beyond.error().code == ErrorCode::NotFound);
        }
    }

    void pagesHoldTheOrders()
    {
        Question question(*m_search, text(u"cashier"_s), OrderSort::Oldest);
        QVERIFY(question.wait());
        const auto page = question.run().page(1).result();
        QCOMPARE(errorOf(page), QString());
        OrderRecord expected = orderNo(SearchRun::kPageSize + 1);
        QCOMPARE(page->orders.constFirst(), expected);
    }
};

QTEST_GUILESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"
