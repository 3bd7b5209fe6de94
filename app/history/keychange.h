// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "history/keyring.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace vexora {

class HistoryStore;
class PayerKeys;
struct KeyRow;

/**
 * Seals everything anew under the list's current key, in pieces, and forgets the keys that nothing
 * is sealed with any more. A piece is a transaction and every row says which key it is sealed with,
 * so it may end anywhere and go on later. What cannot be opened stays as it is, and its key with
 * it. A key that nobody asked to change here goes out of the list and stays in the keychain: it is
 * that of another list, too. Owned by HistoryPayers; main thread.
 */
class KeyChange : public QObject
{
    Q_OBJECT

public:
    KeyChange(HistoryStore &store, PayerKeys &keys, QObject *parent);

    /** Makes a new key first. */
    [[nodiscard]] QFuture<Result<void>> start();
    /** Goes on with a change that was interrupted; does nothing where there was none. */
    void resume();

private:
    void sealAnew(std::function<void(Result<void>)> then);
    void forgetOld(bool emptyJournal, std::function<void(Result<void>)> then);
    void forgetEach(QList<KeyRow> keys, const std::function<void(Result<void>)> &then);

    HistoryStore &m_store;
    PayerKeys &m_keys;
    bool m_isRunning = false;
};

} // namespace vexora
