// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "history/keyring.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QSqlDatabase;

namespace vexora {

/** A key of the list, as the file knows it: never the key itself. */
struct KeyRow
{
    qint64 number = 0;
    QString id;
    QByteArray proof;
    bool retired = false;
    bool forget = false; ///< to be taken out of the keychain when nothing is sealed with it
};

/** The rows of payer_keys. Called on the store's thread; changes inside the caller's transaction.
 */
namespace keytable {

/** By number. */
[[nodiscard]] Result<QList<KeyRow>> rows(const QSqlDatabase &database);

/** The number of the current key; 0 when there is none. */
[[nodiscard]] Result<qint64> current(const QSqlDatabase &database);

/**
 * Makes `key` the current one in the place of `instead` (0: of none), which is retired, and tells
 * its number. With `forget` the retired one is to be forgotten, unless another list may need it:
 * one that this list was copied or restored from. 0, and nothing is changed, when another program
 * was quicker and the current one is not `instead`.
 */
[[nodiscard]] Result<qint64> putCurrent(const QSqlDatabase &database, const KeyRow &key,
                                        qint64 instead, qint64 nowMs, bool forget);

/** Whether the list of that schema ("main", or one attached) is in the file its keys were made in:
 *  a copy of a data folder has the same keys, and may not take them from the original. */
[[nodiscard]] Result<bool> isAtHome(const QSqlDatabase &database, const QString &schema);
/** From now on the list is at home in the file it is in. */
[[nodiscard]] Result<void> settleHome(const QSqlDatabase &database);

/** The numbers that papers are sealed with, whether there is such a key or not. */
[[nodiscard]] Result<QList<qint64>> used(const QSqlDatabase &database);

/** Those of used() whose key this ring has not. */
struct NotHere
{
    bool isStale = false; ///< another program made one of them since the ring was read
    bool isOutOfReach = false; ///< one of them may be had when the keychain answers
    QList<qint64> lost; ///< nobody can open what is sealed with these
};
[[nodiscard]] Result<NotHere> notHere(const QSqlDatabase &database, const KeyRing &ring);

/** Whether papers are sealed with it. */
[[nodiscard]] Result<bool> isUsed(const QSqlDatabase &database, qint64 number);

/** A retired one that is not used any more. */
[[nodiscard]] Result<void> remove(const QSqlDatabase &database, qint64 number);

} // namespace keytable

} // namespace vexora
