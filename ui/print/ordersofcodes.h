// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/newestorders.h"
#include "checkout/workspace.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace vexora::ui {

/**
 * Looks for the orders codes were made for, in several histories one after the other: by the md5 of
 * each code, through all orders. For more codes than anybody waits for, for accounts, and where
 * there is no search: through the latest orders, then by the bill numbers in the codes. Only the
 * latest question is answered. Owned by who asks; the histories may go before it.
 */
class OrdersOfCodes final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Place
    {
        QPointer<OrderLog> log;
        QPointer<OrderSearch> search = nullptr; ///< of that log; null for none
    };

    /** Those without a log are left out, and so is a log that is there already. */
    void setPlaces(const QList<Place> &places);
    [[nodiscard]] static Place placeOf(const Workspace &workspace)
    {
        return {workspace.log, workspace.search};
    }
    /** An order whose code pays to the same account counts as well: a permanent code with the
     *  gateway's account is none of the shop's. */
    void matchAccounts() { m_matchesAccounts = true; }
    void look(const QStringList &payloads);
    /** Nothing is answered any more. */
    void forget()
    {
        ++m_turn;
        m_search.reset();
    }

Q_SIGNALS:
    /** By payload; those that are no order's are not in it. */
    void answered(const QHash<QString, vexora::OrderRecord> &orders);
    void failed();

private:
    void lookIn(qsizetype place);
    void walk(qsizetype place, qint64 beforeRow, int page);
    void search(qsizetype place, qsizetype next);
    void askByNumber(qsizetype place, qsizetype next);
    [[nodiscard]] bool canSearch(qsizetype place) const;
    void take(const QList<OrderRecord> &orders);
    [[nodiscard]] bool isDone() const { return m_found.size() == m_payloads.size(); }

    QList<Place> m_places;
    QSet<QString> m_payloads;
    QStringList m_md5s; ///< of m_payloads
    std::unique_ptr<NewestOrders> m_search;
    QStringList m_billNumbers; ///< each once
    bool m_matchesAccounts = false;
    QHash<QString, QString> m_accounts; ///< payloads by what they pay to
    QHash<QString, OrderRecord> m_found;
    int m_turn = 0;
};

} // namespace vexora::ui
