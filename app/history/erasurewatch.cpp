// SPDX-License-Identifier: MIT
#include "history/erasurewatch.h"

#include "domain/whenfinished.h"
#include "history/erasure.h"
#include "history/historystore.h"
#include "history/ordertable.h"

namespace vexora {

ErasureWatch::ErasureWatch(HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &ErasureWatch::look);
    m_timer.start();
}

void ErasureWatch::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    using Look = std::optional<Seen>;
    const auto question = [](OrderTable &table) -> Result<Look> {
        if (!table.file().isOpen())
            return Look();
        return table.read<Look>([](const QSqlDatabase &database) -> Result<Look> {
            const Result<QList<EraseReceipt>> receipts = erasure::receipts(database);
            if (!receipts)
                return tl::unexpected(receipts.error());
            Seen seen;
            seen.newest = receipts->value(0);
            for (const EraseReceipt &receipt : *receipts)
                seen.orders += receipt.orders;
            return Look(seen);
        });
    };
    whenFinished(m_store.onTable<Look>(question), this, [this](const Result<Look> &looked) {
        m_isLooking = false;
        // Trouble with the file is told to whoever asks for something of it.
        if (looked)
            compare(*looked);
    });
}

void ErasureWatch::compare(const std::optional<Seen> &seen)
{
    if (!seen || seen->orders == m_known)
        return;
    m_known = seen->orders;
    if (seen->newest.number != 0)
        Q_EMIT erased(seen->newest);
}

} // namespace vexora
