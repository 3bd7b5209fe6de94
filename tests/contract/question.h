// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "secrets/waitfor.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <memory>

namespace searchbench {

using namespace vexora;

/** A question and everything that came of it. */
class Question
{
public:
    Question(OrderSearch &search, const OrderFilter &filter, OrderSort sort = OrderSort::Newest)
        : m_run(search.start(filter, sort))
    {
        QObject::connect(m_run.get(), &SearchRun::firstPage, m_run.get(),
                         [this](const OrderPage &page) { m_firstPages << page; });
        QObject::connect(m_run.get(), &SearchRun::progressed, m_run.get(),
                         [this](const SearchProgress &progress) { m_progress << progress; });
        QObject::connect(m_run.get(), &SearchRun::failed, m_run.get(),
                         [this](const Error &error) { m_error = error; });
    }

    [[nodiscard]] bool isDone() const
    {
        return m_error || (!m_progress.isEmpty() && m_progress.constLast().done);
    }
    [[nodiscard]] bool wait()
    {
        return until([this] { return isDone(); });
    }
    [[nodiscard]] bool waitForFirst()
    {
        return until([this] { return !m_firstPages.isEmpty() || m_error; });
    }
    [[nodiscard]] const QList<OrderPage> &firstPages() const { return m_firstPages; }
    [[nodiscard]] const QList<SearchProgress> &progress() const { return m_progress; }
    [[nodiscard]] SearchProgress last() const { return m_progress.value(m_progress.size() - 1); }
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    [[nodiscard]] SearchRun &run() { return *m_run; }
    void drop() { m_run.reset(); }

    /** Row numbers of every page, as far as progress told of them. */
    [[nodiscard]] QList<qint64> rows()
    {
        QList<qint64> rows;
        for (qint64 page = 0; page * SearchRun::kPageSize < last().shown; ++page) {
            const Result<OrderPage> found = waitFor(m_run->page(page));
            if (!found)
                return {-1};
            rows += found->rows;
        }
        return rows;
    }
    [[nodiscard]] QStringList numbers()
    {
        QStringList numbers;
        for (qint64 page = 0; page * SearchRun::kPageSize < last().shown; ++page) {
            const Result<OrderPage> found = waitFor(m_run->page(page));
            for (const OrderRecord &order : found ? found->orders : QList<OrderRecord>())
                numbers << order.key.tradeNo;
        }
        return numbers;
    }

private:
    /** In an event loop, since QTest::qWaitFor() sleeps between two looks. */
    [[nodiscard]] bool until(const std::function<bool()> &reached)
    {
        QEventLoop loop;
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        const auto look = [&] {
            if (reached())
                loop.quit();
        };
        QObject::connect(m_run.get(), &SearchRun::firstPage, &loop, look);
        QObject::connect(m_run.get(), &SearchRun::progressed, &loop, look);
        QObject::connect(m_run.get(), &SearchRun::failed, &loop, look);
        if (!reached())
            loop.exec();
        return reached();
    }

    std::unique_ptr<SearchRun> m_run;
    QList<OrderPage> m_firstPages;
    QList<SearchProgress> m_progress;
    std::optional<Error> m_error;
};

inline OrderFilter text(const QString &typed)
{
    OrderFilter filter;
    filter.text = typed;
    return filter;
}

} // namespace searchbench
