// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace vexora::ui {

/**
 * Looks for the orders codes were made for, in several histories one after the other: through the
 * latest orders, then by the bill numbers in the codes. Only the latest question is answered. Owned
 * by who asks; the histories may go before it.
 */
class OrdersOfCodes final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setLogs(const QList<OrderLog *> &logs);
    /** An order whose code pays to the same account counts as well: a permanent code with the
     *  gateway's account is none of the shop's. */
    void matchAccounts() { m_matchesAccounts = true; }
    void look(const QStringList &payloads);
    /** Nothing is answered any more. */
    void forget() { ++m_turn; }

Q_SIGNALS:
    /** By payload; those that are no order's are not in it. */
    void answered(const QHash<QString, vexora::OrderRecord> &orders);
    void failed();

private:
    void lookIn(qsizetype log);
    void walk(qsizetype log, qint64 beforeRow, int page);
    void askByNumber(qsizetype log, qsizetype place);
    void take(const QList<OrderRecord> &orders);
    [[nodiscard]] bool isDone() const { return m_found.size() == m_payloads.size(); }

    QList<QPointer<OrderLog>> m_logs;
    QSet<QString> m_payloads;
    QStringList m_billNumbers; ///< each once
    bool m_matchesAccounts = false;
    QHash<QString, QString> m_accounts; ///< payloads by what they pay to
    QHash<QString, OrderRecord> m_found;
    int m_turn = 0;
};

} // namespace vexora::ui
