// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"

#include <QThread>
#include <QTimer>

#include <functional>

namespace vexora {

class HistoryStore;
class SearchReader;

/**
 * The OrderSearch of one HistoryStore. Reads through a connection and a thread of its own, so that
 * an order on its way never waits for a search; it lets go of the file when the store has to put it
 * aside. The store's thread keeps the index, in small pieces between its calls.
 *
 * Runs outlive it if they must; they say nothing more then.
 */
class HistorySearch final : public OrderSearch
{
    Q_OBJECT

public:
    /** `store` must outlive this. */
    explicit HistorySearch(HistoryStore &store, QObject *parent = nullptr);
    ~HistorySearch() override;

    /** How payers' words stand in the list; asked on the main thread with every question that has
     *  some, which waits for the answer. */
    using PayerHashes = std::function<QFuture<QList<QByteArray>>(const QList<PayerWord> &words)>;
    void setPayerHashes(PayerHashes hashes) { m_payerHashes = std::move(hashes); }

    void prepare() override;
    [[nodiscard]] std::unique_ptr<SearchRun> start(const OrderFilter &filter,
                                                   OrderSort sort) override;
    using OrderSearch::start;
    [[nodiscard]] QFuture<Result<Facets>> facets() override;

Q_SIGNALS:
    /** The index holds all it will hold until more orders come. */
    void indexed();

private:
    void indexSoon();
    void indexSome();
    void run();

    HistoryStore &m_store;
    PayerHashes m_payerHashes;
    QThread m_thread;
    SearchReader *m_reader = nullptr; ///< lives in m_thread, deleted when it ended
    QTimer m_indexTimer{this};
    bool m_isIndexing = false;
};

} // namespace vexora
