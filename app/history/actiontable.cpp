// SPDX-License-Identifier: MIT
#include "history/actiontable.h"

#include "history/orderrow.h"
#include "history/storagefailure.h"

#include <QCryptographicHash>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vexora::actiontable {

namespace {

Result<QByteArray> lastChain(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT chain FROM actions ORDER BY id DESC LIMIT 1"_s))
        return storageFailure(query.lastError());
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

/** `what` is a word: a newer program's may be none of this one's. */
QByteArray nextChain(const QByteArray &before, const ActionNote &note, const QString &what)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const QString &part : {QString::number(note.atMs), what, note.key.merchantNo,
                                note.key.host, note.key.tradeNo, note.detail}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':' + bytes));
    }
    return hash.result();
}

} // namespace

Result<void> add(const QSqlDatabase &database, const QList<ActionNote> &notes)
{
    Result<QByteArray> chain = lastChain(database);
    if (!chain)
        return tl::unexpected(chain.error());
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT INTO actions"
                       " (done_at, what, merchant_no, host, trade_no, detail, chain)"
                       " VALUES (?,?,?,?,?,?,?)"_s))
        return storageFailure(query.lastError());
    for (const ActionNote &note : notes) {
        *chain = nextChain(*chain, note, toText(note.what));
        query.addBindValue(note.atMs);
        query.addBindValue(toText(note.what));
        query.addBindValue(textValue(note.key.merchantNo));
        query.addBindValue(textValue(note.key.host));
        query.addBindValue(textValue(note.key.tradeNo));
        query.addBindValue(textValue(note.detail));
        query.addBindValue(*chain);
        if (!query.exec())
            return storageFailure(query.lastError());
    }
    return {};
}

Result<ChainCheck> checkChain(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, done_at, what, merchant_no, host, trade_no, detail, chain"
                    " FROM actions ORDER BY id"_s))
        return storageFailure(query.lastError());
    ChainCheck check;
    QByteArray before;
    while (query.next()) {
        ++check.lines;
        ActionNote note;
        note.atMs = query.value(1).toLongLong();
        note.key
            = {query.value(3).toString(), query.value(4).toString(), query.value(5).toString()};
        note.detail = query.value(6).toString();
        const QByteArray chain = query.value(7).toByteArray();
        if (check.firstBroken == 0 && chain != nextChain(before, note, query.value(2).toString()))
            check.firstBroken = query.value(0).toLongLong();
        before = chain;
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return check;
}

Result<QList<ActionNote>> find(const QSqlDatabase &database, const OrderKey &key)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT done_at, what, detail FROM actions"
                       " WHERE trade_no = ? AND merchant_no = ? AND host = ? ORDER BY id"_s))
        return storageFailure(query.lastError());
    for (const QString &part : {key.tradeNo, key.merchantNo, key.host})
        query.addBindValue(textValue(part));
    if (!query.exec())
        return storageFailure(query.lastError());
    QList<ActionNote> notes;
    while (query.next()) {
        // A word of a newer program is skipped: what it says is not known here.
        if (const auto what = actionKindFromText(query.value(1).toString()))
            notes.append({*what, key, query.value(2).toString(), query.value(0).toLongLong()});
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return notes;
}

} // namespace vexora::actiontable
