// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "ui/models/ordercells.h"
#include "ui/models/orderpages.h"
#include "ui/models/rowmap.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace vexora::ui {

/**
 * The orders a search finds, a million or none, as rows: those that are looked at are read, a few
 * pages of them are kept. What is shown stays until the next question has its first answer.
 *
 * An order that is added or changes while it is shown is heard of through the log: it appears where
 * it belongs, changes in its row, or leaves, and the rows a person looks at stay the same orders.
 * Only when that cannot be told from the first page is the whole answer taken anew (swapped()).
 * Owned by HistoryPage, which also lends it to those who need its names.
 */
class HistoryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time = OrderCells::Time,
        Number = OrderCells::Number,
        Amount = OrderCells::Amount,
        Sent = OrderCells::Sent,
        Payment = OrderCells::Payment,
        Profile = OrderCells::Profile,
        Region = OrderCells::Region,
        Link = OrderCells::Link,
        ColumnCount = OrderCells::ColumnCount
    };

    /** `catalog` may be null and must outlive the model; `language` names regions. */
    HistoryTableModel(const RegionCatalog *catalog, QString language, QObject *parent = nullptr);
    ~HistoryTableModel() override;

    /** Asks; of the same list what is shown stays until there is an answer. Either may be null. */
    void ask(OrderSearch *search, OrderLog *log, const OrderFilter &filter = {},
             OrderSort sort = OrderSort::Newest);

    /** Null while it is not read; whoever paints it has it read. Until the next change. */
    [[nodiscard]] const OrderRecord *record(int row) const;
    /** -1 when it is not loaded. */
    [[nodiscard]] int rowOf(const OrderKey &key) const;
    /** True from ask() until its first answer. */
    [[nodiscard]] bool isLoading() const { return m_isQuestion; }
    /** Of what is shown: how many are there in all, and the sums. */
    [[nodiscard]] const SearchProgress &progress() const { return m_progress; }
    /** What is shown was asked for with it. */
    [[nodiscard]] const OrderFilter &filter() const { return m_filter; }

    /** Reads orders that may not be loaded, in the order of `rows`. Not at all when another answer
     *  takes their place before. */
    void read(const QList<int> &rows, QObject *context, OrderPages::Then then);
    /** Looks for an order further down; `then` gets -1 when it is not among the newest thousands.
     */
    void locate(const OrderKey &key, QObject *context, std::function<void(int row)> then);

    [[nodiscard]] const OrderCells &cells() const { return m_cells; }
    [[nodiscard]] QString regionName(const QString &region) const
    {
        return m_cells.regionName(region);
    }
    [[nodiscard]] QString amountText(const OrderRecord &record, const QString &amount) const
    {
        return m_cells.amountText(record, amount);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** The first answer to a question, or the reason there is none, has arrived. */
    void loaded();
    void failed(vexora::ErrorCode code);
    void progressed();
    /** Other rows take the place of these; the same question when `same`. Reset in between. */
    void aboutToSwap(bool same);
    void swapped(bool same);

private:
    void begin(bool isQuestion);
    void listenTo(OrderPages *pages);
    void onFirst(OrderPages *pages);
    void onProgress(OrderPages *pages);
    void onFailed(OrderPages *pages, ErrorCode code);
    void onOver();
    void onLoadedRows(qint64 first, qint64 last);
    void show(bool same);
    void endProbe();
    void judgeProbe();

    void onLogChanged(const OrderKey &key);
    void probe();
    /** False when the answer is too far from what is shown: then nothing has changed. */
    bool mergeTop(const OrderPage &page, bool isOver);
    [[nodiscard]] QList<qint64> topRows() const;
    void insertAt(int at, const OrderRecord &record, qint64 logRow);
    void replaceAt(int at, const OrderRecord &record);
    void removeAt(int at);

    OrderCells m_cells;
    QPointer<OrderSearch> m_search;
    QPointer<OrderLog> m_log;
    OrderFilter m_filter;
    OrderSort m_sort = OrderSort::Newest;
    std::unique_ptr<OrderPages> m_pages; ///< shown; null for none
    RowMap m_map; ///< rows to rows of m_pages
    std::unique_ptr<OrderPages> m_next; ///< the next question, or the same one put again
    bool m_isQuestion = false; ///< m_next is the former
    SearchProgress m_progress;
    QTimer m_probeTimer; ///< one question for many changes
    bool m_probeAgain = false;
    quint64 m_generation = 0; ///< answers of the log about a former list are dropped
};

} // namespace vexora::ui
