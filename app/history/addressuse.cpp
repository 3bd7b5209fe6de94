// SPDX-License-Identifier: MIT
#include "history/addressuse.h"

#include "checkout/addressword.h"
#include "history/conditions.h"
#include "history/keytable.h"
#include "history/orderrow.h"
#include "history/sqlrun.h"
#include "history/storagefailure.h"

#include <QSet>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/** Whether an order of those in question has papers that no hash of this ring finds. */
Result<bool> isAnyClosed(const QSqlDatabase &database, const KeyRing &ring,
                         const QStringList &regions, qint64 sinceMs)
{
    const Result<QList<qint64>> used = keytable::used(database);
    if (!used)
        return tl::unexpected(used.error());
    const Condition first = rowBefore(sinceMs);
    for (const qint64 number : *used) {
        if (ring.key(number))
            continue;
        QVariantList values = QVariantList{number} + first.values + QVariantList{sinceMs};
        for (const QString &region : regions)
            values << textValue(region);
        QSqlQuery query(database);
        if (const Result<void> done
            = runSql(query,
                     u"SELECT 1 FROM papers p CROSS JOIN orders o ON o.id = p.order_id"
                     " WHERE p.key_no = ? AND p.order_id > "_s
                         + first.text + u" AND o.recorded_at >= ? AND o.region IN ("_s
                         + marks(regions.size()) + u") LIMIT 1"_s,
                     values);
            !done)
            return tl::unexpected(done.error());
        if (query.next())
            return true;
    }
    return false;
}

} // namespace

Result<AddressUse> addressUse(const QSqlDatabase &database, const KeyRing &ring,
                              const QString &address, const QStringList &regions, qint64 sinceMs,
                              const QString &payer)
{
    AddressUse use;
    if (regions.isEmpty())
        return use;
    const Result<bool> closed = isAnyClosed(database, ring, regions, sinceMs);
    if (!closed)
        return tl::unexpected(closed.error());
    if (*closed)
        return failure(ErrorCode::KeychainUnavailable,
                       u"the key of the payers' data of some orders cannot be read"_s);
    const QList<QByteArray> hashes = ring.hashes({addressWord(address)});
    if (hashes.isEmpty())
        return use;
    // A shop may have sent its whole list from one address: only rows since then are looked at.
    const Condition first = rowBefore(sinceMs);
    QVariantList values;
    for (const QByteArray &hash : hashes)
        values << hash;
    values << first.values << sinceMs;
    for (const QString &region : regions)
        values << textValue(region);
    QSqlQuery query(database);
    // CROSS JOIN: from the hash to its orders, whatever SQLite believes of their numbers.
    if (const Result<void> done
        = runSql(query,
                 u"SELECT o.payment, p.key_no, p.payer FROM payer_words w"
                 " CROSS JOIN orders o ON o.id = w.order_id"
                 " LEFT JOIN papers p ON p.order_id = w.order_id"
                 " WHERE w.hash IN ("_s
                     + marks(hashes.size()) + u") AND w.order_id > "_s + first.text
                     + u" AND o.recorded_at >= ? AND o.region IN ("_s + marks(regions.size())
                     + u") AND (o.outcome IS NULL OR o.outcome IN ('created', 'unknown'))"_s,
                 values);
        !done)
        return tl::unexpected(done.error());
    QHash<qint64, QSet<QByteArray>> others;
    while (query.next()) {
        ++use.orders;
        if (query.value(0).toString() == toText(PaymentState::Paid))
            ++use.successes;
        const qint64 number = query.value(1).toLongLong();
        const QByteArray who = query.value(2).toByteArray();
        const DataKey *key = ring.key(number);
        if (key && !who.isEmpty() && who != KeyRing::payerHash(*key, payer))
            others[number].insert(who);
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    // Under two keys one payer has two hashes; while a key is being changed the greater number is
    // told, which is never too many.
    for (const QSet<QByteArray> &under : std::as_const(others))
        use.otherPayers = qMax(use.otherPayers, int(under.size()));
    return use;
}

} // namespace vexora
