// SPDX-License-Identifier: MIT
#include "ui/print/ordersofcodes.h"

#include "domain/whenfinished.h"
#include "khqr/check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kPage = 500; ///< orders
constexpr int kPages = 4; ///< older ones than that are over for long
constexpr qsizetype kMostSearched = 100; ///< codes

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

void OrdersOfCodes::setPlaces(const QList<Place> &places)
{
    m_places.clear();
    for (const Place &place : places) {
        const bool isThere
            = std::any_of(m_places.cbegin(), m_places.cend(),
                          [&place](const Place &other) { return other.log == place.log; });
        if (place.log && !isThere)
            m_places.append(place);
    }
}

bool OrdersOfCodes::canSearch(qsizetype place) const
{
    return m_places[place].search && m_md5s.size() <= kMostSearched;
}

void OrdersOfCodes::look(const QStringList &payloads)
{
    forget();
    m_found.clear();
    m_payloads = QSet<QString>(payloads.cbegin(), payloads.cend());
    m_payloads.remove(QString());
    m_md5s.clear();
    for (const QString &payload : std::as_const(m_payloads))
        m_md5s.append(khqr::md5Of(payload));
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

void OrdersOfCodes::lookIn(qsizetype place)
{
    if (place >= m_places.size() || isDone())
        Q_EMIT answered(m_found);
    else if (canSearch(place))
        search(place, 0);
    else
        walk(place, 0, 0);
}

void OrdersOfCodes::search(qsizetype place, qsizetype next)
{
    if (isDone()) {
        lookIn(place + 1);
        return;
    }
    if (next == m_md5s.size()) {
        if (m_accounts.isEmpty())
            lookIn(place + 1);
        else // an account has no md5
            walk(place, 0, 0);
        return;
    }
    if (!m_places[place].search) {
        Q_EMIT failed();
        return;
    }
    OrderFilter filter;
    filter.text = m_md5s[next];
    m_search = std::make_unique<NewestOrders>(
        *m_places[place].search, filter,
        [this, place, next, turn = m_turn](const Result<QList<OrderRecord>> &orders) {
            if (turn != m_turn)
                return;
            if (!orders) {
                Q_EMIT failed();
                return;
            }
            take(*orders);
            search(place, next + 1);
        });
}

void OrdersOfCodes::walk(qsizetype place, qint64 beforeRow, int page)
{
    if (!m_places[place].log) {
        Q_EMIT failed();
        return;
    }
    OrderQuery query;
    query.beforeRow = beforeRow;
    query.limit = kPage;
    query.outcome = Outcome::Created;
    whenFinished(m_places[place].log->page(query), this,
                 [this, place, page, turn = m_turn](const Result<OrderPage> &found) {
                     if (turn != m_turn)
                         return;
                     if (!found) {
                         Q_EMIT failed();
                         return;
                     }
                     take(found->orders);
                     if (isDone() || found->orders.size() < kPage)
                         lookIn(place + 1); // the whole history was seen
                     else if (page + 1 < kPages)
                         walk(place, found->rows.last(), page + 1);
                     else
                         askByNumber(place, 0);
                 });
}

void OrdersOfCodes::askByNumber(qsizetype place, qsizetype next)
{
    if (next >= m_billNumbers.size() || isDone()) {
        lookIn(place + 1);
        return;
    }
    if (!m_places[place].log) {
        Q_EMIT failed();
        return;
    }
    whenFinished(m_places[place].log->findByNumber(m_billNumbers[next]), this,
                 [this, place, next, turn = m_turn](const Result<QList<OrderRecord>> &orders) {
                     if (turn != m_turn)
                         return;
                     if (!orders) {
                         Q_EMIT failed();
                         return;
                     }
                     take(*orders);
                     askByNumber(place, next + 1);
                 });
}

} // namespace vexora::ui
