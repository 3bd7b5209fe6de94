// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "history/keyring.h"

namespace vexora {

class HistoryStore;
class OrderTable;

/**
 * The payer book of one list: whether there is one, and the hashes by which payers are completed
 * while typing. Switched in pieces; one that was interrupted is gone on with when the list is
 * looked at next. Owned by HistoryPayers; main thread.
 */
class PayerBook : public QObject
{
    Q_OBJECT

public:
    PayerBook(HistoryStore &store, QObject *parent);

    /** As far as was read; asking begins to read. changed() tells. */
    [[nodiscard]] bool isOn();
    [[nodiscard]] QFuture<Result<void>> set(bool on, const KeyRingPointer &ring);
    [[nodiscard]] QFuture<Result<QList<BookPayer>>> find(const QList<PayerWord> &words,
                                                         const KeyRingPointer &ring);
    /** Goes on with what was interrupted. Once a run; `ring` to fill the book with. */
    void resume(const KeyRingPointer &ring);

Q_SIGNALS:
    void changed(bool on);

private:
    void note(bool on);
    [[nodiscard]] QFuture<Result<void>> fill(const KeyRingPointer &ring);
    [[nodiscard]] QFuture<Result<void>> empty();

    HistoryStore &m_store;
    bool m_isOn = false;
    bool m_isAsked = false;
    bool m_isResumed = false;
    int m_generation = 0; ///< of the switch: the pieces of an older one end
};

} // namespace vexora
