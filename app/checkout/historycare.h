// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"

namespace vexora {

/** What `history verify` found. Everything empty and whole: nothing is wrong. */
struct VerifyReport
{
    QStringList damage; ///< SQLite's own words about the file; empty when it is whole
    qint64 orders = 0;
    qint64 papers = 0; ///< ciphertexts looked at
    qint64 withoutKey = 0; ///< of them, those whose key is not here: neither right nor wrong
    QList<OrderKey> tampered; ///< of them, those that are not what was written for the order
    qint64 actions = 0;
    QStringList contradictions; ///< between the parts of the list, a sentence each
    bool searchWhole = true; ///< the search index knows every order it should

    /** Nothing wrong was found; what could not be looked into is another question. */
    [[nodiscard]] bool isGood() const
    {
        return damage.isEmpty() && tampered.isEmpty() && contradictions.isEmpty() && searchWhole;
    }
    /** Everything was looked into. Only with this is a good list known to be good. */
    [[nodiscard]] bool isWhole() const { return withoutKey == 0; }
};

/** What a backup holds, read before anything is replaced. */
struct BackupContent
{
    qint64 madeAtMs = 0;
    QString version; ///< of the program that made it
    qint64 orders = 0;
    qint64 lastOrderMs = 0; ///< when its newest order was recorded
    qint64 papers = 0; ///< ciphertexts in it
    bool hasKey = false; ///< this machine can open them
    int profiles = 0;
    qint64 missing = 0; ///< orders of the list in use that are not in it
};

/**
 * Looks after a data folder's list: verify, backup, restore. Implemented in history/; owned by the
 * composition root; use on the main thread. Each call tells its progress (0 to 100) and can be
 * cancelled through its future; a cancelled one leaves no half of anything. Errors: Storage,
 * NewerData, Malformed (no backup of ours, or not whole), Usage (the place is no place for it).
 */
class HistoryCare : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<VerifyReport>> verify() = 0;
    /**
     * Copies list, profiles, preferences and own regions of the data folder into `folder`, which is
     * made and must not be there yet. Orders may be sent meanwhile. No key and no app secret is in
     * it: payers' data stays ciphertext.
     */
    [[nodiscard]] virtual QFuture<Result<BackupContent>> backup(const QString &folder) = 0;
    /** Reads a backup through, every page and every checksum, and changes nothing. */
    [[nodiscard]] virtual QFuture<Result<BackupContent>> look(const QString &folder) = 0;
    /**
     * Looks, then puts the backup's list in the place of the one in use, which is kept beside it;
     * orders that only the list in use knows are carried over, so that no order number is taken for
     * unused. Storage while another program has the list open, or an order is under way. Profiles
     * and preferences are put back only where the data folder has none.
     */
    [[nodiscard]] virtual QFuture<Result<BackupContent>> restore(const QString &folder) = 0;

Q_SIGNALS:
    /** Another list is in use now, whatever restore() says after: who shows orders starts over. */
    void restored();
};

} // namespace vexora
