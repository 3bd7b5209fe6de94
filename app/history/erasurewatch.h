// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace vexora {

class HistoryStore;

/**
 * Notices what other programs erase from the list: the command line, another window. Who has such
 * data in memory must let go of it. Looks at the receipts now and then, on the store's thread and
 * only while that has the list open: before that nothing of it is in anybody's memory. Owned by
 * HistoryPayers; main thread.
 */
class ErasureWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kInterval{2000};

    /** Store must outlive this. */
    ErasureWatch(HistoryStore &store, QObject *parent);

    void look();
    /** So many orders were erased by this process, which tells of that by itself. */
    void know(qint64 orders) { m_known += orders; }

Q_SIGNALS:
    /** The newest receipt, whatever else was erased with it. */
    void erased(const vexora::EraseReceipt &receipt);

private:
    struct Seen
    {
        qint64 orders = 0; ///< of all receipts: it grows with each piece of each erasure
        EraseReceipt newest;
    };
    void compare(const std::optional<Seen> &seen);

    HistoryStore &m_store;
    QTimer m_timer;
    /** What was erased before this run is told once, too: nobody knows what came first. */
    qint64 m_known = 0;
    bool m_isLooking = false;
};

} // namespace vexora
