// SPDX-License-Identifier: MIT
#include "history/printtable.h"

#include "history/orderrow.h"
#include "history/storagefailure.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vexora::printtable {

Result<void> add(const QSqlDatabase &database, const QList<PrintNote> &notes)
{
    QSqlQuery query(database);
    // Prepared once: a sheet may bring a thousand.
    if (!query.prepare(u"INSERT INTO prints (md5, merchant_no, host, trade_no, layout, target,"
                       " copies, printed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return storageFailure(query.lastError());
    for (const PrintNote &note : notes) {
        if (note.md5.isEmpty() || note.copies < 1)
            return failure(ErrorCode::Internal, u"a print is noted with its code and copies"_s);
        int place = 0;
        for (const QString &text : {note.md5, note.key.merchantNo, note.key.host, note.key.tradeNo,
                                    note.layout, note.target})
            query.bindValue(place++, textValue(text));
        query.bindValue(place++, note.copies);
        query.bindValue(place, note.atMs);
        if (!query.exec())
            return storageFailure(query.lastError());
    }
    return {};
}

QString line(const PrintNote &note)
{
    return note.layout + u' ' + note.target + u' ' + QString::number(note.copies);
}

Result<QHash<QString, PrintedBefore>> find(const QSqlDatabase &database, const QStringList &md5s)
{
    QHash<QString, PrintedBefore> found;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT sum(copies), min(printed_at), max(printed_at) FROM prints"
                       " WHERE md5 = ?"_s))
        return storageFailure(query.lastError());
    for (const QString &md5 : md5s) {
        query.bindValue(0, textValue(md5));
        if (!query.exec())
            return storageFailure(query.lastError());
        // Without a row there is one answer all the same, of nothing but NULL.
        if (!query.next())
            return storageFailure(query.lastError());
        if (!query.isNull(0))
            found.insert(
                md5,
                {query.value(0).toInt(), query.value(1).toLongLong(), query.value(2).toLongLong()});
        query.finish();
    }
    return found;
}

} // namespace vexora::printtable
