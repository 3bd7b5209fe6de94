// SPDX-License-Identifier: MIT
#include "ui/print/ordersofcodes.h"

#include "domain/whenfinished.h"
#include "khqr/check.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kPage = 500; ///< orders
constexpr int kPages = 4; ///< older ones than that are over for long

/** All of 29 or 30, by which banks tell who is paid. */
QString accountOf(const QString &payload)
{
    const QMap<QString, QString> fields = khqr::check(payload, 0).fields;
    const QString id = fields.value(u"bakongAccountID"_s);
    if (id.isEmpty())
        return {};
    return QStringList{fields.value(u"merchantType"_s), id, fields.value(u"accountInformation"_s),
                       fields.value(u"merchantID"_s), fields.value(u"acquiringBank"_s)}
        .join(u'\n');
}

} // namespace

void OrdersOfCodes::setLogs(const QList<OrderLog *> &logs)
{
    m_logs.clear();
    for (OrderLog *log : logs) {
        if (log && !m_logs.contains(log))
            m_logs.append(log);
    }
}

void OrdersOfCodes::look(const QStringList &payloads)
{
    ++m_turn;
    m_found.clear();
    m_payloads = QSet<QString>(payloads.cbegin(), payloads.cend());
    m_payloads.remove(QString());
    m_accounts.clear();
    if (m_matchesAccounts) {
        for (const QString &payload : std::as_const(m_payloads))
            m_accounts.insert(accountOf(payload), payload);
        m_accounts.remove(QString());
    }
    QSet<QString> numbers;
    for (const QString &payload : std::as_const(m_payloads))
        numbers.insert(khqr::check(payload, 0).fields.value(u"billNumber"_s));
    numbers.remove(QString());
    m_billNumbers = QStringList(numbers.cbegin(), numbers.cend());
    lookIn(0);
}

void OrdersOfCodes::take(const QList<OrderRecord> &orders)
{
    for (const OrderRecord &order : orders) {
        if (m_payloads.contains(order.payInfo))
            m_found.insert(order.payInfo, order);
        if (m_accounts.isEmpty() || order.payInfo.isEmpty())
            continue;
        const auto same = m_accounts.constFind(accountOf(order.payInfo));
        if (same != m_accounts.constEnd() && !m_found.contains(*same))
            m_found.insert(*same, order);
    }
}

void OrdersOfCodes::lookIn(qsizetype log)
{
    if (log >= m_logs.size() || isDone())
        Q_EMIT answered(m_found);
    else
        walk(log, 0, 0);
}

void OrdersOfCodes::walk(qsizetype log, qint64 beforeRow, int page)
{
    if (!m_logs[log]) {
        Q_EMIT failed();
        return;
    }
    OrderQuery query;
    query.beforeRow = beforeRow;
    query.limit = kPage;
    query.outcome = Outcome::Created;
    whenFinished(m_logs[log]->page(query), this,
                 [this, log, page, turn = m_turn](const Result<OrderPage> &found) {
                     if (turn != m_turn)
                         return;
                     if (!found) {
                         Q_EMIT failed();
                         return;
                     }
                     take(found->orders);
                     if (isDone() || found->orders.size() < kPage)
                         lookIn(log + 1); // the whole history was seen
                     else if (page + 1 < kPages)
                         walk(log, found->rows.last(), page + 1);
                     else
                         askByNumber(log, 0);
                 });
}

void OrdersOfCodes::askByNumber(qsizetype log, qsizetype place)
{
    if (place >= m_billNumbers.size() || isDone()) {
        lookIn(log + 1);
        return;
    }
    if (!m_logs[log]) {
        Q_EMIT failed();
        return;
    }
    whenFinished(m_logs[log]->findByNumber(m_billNumbers[place]), this,
                 [this, log, place, turn = m_turn](const Result<QList<OrderRecord>> &orders) {
                     if (turn != m_turn)
                         return;
                     if (!orders) {
                         Q_EMIT failed();
                         return;
                     }
                     take(*orders);
                     askByNumber(log, place + 1);
                 });
}

} // namespace vexora::ui
