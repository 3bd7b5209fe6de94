// SPDX-License-Identifier: MIT
#include "ui/models/historytablemodel.h"

#include "domain/whenfinished.h"
#include "ui/openorders.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kPageSize = 100;

StateWord stateOf(const OrderRecord &record, int column)
{
    if (column == HistoryTableModel::Sent)
        return Words::outcome(record.outcome);
    return canBePaidFor(record) ? Words::payment(record.payment)
                                : StateWord{u"–"_s, QString(), Role::Dim};
}

} // namespace

template <class T, class Then>
void HistoryTableModel::whenAnswered(QFuture<Result<T>> answer, Then then)
{
    whenFinished(answer, this, [this, then, generation = m_generation](const Result<T> &result) {
        if (generation == m_generation)
            then(result);
    });
}

HistoryTableModel::HistoryTableModel(const RegionCatalog *catalog, QString language,
                                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_language(std::move(language))
{
}

void HistoryTableModel::show(OrderLog *log, Filter filter)
{
    if (m_log)
        m_log->disconnect(this);
    ++m_generation;
    beginResetModel();
    m_log = log;
    m_filter = filter;
    m_oldestRead = 0;
    m_records.clear();
    m_rows.clear();
    m_atEnd = log == nullptr;
    m_fetching = false;
    m_refreshing = false;
    m_refreshAgain = false;
    endResetModel();
    if (log) {
        connect(log, &OrderLog::changed, this, &HistoryTableModel::onLogChanged);
        fetchMore({});
    }
}

int HistoryTableModel::rowOf(const OrderKey &key) const
{
    for (int i = 0; i < m_records.size(); ++i) {
        if (m_records[i].key == key)
            return i;
    }
    return -1;
}

bool HistoryTableModel::isShown(const OrderRecord &record) const
{
    return m_filter == Filter::All || isOpenUnknown(record);
}

OrderQuery HistoryTableModel::question() const
{
    OrderQuery query;
    query.limit = kPageSize;
    query.open = m_filter == Filter::Open;
    return query;
}

QString HistoryTableModel::regionName(const QString &region) const
{
    const RegionSpec *spec = m_catalog ? m_catalog->find(region) : nullptr;
    return spec ? spec->name.in(m_language) : region;
}

QString HistoryTableModel::amountText(const OrderRecord &record, const QString &amount) const
{
    if (amount.isEmpty())
        return {};
    const RegionSpec *spec = m_catalog ? m_catalog->find(record.region) : nullptr;
    const RegionCurrency *currency = spec ? spec->currency(record.currency) : nullptr;
    if (currency)
        return formatAmount(amount, currency->currency);
    return groupDigits(amount) + u' ' + record.currency;
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryTableModel::text(const OrderRecord &record, int column) const
{
    switch (column) {
    case Time:
        return Words::time(record.recordedAtMs).chopped(record.recordedAtMs > 0 ? 3 : 0);
    case Number:
        return plainServerText(record.key.tradeNo);
    case Amount:
        return amountText(record, record.amount);
    case Sent:
    case Payment:
        return stateOf(record, column).word;
    case Profile:
        return plainServerText(record.profile);
    case Region:
        return regionName(record.region);
    case Link:
        return QUrl(record.link).host();
    default:
        return {};
    }
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderRecord &record = m_records[index.row()];
    const int column = index.column();
    const bool isState = column == Sent || column == Payment;
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case Qt::ToolTipRole: {
        // A tip that looks like markup is drawn as such; another one would show its entities.
        const QString tip = text(record, column);
        return Qt::mightBeRichText(tip) ? u"<qt>%1</qt>"_s.arg(tip.toHtmlEscaped()) : tip;
    }
    case Qt::DecorationRole:
        if (isState) {
            const StateWord state = stateOf(record, column);
            return state.icon.isEmpty() ? QVariant() : icon(state.icon, state.role);
        }
        return {};
    case Qt::ForegroundRole:
        if (isState)
            return color(stateOf(record, column).role);
        return color(column == Number || column == Amount ? Role::Ink : Role::Dim);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column == Amount ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ForegroundRole)
        return color(Role::Dim);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Number:
        return tr("Order number");
    case Amount:
        return tr("Amount");
    case Sent:
        return tr("Sent");
    case Payment:
        return tr("Payment");
    case Profile:
        return tr("Profile");
    case Region:
        return tr("Region");
    case Link:
        return tr("Link");
    default:
        return {};
    }
}

bool HistoryTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_log && !m_atEnd && !m_fetching;
}

void HistoryTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    OrderQuery query = question();
    query.beforeRow = m_oldestRead;
    const bool first = m_rows.isEmpty();
    whenAnswered(m_log->page(query), [this, first](const Result<OrderPage> &page) {
        m_fetching = false;
        if (page) {
            append(*page);
            if (m_rows.isEmpty() && !m_atEnd)
                return fetchMore({}); // a page without one to show
        } else {
            m_atEnd = true;
            Q_EMIT failed(page.error().code);
        }
        if (first)
            Q_EMIT loaded();
    });
}

void HistoryTableModel::append(const OrderPage &page)
{
    m_atEnd = page.orders.size() < kPageSize;
    if (!page.rows.isEmpty())
        m_oldestRead = page.rows.last();
    // A refresh of the top may have brought rows of this page already.
    const auto from = std::find_if(page.rows.begin(), page.rows.end(), [this](qint64 row) {
        return m_rows.isEmpty() || row < m_rows.last();
    });
    const qsizetype skipped = from - page.rows.begin();
    const int added = static_cast<int>(page.rows.size() - skipped);
    if (added == 0)
        return;
    const int at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at + added - 1);
    m_rows += page.rows.sliced(skipped);
    m_records += page.orders.sliced(skipped);
    endInsertRows();
}

void HistoryTableModel::onLogChanged(const OrderKey &key)
{
    if (rowOf(key) >= 0)
        refreshOne(key);
    else
        refreshTop();
}

void HistoryTableModel::refreshOne(const OrderKey &key)
{
    whenAnswered(m_log->find(key), [this, key](const Result<OrderRecord> &found) {
        const int at = rowOf(key);
        if (at < 0)
            return;
        if (found && isShown(*found))
            replaceAt(at, *found);
        else if (found || found.error().code == ErrorCode::NotFound)
            removeAt(at);
    });
}

void HistoryTableModel::refreshTop()
{
    // Many orders may change at once; one question at a time is enough.
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    whenAnswered(m_log->page(question()), [this](const Result<OrderPage> &page) {
        m_refreshing = false;
        if (page)
            mergeTop(*page);
        if (std::exchange(m_refreshAgain, false))
            refreshTop();
    });
}

void HistoryTableModel::mergeTop(const OrderPage &page)
{
    const bool isWhole = page.rows.size() < kPageSize;
    const bool meets = isWhole || m_rows.isEmpty()
        || (!page.rows.isEmpty() && page.rows.last() <= m_rows.first());
    if (!meets) {
        startOver(page);
        return;
    }
    const qint64 oldest = isWhole ? 0 : page.rows.last() - 1;
    int at = 0;
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const qint64 row = page.rows[i];
        while (at < m_rows.size() && m_rows[at] > row)
            removeAt(at);
        if (at < m_rows.size() && m_rows[at] == row)
            replaceAt(at, page.orders[i]);
        else
            insertAt(at, page.orders[i], row);
        ++at;
    }
    while (at < m_rows.size() && m_rows[at] > oldest)
        removeAt(at);
}

void HistoryTableModel::startOver(const OrderPage &page)
{
    ++m_generation; // what is under way was asked about a list that is gone
    beginResetModel();
    m_records = page.orders;
    m_rows = page.rows;
    m_oldestRead = page.rows.isEmpty() ? 0 : page.rows.last();
    m_fetching = false;
    m_atEnd = page.orders.size() < kPageSize;
    endResetModel();
}

void HistoryTableModel::insertAt(int at, const OrderRecord &record, qint64 row)
{
    beginInsertRows({}, at, at);
    m_records.insert(at, record);
    m_rows.insert(at, row);
    endInsertRows();
}

void HistoryTableModel::replaceAt(int at, const OrderRecord &record)
{
    if (m_records[at] == record)
        return;
    m_records[at] = record;
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void HistoryTableModel::removeAt(int at)
{
    beginRemoveRows({}, at, at);
    m_records.removeAt(at);
    m_rows.removeAt(at);
    endRemoveRows();
}

} // namespace vexora::ui
