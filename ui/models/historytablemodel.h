// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "regions/regioncatalog.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace vexora::ui {

/**
 * The orders of one OrderLog, newest first, read a page at a time as the person scrolls. Follows
 * the log: new orders appear on top, changed ones in place. Answers to questions that were asked
 * before the log or the filter changed are dropped. Owned by the history page.
 */
class HistoryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Number, Amount, Sent, Payment, Profile, Region, Link, ColumnCount };

    /** `catalog` may be null and must outlive the model; `language` names regions. */
    HistoryTableModel(const RegionCatalog *catalog, QString language, QObject *parent = nullptr);

    enum class Filter {
        All,
        Open, ///< unknown, and not settled by a query or a person (OrderQuery::open)
    };

    /** Starts over with this log, which may be null. */
    void show(OrderLog *log, Filter filter = Filter::All);

    [[nodiscard]] const OrderRecord &record(int row) const { return m_records[row]; }
    /** -1 when it is not loaded. */
    [[nodiscard]] int rowOf(const OrderKey &key) const;
    /** True from show() until its first answer. */
    [[nodiscard]] bool isLoading() const { return m_fetching && m_records.isEmpty(); }
    /** The region's name, or its id where the catalogue does not know it. */
    [[nodiscard]] QString regionName(const QString &region) const;
    /** "NT$ 12,000", or amount and code where the catalogue does not know the currency. */
    [[nodiscard]] QString amountText(const OrderRecord &record, const QString &amount) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /** The first page, or the reason there is none, has arrived. */
    void loaded();
    void failed(vexora::ErrorCode code);

private:
    /** `then` with the answer, later and only if nothing has been started over since. */
    template <class T, class Then> void whenAnswered(QFuture<Result<T>> answer, Then then);
    void onLogChanged(const OrderKey &key);
    void refreshOne(const OrderKey &key);
    void refreshTop();
    void mergeTop(const OrderPage &page);
    void startOver(const OrderPage &page);
    void append(const OrderPage &page);
    void insertAt(int at, const OrderRecord &record, qint64 row);
    void replaceAt(int at, const OrderRecord &record);
    void removeAt(int at);
    [[nodiscard]] OrderQuery question() const;
    [[nodiscard]] bool isShown(const OrderRecord &record) const;
    [[nodiscard]] QString text(const OrderRecord &record, int column) const;

    const RegionCatalog *m_catalog;
    QString m_language;
    QPointer<OrderLog> m_log;
    Filter m_filter = Filter::All;
    QList<OrderRecord> m_records;
    QList<qint64> m_rows; ///< the log's row numbers of m_records, falling
    qint64 m_oldestRead = 0; ///< row the next page ends before; it may not be shown itself
    quint64 m_generation = 0;
    bool m_fetching = false;
    bool m_atEnd = true;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
};

} // namespace vexora::ui
