// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/orderofcode.h"

#include "domain/whenfinished.h"

namespace vexora::ui {

namespace {

constexpr int kPage = 500; ///< orders
constexpr int kPages = 4; ///< older ones than that are over for long

} // namespace

void OrderOfCode::setLogs(const QList<OrderLog *> &logs)
{
    m_logs.clear();
    for (OrderLog *log : logs) {
        if (log)
            m_logs.append(log);
    }
}

void OrderOfCode::look(const QString &payload, const QString &billNumber)
{
    m_payload = payload;
    m_billNumber = billNumber;
    ++m_turn;
    lookIn(0);
}

bool OrderOfCode::answerFrom(const QList<OrderRecord> &orders)
{
    for (const OrderRecord &order : orders) {
        if (!order.payInfo.isEmpty() && order.payInfo == m_payload) {
            Q_EMIT answered(order.key.tradeNo);
            return true;
        }
    }
    return false;
}

void OrderOfCode::lookIn(qsizetype log)
{
    if (log >= m_logs.size()) {
        Q_EMIT answered(std::nullopt);
        return;
    }
    if (!m_logs[log]) {
        Q_EMIT failed();
        return;
    }
    if (m_billNumber.isEmpty()) {
        walk(log, 0, 0);
        return;
    }
    whenFinished(m_logs[log]->findByNumber(m_billNumber), this,
                 [this, log, turn = m_turn](const Result<QList<OrderRecord>> &orders) {
                     if (turn != m_turn)
                         return;
                     if (!orders)
                         Q_EMIT failed();
                     else if (!answerFrom(*orders))
                         walk(log, 0, 0);
                 });
}

void OrderOfCode::walk(qsizetype log, qint64 beforeRow, int page)
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
                     if (!found)
                         Q_EMIT failed();
                     else if (answerFrom(found->orders))
                         return;
                     else if (found->orders.size() < kPage || page + 1 >= kPages)
                         lookIn(log + 1);
                     else
                         walk(log, found->rows.last(), page + 1);
                 });
}

} // namespace vexora::ui
