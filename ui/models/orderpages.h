// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace vexora::ui {

/**
 * The answer to one question, a few pages of it in memory however long it is: those used last, and
 * always the first. Asks for the others as their rows are looked at; while somebody drags through
 * a long answer only the latest are asked for, two at a time. Deleting it gives the question up.
 * Owned by HistoryTableModel.
 */
class OrderPages final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostPages = 12; ///< 1,536 orders, many windows full
    static constexpr int kMostWanted = 4; ///< more than a window shows at once

    OrderPages(std::unique_ptr<SearchRun> run, QObject *parent = nullptr);
    ~OrderPages() override;

    /** Rows there are so far. */
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const SearchProgress &progress() const { return m_progress; }
    /** Something came, if only that nothing was found. */
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    /** Nothing more comes of itself. */
    [[nodiscard]] bool isOver() const { return m_progress.done || m_failed; }
    [[nodiscard]] const OrderPage &first() const { return m_first; }

    /** Null while it is not loaded; then it is asked for. */
    [[nodiscard]] const OrderRecord *want(qint64 row);
    /** Null while it is not loaded. */
    [[nodiscard]] const OrderRecord *loaded(qint64 row) const;
    /** Among the loaded ones; -1 for none. */
    [[nodiscard]] qint64 find(const OrderKey &key) const;
    /** Of a loaded one. */
    void replace(qint64 row, const OrderRecord &record);
    /** The log's number of a row of the first page; 0 for others. */
    [[nodiscard]] qint64 logRow(qint64 row) const;

    using Then = std::function<void(const Result<QList<OrderRecord>> &)>;
    /** Reads these rows, in their order, loaded or not, unless this or `context` goes before. */
    void read(const QList<qint64> &rows, QObject *context, Then then);
    /** Goes through the first pages until it finds the order, and says its row; or -1. */
    void locate(const OrderKey &key, QObject *context, const std::function<void(qint64 row)> &then);

Q_SIGNALS:
    /** The first page, or more of it, has come. */
    void firstCame();
    /** count() is about to become that, and has. */
    void aboutToGrow(qint64 count);
    void grown();
    void loadedRows(qint64 first, qint64 last);
    void progressed();
    void failed(vexora::ErrorCode code);

private:
    struct Page
    {
        qint64 number = 0;
        QList<OrderRecord> orders;
    };
    struct Reading;

    void onFirst(const OrderPage &page);
    void onProgress(const SearchProgress &progress);
    void onFailed(ErrorCode code);
    void grow(qint64 count);
    void askNext();
    void keep(qint64 number, const QList<OrderRecord> &orders);
    void readOn(const std::shared_ptr<Reading> &reading);
    void locateIn(qint64 number, const OrderKey &key, QObject *context,
                  const std::function<void(qint64)> &then);

    std::unique_ptr<SearchRun> m_run;
    SearchProgress m_progress;
    OrderPage m_first;
    qint64 m_count = 0;
    bool m_answered = false;
    bool m_failed = false;
    QList<Page> m_pages; ///< the one used last in front; without the first
    QList<qint64> m_wanted; ///< the one looked at last in front
    QList<qint64> m_asked; ///< under way
    QHash<qint64, int> m_refused; ///< pages that could not be read, and how often
};

} // namespace vexora::ui
