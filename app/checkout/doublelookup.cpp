// SPDX-License-Identifier: MIT
#include "checkout/doublelookup.h"

#include "domain/whenfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Of orders alike but for their remark, as a shop of one price has them, the latest are opened. */
constexpr qsizetype kMostOpened = 32;

/** What every way to write the amount has in it: "12.50" and "12.5" are one. */
QString stemOf(QString amount)
{
    if (!amount.contains(u'.'))
        return amount;
    while (amount.endsWith(u'0'))
        amount.chop(1);
    return amount.endsWith(u'.') ? amount.chopped(1) : amount;
}

OrderFilter filterFor(const PreparedOrder &order, qint64 nowMs)
{
    OrderFilter filter;
    filter.text = stemOf(order.checked.fields.value(u"amount"_s));
    filter.merchants = {order.draft.profile.merchantNo};
    filter.fromMs = nowMs - RunMemory::kDoubleMs;
    return filter;
}

} // namespace

void DoubleLookup::look(const Workspace &workspace, const PreparedOrder &order, qint64 nowMs,
                        Found then)
{
    cancel();
    const bool isKept = workspace.search && workspace.payers
        && workspace.payers->keeping() != Keeping::NoSafePlace;
    if (!isKept) {
        then({});
        return;
    }
    m_workspace = workspace;
    m_order = order;
    m_nowMs = nowMs;
    m_then = std::move(then);
    m_search = std::make_unique<NewestOrders>(*workspace.search, filterFor(order, nowMs),
                                              [this](const Result<QList<OrderRecord>> &orders) {
                                                  take(orders.value_or(QList<OrderRecord>()));
                                              });
}

void DoubleLookup::cancel()
{
    ++m_turn;
    m_then = nullptr;
    m_search.reset();
}

void DoubleLookup::take(const QList<OrderRecord> &orders)
{
    m_candidates.clear();
    for (const OrderRecord &record : orders) {
        // What this run has sent its memory has judged already.
        const bool isOwn = m_workspace.memory && m_workspace.memory->find(record.key);
        if (!isOwn && repeatsButRemark(m_order, record, m_nowMs)
            && m_candidates.size() < kMostOpened)
            m_candidates.append(record);
    }
    open(0);
}

void DoubleLookup::open(qsizetype next)
{
    if (next == m_candidates.size()) {
        tell({});
        return;
    }
    whenFinished(m_workspace.payers->papers(m_candidates[next].key), this,
                 [this, next, turn = m_turn](const Result<PapersFound> &found) {
                     if (turn != m_turn)
                         return;
                     Order earlier;
                     earlier.record = m_candidates[next];
                     const bool isKept = found && found->state == PapersFound::State::Kept;
                     if (isKept)
                         earlier.papers.fields = found->fields;
                     const QString remark = u"remark"_s;
                     if (isKept
                         && found->fields.value(remark) == m_order.checked.fields.value(remark))
                         tell(earlier);
                     else
                         open(next + 1);
                 });
}

void DoubleLookup::tell(const std::optional<Order> &earlier)
{
    const Found then = std::move(m_then);
    cancel();
    if (then)
        then(earlier);
}

} // namespace vexora
