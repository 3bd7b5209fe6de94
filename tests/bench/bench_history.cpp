// SPDX-License-Identifier: MIT
#include "bench/millionlist.h"
#include "history/historyfile.h"
#include "history/historystore.h"
#include "history/search/historysearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;

/** What a list of a million orders costs. With a number, one of so many; with a file, that one. */
namespace {

double atShare(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(double(values.size() - 1) * share)];
}

double p95(const std::vector<double> &values)
{
    return atShare(values, 0.95);
}

double median(const std::vector<double> &values)
{
    return atShare(values, 0.5);
}

double msSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/** Runs until the run said what is waited for. */
class Asked
{
public:
    Asked(OrderSearch &search, const QString &typed, OrderSort sort = OrderSort::Newest)
    {
        m_timer.start();
        OrderFilter filter;
        filter.text = typed;
        m_run = search.start(filter, sort);
        QObject::connect(m_run.get(), &SearchRun::firstPage, m_run.get(),
                         [this](const OrderPage &page) {
                             if (m_firstMs < 0)
                                 m_firstMs = msSince(m_timer);
                             m_found = page.orders.size();
                             m_loop.quit();
                         });
        QObject::connect(m_run.get(), &SearchRun::progressed, m_run.get(),
                         [this](const SearchProgress &progress) {
                             m_progress = progress;
                             m_loop.quit();
                         });
        QObject::connect(m_run.get(), &SearchRun::failed, m_run.get(), [](const Error &error) {
            qFatal("the search failed: %s", qPrintable(error.detail));
        });
    }

    double firstMs()
    {
        while (m_firstMs < 0)
            m_loop.exec();
        return m_firstMs;
    }
    double doneMs()
    {
        while (!m_progress.done)
            m_loop.exec();
        return msSince(m_timer);
    }
    /** Until so many rows can be asked for. */
    double shownMs(qint64 rows)
    {
        while (m_progress.shown < rows)
            m_loop.exec();
        return msSince(m_timer);
    }
    [[nodiscard]] qint64 found() const { return m_found; }
    [[nodiscard]] const SearchProgress &progress() const { return m_progress; }
    [[nodiscard]] double pageMs(qint64 number)
    {
        QElapsedTimer timer;
        timer.start();
        const Result<OrderPage> page = m_run->page(number).result();
        return page && !page->orders.isEmpty() ? msSince(timer) : 1e9;
    }

private:
    std::unique_ptr<SearchRun> m_run;
    QEventLoop m_loop;
    QElapsedTimer m_timer;
    double m_firstMs = -1;
    qint64 m_found = 0;
    SearchProgress m_progress;
};

/** Pieces of orders that are there, spread over the list. */
QList<OrderRecord> someOrders(const QString &path, int count, qint64 all)
{
    const SystemClock clock;
    HistoryStore store(path, clock);
    QList<OrderRecord> orders;
    for (int i = 0; i < count; ++i) {
        OrderQuery query;
        query.limit = 1;
        query.beforeRow = 2 + (all - 2) * i / count;
        const Result<OrderPage> page = store.page(query).result();
        if (page)
            orders += page->orders;
    }
    return orders;
}

struct Kind
{
    const char *name = nullptr;
    QStringList typed;
};

QList<Kind> keystrokes(const QList<OrderRecord> &orders)
{
    Kind rare{"rare", {}};
    Kind absent{"absent", {}};
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const OrderRecord &order = orders[i];
        switch (i % 5) {
        case 0:
            rare.typed << order.key.tradeNo.right(6);
            break;
        case 1:
            rare.typed << order.key.tradeNo;
            break;
        case 2:
            rare.typed << (order.link.isEmpty() ? order.key.tradeNo.right(8) : order.link.right(7));
            break;
        case 3:
            rare.typed << (order.platFormTradeNo.isEmpty() ? order.key.tradeNo.right(9)
                                                           : order.platFormTradeNo.mid(3, 9));
            break;
        default:
            rare.typed << order.key.tradeNo.mid(4, 10);
        }
        const QString number = order.key.tradeNo;
        switch (i % 4) {
        case 0:
            absent.typed << number.right(6) + u"00" + number.right(5);
            break;
        case 1:
            absent.typed << u"zq" + number.right(1) + u"x";
            break;
        case 2:
            absent.typed << u"refund " + number.right(4);
            break;
        default:
            absent.typed << number.first(14) + u"x";
        }
    }
    Kind common{"common", {}};
    Kind cjk{"Chinese and Japanese", {}};
    const QStringList words{u"checkout"_s,   u"taiwan"_s,     u"twd"_s,     u"NET_BANK"_s,
                            u"shop"_s,       u"counter"_s,    u"success"_s, u"vexora.com"_s,
                            u"2026"_s,       u"1000000001"_s, u"japan"_s,   u"khqr"_s,
                            u"café"_s,       u"000"_s,        u"123"_s,     u"pay token"_s,
                            u"japan card"_s, u"abc online"_s, u"desk"_s,    u"7777"_s};
    const QStringList signs{u"東京本"_s,   u"京本店"_s,    u"東京本店"_s, u"台北店"_s,
                            u"大阪本店"_s, u"shop 台北"_s, u"本店東京"_s, u"東京 card"_s};
    for (qsizetype i = 0; i < orders.size(); ++i) {
        common.typed << words[i % words.size()];
        cjk.typed << signs[i % signs.size()];
    }
    return {rare, common, absent, cjk};
}

std::vector<double> firstPages(OrderSearch &search, const QStringList &typed)
{
    std::vector<double> ms;
    for (const QString &text : typed)
        ms.push_back(Asked(search, text).firstMs());
    return ms;
}

/** LIKE '%x%' over the columns a person would look in. */
std::vector<double> likes(const QString &path, const QStringList &typed)
{
    HistoryFile file(path);
    std::vector<double> ms;
    if (!file.open())
        return ms;
    const QStringList columns{u"trade_no"_s, u"platform_trade_no"_s, u"link"_s,    u"amount"_s,
                              u"code"_s,     u"merchant_no"_s,       u"profile"_s, u"region"_s};
    for (const QString &text : typed) {
        QStringList conditions;
        for (const QString &column : columns)
            conditions << column + u" LIKE '%"_s + text + u"%'"_s;
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query(file.connection());
        query.setForwardOnly(true);
        query.exec(u"SELECT id FROM orders WHERE "_s + conditions.join(u" OR "_s)
                   + u" ORDER BY id DESC LIMIT 128"_s);
        while (query.next()) { }
        ms.push_back(msSince(timer));
    }
    return ms;
}

void measureKeystrokes(OrderSearch &search, const QString &path, qint64 all)
{
    const QList<Kind> kinds = keystrokes(someOrders(path, 50, all));
    std::vector<double> every;
    QStringList some;
    for (const Kind &kind : kinds) {
        const std::vector<double> ms = firstPages(search, kind.typed);
        std::printf("  %s: median %.1f, p95 %.1f, longest %.1f ms\n", kind.name, median(ms),
                    p95(ms), atShare(ms, 1));
        every.insert(every.end(), ms.begin(), ms.end());
        some += kind.typed.first(qMin<qsizetype>(5, kind.typed.size()));
    }
    const std::vector<double> like = likes(path, some);
    std::printf("keystroke to first page, %zu queries of 3 characters and more: p95 %.1f ms (goal "
                "16); LIKE's %.0f ms: 1/%.0f (goal 1/50)\n",
                every.size(), p95(every), p95(like), p95(like) / p95(every));
}

void measureShort(OrderSearch &search)
{
    const QStringList there{u"a"_s,    u"7"_s,  u"tw"_s, u"42"_s, u"jp"_s, u"台"_s, u"台北"_s,
                            u"東京"_s, u"本"_s, u"é"_s,  u"ca"_s, u"g"_s,  u"3d"_s, u"fé"_s,
                            u"_3"_s,   u"ix"_s, u"zo"_s, u"ko"_s, u"r "_s, u"=f"_s};
    const QStringList absent{u"zz"_s, u"{"_s,  u"高雄"_s, u"雄"_s,
                             u"x~"_s, u"qx"_s, u"ü"_s,    u"#9"_s};
    const std::vector<double> first = firstPages(search, there);
    const std::vector<double> none = firstPages(search, absent);
    std::printf("one and two characters: newest p95 %.1f ms (goal 50), absent longest %.1f ms "
                "(goal 400)\n",
                p95(first), atShare(none, 1));
}

void measurePages(OrderSearch &search, qint64 all)
{
    const auto pagesOf = [](Asked &asked) {
        const qint64 pages
            = (asked.progress().shown + SearchRun::kPageSize - 1) / SearchRun::kPageSize;
        std::vector<double> ms;
        for (qint64 i = 0; i < 200; ++i)
            ms.push_back(asked.pageMs((i * 7919) % pages));
        std::printf("p95 %.1f ms, the last %.1f ms", p95(ms), asked.pageMs(pages - 1));
    };
    Asked everything(search, {});
    const double known = everything.shownMs(all);
    std::printf("any page of all orders while they are added up: ");
    pagesOf(everything);
    const double summed = everything.doneMs();
    std::printf(" (goal 16); whole length known after %.0f ms, sums after %.0f ms\n", known,
                summed);
    Asked some(search, u"taiwan"_s);
    const double done = some.doneMs();
    std::printf("any page of %lld found ones: ", some.progress().shown);
    pagesOf(some);
    std::printf(" (goal 16); all found after %.0f ms\n", done);
    Asked amounts(search, {}, OrderSort::AmountHigh);
    const double first = amounts.firstMs();
    std::printf("by amount: first page after %.1f ms, whole length after %.0f ms\n", first,
                amounts.shownMs(all));
    Asked sorted(search, u"taiwan"_s, OrderSort::AmountHigh);
    std::printf("found ones by amount: first page after %.0f ms\n", sorted.firstMs());
}

/** Medians of one durable order each, turn by turn so that a busy machine hits both. */
void measureAppend(const QString &path, const QString &small)
{
    const SystemClock clock;
    HistoryStore large(path, clock);
    HistoryStore little(small, clock);
    const auto append = [](HistoryStore &store, int i) {
        OrderRecord order;
        order.key = {u"1000000001"_s, u"api.vexora.com"_s, u"append-%1"_s.arg(i)};
        order.profile = u"Main counter"_s;
        order.region = u"taiwan"_s;
        order.currency = u"TWD"_s;
        order.amount = u"100"_s;
        QElapsedTimer timer;
        timer.start();
        (void)store.begin(order).result();
        return msSince(timer);
    };
    std::vector<double> atMillion, atThousand;
    for (int i = 0; i < 600; ++i) {
        const double one = append(large, i);
        const double other = append(little, i);
        if (i >= 300) { // since then both journals are used anew instead of growing
            atMillion.push_back(one);
            atThousand.push_back(other);
        }
    }
    std::printf(
        "append of an order, durable: %.2f ms at the whole list over %.2f ms at a thousand: "
        "%.2f (goal 1.5)\n",
        median(atMillion), median(atThousand), median(atMillion) / median(atThousand));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QString argument = application.arguments().value(1);
    const QTemporaryDir folder;
    QString path = folder.filePath(u"history.db"_s);
    const QString small = folder.filePath(u"small.db"_s);
    const int orders = argument.isEmpty() ? 1'000'000 : argument.toInt();
    if (orders == 0)
        path = argument;
    QElapsedTimer timer;
    timer.start();
    if (orders > 0 && !makeList(path, orders))
        return 1;
    const double made = msSince(timer);
    const qint64 bare = QFileInfo(path).size();
    timer.restart();
    if (!indexList(path))
        return 1;
    if (orders > 0) {
        std::printf(
            "a list of %d orders: written in %.0f s, indexed in %.0f s; %.0f bytes an order "
            "without the index, %.0f with it\n",
            orders, made / 1000, msSince(timer) / 1000, double(bare) / orders,
            double(QFileInfo(path).size()) / orders);
    }
    if (!makeList(small, 1000) || !indexList(small))
        return 1;
    const SystemClock clock;
    {
        HistoryStore store(path, clock);
        const Result<OrderCounts> counts = store.counts().result();
        if (!counts)
            return 1;
        HistorySearch search(store);
        for (const QString &typed : {u"warm"_s, u"up"_s, QString()})
            (void)Asked(search, typed).doneMs();
        measureKeystrokes(search, path, counts->all);
        measureShort(search);
        measurePages(search, counts->all);
    }
    measureAppend(path, small);
    return 0;
}
