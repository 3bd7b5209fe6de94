// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "history/keyring.h"

class QSqlDatabase;

namespace vexora {

/** An order's papers as they lie in the file. */
struct SealedPapers
{
    qint64 keyNo = 0;
    QByteArray fields; ///< ciphertext of fields, words and payer
    QByteArray answer; ///< ciphertext; empty when there is none
    QByteArray payer; ///< hash
    QByteArray words; ///< hashes, one after the other, without those of the payer book
    QByteArray book; ///< the payer book's
};

/**
 * Payers' data in the history's file: how it is sealed, and the rows it lies in. A ciphertext is
 * bound to its order and column, so that one moved elsewhere is found out. Called on the store's
 * thread; what changes rows runs inside the caller's transaction, which an error undoes.
 */
namespace papertable {

/** Associated data of a ciphertext in column `column` ("fields" or "answer"). */
[[nodiscard]] QByteArray identityOf(QByteArrayView column, const OrderKey &key);

/** Under the ring's current key, which must be there. Internal when the crypto library refuses. */
[[nodiscard]] Result<SealedPapers> seal(const KeyRing &ring, const OrderKey &order,
                                        const OrderPapers &papers);
/** Fields, words, payer and answer. Malformed when they are not what was sealed for this order. */
[[nodiscard]] Result<OrderPapers> open(const DataKey &key, const OrderKey &order,
                                       const SealedPapers &sealed);

/** The same, and Malformed when something was taken out or put in beside it: the answer there was,
 *  the payer's hash, the list of hashes. */
[[nodiscard]] Result<OrderPapers> openWhole(const DataKey &key, const OrderKey &order,
                                            const SealedPapers &sealed);
/** Its `payer`, `words` and `book`. */
[[nodiscard]] SealedPapers hashesOf(const DataKey &key, const OrderPapers &papers);

/** The error of a ring that another program's change of the key has left behind. Read the keys
 *  anew and try again. */
[[nodiscard]] Error staleKeys();

/** To a new order. staleKeys() when the list's current key is not that of `sealed`. */
[[nodiscard]] Result<void> add(const QSqlDatabase &database, qint64 order,
                               const SealedPapers &sealed);
/** In the place of those it has, hashes included. */
[[nodiscard]] Result<void> replace(const QSqlDatabase &database, qint64 order,
                                   const SealedPapers &sealed);
/** To an order's papers, where it has some; sealed with the key those have. staleKeys() when that
 *  is none of the ring's. */
[[nodiscard]] Result<void> setAnswer(const QSqlDatabase &database, qint64 order,
                                     const OrderKey &key, const KeyRing &ring,
                                     const QByteArray &answer);
/** Ciphertexts and every hash of an order, that of the payer book too. Nothing of it is left in the
 *  file then, but in the journal until that is emptied. */
[[nodiscard]] Result<void> remove(const QSqlDatabase &database, qint64 order);

/** Row number of an order. NotFound. */
[[nodiscard]] Result<qint64> rowOf(const QSqlDatabase &database, const OrderKey &key);
/** Nothing where the order has none. */
[[nodiscard]] Result<std::optional<SealedPapers>> find(const QSqlDatabase &database, qint64 order);

/**
 * What is known of an order's papers. State NoKey where the ring has not the key; the caller tells
 * why. NotFound for no such order.
 */
struct Found
{
    PapersFound papers;
    qint64 keyNo = 0; ///< of Kept, NoKey and Tampered
};
[[nodiscard]] Result<Found> look(const QSqlDatabase &database, const OrderKey &key,
                                 const KeyRing &ring);

/** Orders one of whose hashes is among `hashes`, newest first, at most `limit`. */
[[nodiscard]] Result<QList<qint64>> ordersOf(const QSqlDatabase &database,
                                             const QList<QByteArray> &hashes, int limit);

/** Whether the list has a payer book. */
[[nodiscard]] Result<bool> hasBook(const QSqlDatabase &database);

/** Hashes that were put one after the other. */
[[nodiscard]] QList<QByteArray> splitHashes(const QByteArray &hashes);

} // namespace papertable

} // namespace vexora
