// SPDX-License-Identifier: MIT
#include "ui/models/historytablemodel.h"

#include "domain/whenfinished.h"
#include "ui/models/orderfits.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostDifferences = 512; ///< then the answer is taken anew

/** A run is never deleted in one of its own signals. */
void retire(std::unique_ptr<OrderPages> pages)
{
    if (!pages)
        return;
    pages->disconnect();
    pages.release()->deleteLater();
}

} // namespace

HistoryTableModel::HistoryTableModel(const RegionCatalog *catalog, QString language,
                                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_cells(catalog, std::move(language))
{
    m_probeTimer.setSingleShot(true);
    m_probeTimer.setInterval(0);
    connect(&m_probeTimer, &QTimer::timeout, this, &HistoryTableModel::probe);
}

HistoryTableModel::~HistoryTableModel() = default;

void HistoryTableModel::ask(OrderSearch *search, OrderLog *log, const OrderFilter &filter,
                            OrderSort sort)
{
    const bool otherList = search != m_search || log != m_log;
    if (m_log && m_log != log)
        m_log->disconnect(this);
    if (log && m_log != log)
        connect(log, &OrderLog::changed, this, &HistoryTableModel::onLogChanged);
    m_search = search;
    m_log = log;
    m_filter = filter;
    m_sort = sort;
    ++m_generation;
    m_probeTimer.stop();
    m_probeAgain = false;
    retire(std::move(m_next));
    m_isQuestion = false;
    if (otherList || !search)
        show(false); // nobody acts on another list's orders
    if (search)
        begin(true);
}

void HistoryTableModel::begin(bool isQuestion)
{
    m_isQuestion = isQuestion;
    m_next = std::make_unique<OrderPages>(m_search->start(m_filter, m_sort), this);
    listenTo(m_next.get());
}

/** It is heard while it is awaited, and on when it is shown. */
void HistoryTableModel::listenTo(OrderPages *pages)
{
    connect(pages, &OrderPages::firstCame, this, [this, pages] { onFirst(pages); });
    connect(pages, &OrderPages::progressed, this, [this, pages] { onProgress(pages); });
    connect(pages, &OrderPages::failed, this,
            [this, pages](ErrorCode code) { onFailed(pages, code); });
    connect(pages, &OrderPages::aboutToGrow, this, [this, pages](qint64 count) {
        if (pages == m_pages.get())
            beginInsertRows({}, rowCount(), int(m_map.count(count)) - 1);
    });
    connect(pages, &OrderPages::grown, this, [this, pages] {
        if (pages == m_pages.get())
            endInsertRows();
    });
    connect(pages, &OrderPages::loadedRows, this, [this, pages](qint64 first, qint64 last) {
        if (pages == m_pages.get())
            onLoadedRows(first, last);
    });
}

void HistoryTableModel::onFirst(OrderPages *pages)
{
    if (pages != m_next.get())
        return;
    if (m_isQuestion)
        return show(false);
    // An order is on its place as soon as it is known. What is too far from what is shown waits for
    // the count: rows a person looks at may lie behind the first page.
    if (m_sort == OrderSort::Newest)
        mergeTop(pages->first(), false);
}

void HistoryTableModel::onProgress(OrderPages *pages)
{
    if (pages == m_next.get()) {
        if (m_isQuestion && pages->isAnswered())
            show(false);
        else if (!m_isQuestion && pages->progress().done)
            judgeProbe();
        return;
    }
    if (pages != m_pages.get())
        return;
    m_progress = pages->progress();
    Q_EMIT progressed();
    if (m_progress.done)
        onOver();
}

void HistoryTableModel::onFailed(OrderPages *pages, ErrorCode code)
{
    const bool isNext = pages == m_next.get();
    if (!isNext && pages != m_pages.get())
        return;
    if (isNext && !m_isQuestion)
        return endProbe(); // what is shown is still as true as it was
    if (isNext)
        show(false);
    Q_EMIT failed(code);
    onOver();
}

/** Changes heard of while the rows were still being counted. */
void HistoryTableModel::onOver()
{
    if (std::exchange(m_probeAgain, false))
        m_probeTimer.start();
}

/** The next answer, or nothing, in place of this one. */
void HistoryTableModel::show(bool same)
{
    const bool wasQuestion = std::exchange(m_isQuestion, false);
    Q_EMIT aboutToSwap(same);
    beginResetModel();
    retire(std::exchange(m_pages, std::move(m_next)));
    m_map = RowMap();
    m_progress = m_pages ? m_pages->progress() : SearchProgress();
    endResetModel();
    Q_EMIT swapped(same);
    if (wasQuestion)
        Q_EMIT loaded();
    Q_EMIT progressed();
    if (m_pages && m_pages->isOver())
        onOver();
}

void HistoryTableModel::onLoadedRows(qint64 first, qint64 last)
{
    int from = -1;
    int to = -1;
    for (qint64 position = first; position <= last; ++position) {
        const int row = int(m_map.rowOfPosition(position));
        if (row < 0)
            continue;
        from = from < 0 ? row : from;
        to = row;
    }
    if (from >= 0)
        Q_EMIT dataChanged(index(from, 0), index(to, ColumnCount - 1));
}

const OrderRecord *HistoryTableModel::record(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const RowMap::Place place = m_map.at(row);
    return place.isExtra ? &m_map.extras()[place.index].record : m_pages->loaded(place.index);
}

int HistoryTableModel::rowOf(const OrderKey &key) const
{
    for (qsizetype i = 0; i < m_map.extras().size(); ++i) {
        if (m_map.extras()[i].record.key == key)
            return int(m_map.rowOfExtra(i));
    }
    const qint64 position = m_pages ? m_pages->find(key) : -1;
    return position < 0 ? -1 : int(m_map.rowOfPosition(position));
}

void HistoryTableModel::read(const QList<int> &rows, QObject *context, OrderPages::Then then)
{
    if (!m_pages)
        return;
    // The new ones are known; the others are read, and all put together in their order.
    QList<OrderRecord> known;
    QList<qint64> positions;
    for (const int row : rows) {
        const RowMap::Place place = m_map.at(row);
        if (place.isExtra)
            known.append(m_map.extras()[place.index].record);
        else
            positions.append(place.index);
    }
    const auto isNew = [this](int row) { return m_map.at(row).isExtra; };
    QList<bool> news;
    std::transform(rows.cbegin(), rows.cend(), std::back_inserter(news), isNew);
    m_pages->read(positions, context, [known, news, then = std::move(then)](const auto &answer) {
        if (!answer)
            return then(answer);
        QList<OrderRecord> all;
        qsizetype fresh = 0;
        qsizetype old = 0;
        for (const bool isFresh : news)
            all.append(isFresh ? known[fresh++] : (*answer)[old++]);
        then(all);
    });
}

void HistoryTableModel::locate(const OrderKey &key, QObject *context,
                               std::function<void(int row)> then)
{
    if (const int row = rowOf(key); row >= 0 || !m_pages)
        return then(row);
    const OrderPages *pages = m_pages.get();
    m_pages->locate(key, context, [this, pages, then = std::move(then)](qint64 position) {
        if (pages == m_pages.get())
            then(position < 0 ? -1 : int(m_map.rowOfPosition(position)));
    });
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pages ? 0 : int(m_map.count(m_pages->count()));
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter
            | (OrderCells::isMoney(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    const RowMap::Place place = m_map.at(index.row());
    const OrderRecord *record = place.isExtra ? &m_map.extras()[place.index].record
        : role == Qt::DisplayRole             ? m_pages->want(place.index)
                                              : m_pages->loaded(place.index);
    if (record)
        return m_cells.cell(*record, index.column(), role);
    if (index.column() != Time)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return u"…"_s;
    case Qt::AccessibleTextRole:
        return tr("Being read");
    case Qt::ForegroundRole:
        return color(Role::Dim);
    default:
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (OrderCells::isMoney(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ForegroundRole)
        return color(Role::Dim);
    if (role != Qt::DisplayRole)
        return {};
    return OrderCells::title(section);
}

void HistoryTableModel::onLogChanged(const OrderKey &key)
{
    if (rowOf(key) >= 0) {
        whenFinished(m_log->find(key), this,
                     [this, key, generation = m_generation](const Result<OrderRecord> &found) {
                         const int at = generation == m_generation ? rowOf(key) : -1;
                         if (at < 0)
                             return;
                         if (found && stillFits(*found, m_filter))
                             replaceAt(at, *found);
                         else if (found || found.error().code == ErrorCode::NotFound)
                             removeAt(at);
                     });
    }
    m_probeTimer.start();
}

/** Puts the same question again beside what is shown: what is new in it, and the sums. */
void HistoryTableModel::probe()
{
    if (!m_search)
        return;
    if (m_next || (m_pages && !m_pages->isOver())) {
        m_probeAgain = true; // one after the other
        return;
    }
    begin(false);
}

void HistoryTableModel::endProbe()
{
    retire(std::move(m_next));
    onOver();
}

/** It knows of all orders: is that what is shown? */
void HistoryTableModel::judgeProbe()
{
    const bool merged = m_sort == OrderSort::Newest ? mergeTop(m_next->first(), true)
                                                    : topRows() == m_next->first().rows;
    const bool isSame
        = merged && m_map.differences() <= kMostDifferences && m_next->count() == rowCount();
    if (!isSame && !m_probeAgain)
        return show(true);
    m_progress = m_next->progress();
    Q_EMIT progressed();
    endProbe();
}

/** The log's numbers of the first rows, as far as they are known. */
QList<qint64> HistoryTableModel::topRows() const
{
    QList<qint64> known;
    for (int row = 0; row < rowCount(); ++row) {
        const RowMap::Place place = m_map.at(row);
        const qint64 number
            = place.isExtra ? m_map.extras()[place.index].row : m_pages->logRow(place.index);
        if (number == 0)
            break;
        known.append(number);
    }
    return known;
}

bool HistoryTableModel::mergeTop(const OrderPage &page, bool isOver)
{
    if (!m_pages)
        return false;
    QList<qint64> known = topRows();
    const bool isWhole = isOver && page.rows.size() < SearchRun::kPageSize;
    const bool meets = isWhole || known.isEmpty() || page.rows.isEmpty()
        || page.rows.constLast() <= known.constFirst();
    if (!meets)
        return false;
    // An order that changed since was read again in its row, and is newer there.
    const bool isLatest = !m_probeAgain && !m_probeTimer.isActive();
    int at = 0;
    const auto leave = [&] {
        removeAt(at);
        known.removeAt(at);
    };
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const qint64 row = page.rows[i];
        while (at < known.size() && known[at] > row)
            leave();
        if (at == known.size() && at < rowCount())
            return true; // from here on the rows are those of another page
        if (at < known.size() && known[at] == row) {
            if (isLatest)
                replaceAt(at, page.orders[i]);
        } else {
            insertAt(at, page.orders[i], row);
            known.insert(at, row);
        }
        ++at;
    }
    while (isWhole && at < known.size())
        leave();
    return true;
}

void HistoryTableModel::insertAt(int at, const OrderRecord &record, qint64 logRow)
{
    beginInsertRows({}, at, at);
    m_map.insert(at, record, logRow);
    endInsertRows();
}

void HistoryTableModel::replaceAt(int at, const OrderRecord &record)
{
    const RowMap::Place place = m_map.at(at);
    const OrderRecord *now = this->record(at);
    if (!now || *now == record)
        return;
    if (place.isExtra)
        m_map.replaceExtra(place.index, record);
    else
        m_pages->replace(place.index, record);
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void HistoryTableModel::removeAt(int at)
{
    beginRemoveRows({}, at, at);
    m_map.remove(at);
    endRemoveRows();
}

} // namespace vexora::ui
