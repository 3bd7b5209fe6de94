// SPDX-License-Identifier: MIT
#include "history/papertable.h"

#include "history/conditions.h"
#include "history/sqlrun.h"
#include "history/storagefailure.h"
#include "json/json.h"

#include <QSqlDatabase>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::papertable {

namespace {

constexpr QByteArrayView kFieldsColumn = "fields";
constexpr QByteArrayView kAnswerColumn = "answer";

constexpr std::array kWordKinds{
    PayerWord::Kind::NameWord,  PayerWord::Kind::FullName,   PayerWord::Kind::Mobile,
    PayerWord::Kind::Email,     PayerWord::Kind::Identifier, PayerWord::Kind::Account,
    PayerWord::Kind::IpAddress, PayerWord::Kind::Text,       PayerWord::Kind::TextWord,
    PayerWord::Kind::LastFour,
};

std::optional<PayerWord::Kind> kindFromText(const QString &text)
{
    for (const PayerWord::Kind kind : kWordKinds) {
        if (toText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

tl::unexpected<Error> notOurs()
{
    return failure(ErrorCode::Malformed, u"the papers are not what was written here"_s);
}

constexpr QStringView kAnswered = u"answered";

/** {"fields":{...},"words":["mobile","0912...",...],"payer":"...","answered":true} */
QByteArray documentOf(const OrderPapers &papers)
{
    json::Value fields = json::Value::object();
    for (auto field = papers.fields.cbegin(); field != papers.fields.cend(); ++field)
        fields.insert(field.key(), json::Value::string(field.value()));
    json::Value words = json::Value::array();
    for (const PayerWord &word : papers.words) {
        words.append(json::Value::string(toText(word.kind)));
        words.append(json::Value::string(word.value));
    }
    json::Value document = json::Value::object();
    document.insert(u"fields"_s, std::move(fields));
    document.insert(u"words"_s, std::move(words));
    document.insert(u"payer"_s, json::Value::string(papers.payer));
    // So that one taken out of its column is missed.
    document.insert(kAnswered.toString(), json::Value::boolean(!papers.answer.isEmpty()));
    return json::write(document);
}

/** What `fields` holds: all but the answer, of which it says only whether there is one. */
struct Document
{
    OrderPapers papers = {};
    bool answered = false;
};

Result<Document> papersOf(const QByteArray &document)
{
    const Result<json::Value> read = json::read(document);
    if (!read)
        return notOurs();
    const json::Value *fields = read->find(u"fields");
    const json::Value *words = read->find(u"words");
    if (!fields || !fields->isObject() || !words || !words->isArray())
        return notOurs();
    OrderPapers papers;
    for (const auto &[name, value] : fields->members())
        papers.fields.insert(name, value.text());
    const QList<json::Value> &items = words->items();
    for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
        if (const auto kind = kindFromText(items[i].text()))
            papers.words.append({*kind, items[i + 1].text()});
    }
    papers.payer = read->stringAt(u"payer");
    const json::Value *answered = read->find(kAnswered);
    return Document{papers, answered && answered->toBool()};
}

Result<Document> openFields(const DataKey &key, const OrderKey &order, const QByteArray &fields)
{
    Result<QByteArray> document = key.open(fields, identityOf(kFieldsColumn, order));
    if (!document)
        return tl::unexpected(document.error());
    Result<Document> opened = papersOf(*document);
    wipe(*document);
    return opened;
}

/** The answer, too. */
Result<Document> openAll(const DataKey &key, const OrderKey &order, const SealedPapers &sealed)
{
    Result<Document> document = openFields(key, order, sealed.fields);
    if (!document || sealed.answer.isEmpty())
        return document;
    const Result<QByteArray> answer = key.open(sealed.answer, identityOf(kAnswerColumn, order));
    if (!answer)
        return tl::unexpected(answer.error());
    document->papers.answer = *answer;
    return document;
}

Result<QByteArray> sealFields(const DataKey &key, const OrderKey &order, const OrderPapers &papers)
{
    QByteArray document = documentOf(papers);
    Result<QByteArray> fields = key.seal(document, identityOf(kFieldsColumn, order));
    wipe(document);
    return fields;
}

/** Empty bytes as the driver must get them: it writes null ones as NULL. */
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}

Result<void> addHashes(const QSqlDatabase &database, const QString &table, qint64 order,
                       const QByteArray &hashes)
{
    if (hashes.isEmpty())
        return {};
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT OR IGNORE INTO "_s + table + u" (hash, order_id) VALUES (?, ?)"_s))
        return storageFailure(query.lastError());
    for (const QByteArray &hash : splitHashes(hashes)) {
        query.bindValue(0, hash);
        query.bindValue(1, order);
        if (!query.exec())
            return storageFailure(query.lastError());
    }
    return {};
}

Result<void> removeHashes(const QSqlDatabase &database, qint64 order, const QByteArray &hashes)
{
    QSqlQuery query(database);
    if (!query.prepare(u"DELETE FROM payer_words WHERE hash = ? AND order_id = ?"_s))
        return storageFailure(query.lastError());
    qint64 removed = 0;
    for (const QByteArray &hash : splitHashes(hashes)) {
        query.bindValue(0, hash);
        query.bindValue(1, order);
        if (!query.exec())
            return storageFailure(query.lastError());
        removed += query.numRowsAffected();
    }
    // The order's own list of its hashes was changed by somebody. They have no index by order, so
    // all of them are looked through.
    if (removed * DataKey::kHashBytes != hashes.size()) {
        if (Result<void> done
            = runSql(query, u"DELETE FROM payer_words WHERE order_id = ?"_s, {order});
            !done)
            return done;
    }
    return runSql(query, u"DELETE FROM payer_book WHERE order_id = ?"_s, {order});
}

Result<void> addAllHashes(const QSqlDatabase &database, qint64 order, const SealedPapers &sealed)
{
    return addHashes(database, u"payer_words"_s, order, sealed.words)
        .and_then([&] { return hasBook(database); })
        .and_then([&](bool book) -> Result<void> {
            return book ? addHashes(database, u"payer_book"_s, order, sealed.book) : Result<void>();
        });
}

} // namespace

QByteArray identityOf(QByteArrayView column, const OrderKey &key)
{
    QByteArray identity = "vexora papers 1";
    const auto add = [&identity](QByteArrayView part) {
        identity += QByteArray::number(part.size()) + ':';
        identity += part;
    };
    add(column);
    add(key.merchantNo.toUtf8());
    add(key.host.toUtf8());
    add(key.tradeNo.toUtf8());
    return identity;
}

Result<SealedPapers> seal(const KeyRing &ring, const OrderKey &order, const OrderPapers &papers)
{
    const DataKey *key = ring.key(ring.current());
    if (!key)
        return failure(ErrorCode::Internal, u"there is no key to seal with"_s);
    SealedPapers sealed = hashesOf(*key, papers);
    sealed.keyNo = ring.current();
    const Result<QByteArray> fields = sealFields(*key, order, papers);
    if (!fields)
        return tl::unexpected(fields.error());
    sealed.fields = *fields;
    if (!papers.answer.isEmpty()) {
        Result<QByteArray> answer = key->seal(papers.answer, identityOf(kAnswerColumn, order));
        if (!answer)
            return tl::unexpected(answer.error());
        sealed.answer = *answer;
    }
    return sealed;
}

Result<OrderPapers> open(const DataKey &key, const OrderKey &order, const SealedPapers &sealed)
{
    return openAll(key, order, sealed).map([](const Document &document) {
        return document.papers;
    });
}

Result<OrderPapers> openWhole(const DataKey &key, const OrderKey &order, const SealedPapers &sealed)
{
    const Result<Document> document = openAll(key, order, sealed);
    if (!document)
        return tl::unexpected(document.error());
    if (document->answered && sealed.answer.isEmpty())
        return notOurs();
    const SealedPapers own = hashesOf(key, document->papers);
    if (own.words != sealed.words || own.payer != sealed.payer)
        return notOurs();
    return document->papers;
}

SealedPapers hashesOf(const DataKey &key, const OrderPapers &papers)
{
    SealedPapers hashes;
    hashes.payer = KeyRing::payerHash(key, papers.payer);
    for (const PayerWord &word : papers.words) {
        QByteArray &each = word.kind == PayerWord::Kind::LastFour ? hashes.book : hashes.words;
        each += KeyRing::wordHash(key, word);
    }
    return hashes;
}

Error staleKeys()
{
    return {ErrorCode::Internal, u"the key of the payers' data was changed by another program"_s};
}

Result<void> add(const QSqlDatabase &database, qint64 order, const SealedPapers &sealed)
{
    QSqlQuery query(database);
    // The current key may have been changed since the ring was read. What is sealed with a retired
    // one could be forgotten with it.
    if (Result<void> done = runSql(
            query, u"SELECT 1 FROM payer_keys WHERE no = ? AND retired_at = 0"_s, {sealed.keyNo});
        !done)
        return done;
    if (!query.next())
        return tl::unexpected(staleKeys());
    query.finish();
    if (Result<void> done = runSql(query,
                                   u"INSERT INTO papers (order_id, key_no, fields, answer, payer,"
                                   " words) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                   {order, sealed.keyNo, sealed.fields, orNull(sealed.answer),
                                    notNull(sealed.payer), notNull(sealed.words)});
        !done)
        return done;
    return addAllHashes(database, order, sealed);
}

Result<void> replace(const QSqlDatabase &database, qint64 order, const SealedPapers &sealed)
{
    const Result<std::optional<SealedPapers>> before = find(database, order);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return {};
    if (Result<void> done = removeHashes(database, order, (*before)->words); !done)
        return done;
    QSqlQuery query(database);
    if (Result<void> done = runSql(query,
                                   u"UPDATE papers SET key_no = ?, fields = ?, answer = ?,"
                                   " payer = ?, words = ? WHERE order_id = ?"_s,
                                   {sealed.keyNo, sealed.fields, orNull(sealed.answer),
                                    notNull(sealed.payer), notNull(sealed.words), order});
        !done)
        return done;
    return addAllHashes(database, order, sealed);
}

Result<void> setAnswer(const QSqlDatabase &database, qint64 order, const OrderKey &key,
                       const KeyRing &ring, const QByteArray &answer)
{
    QSqlQuery query(database);
    if (Result<void> done
        = runSql(query, u"SELECT key_no, fields FROM papers WHERE order_id = ?"_s, {order});
        !done)
        return done;
    if (!query.next())
        return {};
    const DataKey *dataKey = ring.key(query.value(0).toLongLong());
    const QByteArray before = query.value(1).toByteArray();
    query.finish();
    if (!dataKey)
        return tl::unexpected(staleKeys());
    const Result<QByteArray> sealed = dataKey->seal(answer, identityOf(kAnswerColumn, key));
    if (!sealed)
        return tl::unexpected(sealed.error());
    Result<Document> document = openFields(*dataKey, key, before);
    if (!document) // tampered with: it stays, to be found and said
        return runSql(query, u"UPDATE papers SET answer = ? WHERE order_id = ?"_s,
                      {*sealed, order});
    document->papers.answer = answer;
    const Result<QByteArray> fields = sealFields(*dataKey, key, document->papers);
    if (!fields)
        return tl::unexpected(fields.error());
    return runSql(query, u"UPDATE papers SET fields = ?, answer = ? WHERE order_id = ?"_s,
                  {*fields, *sealed, order});
}

Result<void> remove(const QSqlDatabase &database, qint64 order)
{
    const Result<std::optional<SealedPapers>> sealed = find(database, order);
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (!*sealed)
        return {};
    if (Result<void> done = removeHashes(database, order, (*sealed)->words); !done)
        return done;
    QSqlQuery query(database);
    return runSql(query, u"DELETE FROM papers WHERE order_id = ?"_s, {order});
}

Result<qint64> rowOf(const QSqlDatabase &database, const OrderKey &key)
{
    const Condition which = isOrder(key);
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query, u"SELECT id FROM orders WHERE "_s + which.text, which.values);
        !done)
        return tl::unexpected(done.error());
    if (query.next())
        return query.value(0).toLongLong();
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return failure(ErrorCode::NotFound, u"the order is not in the history"_s);
}

Result<std::optional<SealedPapers>> find(const QSqlDatabase &database, qint64 order)
{
    QSqlQuery query(database);
    if (const Result<void> done = runSql(
            query, u"SELECT key_no, fields, answer, payer, words FROM papers WHERE order_id = ?"_s,
            {order});
        !done)
        return tl::unexpected(done.error());
    if (!query.next()) {
        if (query.lastError().isValid())
            return storageFailure(query.lastError());
        return std::optional<SealedPapers>();
    }
    SealedPapers sealed;
    sealed.keyNo = query.value(0).toLongLong();
    sealed.fields = query.value(1).toByteArray();
    sealed.answer = query.value(2).toByteArray();
    sealed.payer = query.value(3).toByteArray();
    sealed.words = query.value(4).toByteArray();
    return std::optional(sealed);
}

Result<Found> look(const QSqlDatabase &database, const OrderKey &key, const KeyRing &ring)
{
    const Result<qint64> row = rowOf(database, key);
    if (!row)
        return tl::unexpected(row.error());
    const Result<std::optional<SealedPapers>> sealed = find(database, *row);
    if (!sealed)
        return tl::unexpected(sealed.error());
    Found found;
    // First, whatever else is there: of what was erased nothing is shown again.
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query,
                 u"SELECT e.erased_at FROM erased d LEFT JOIN erasures e ON e.id = d.erasure"
                 " WHERE d.order_id = ?"_s,
                 {*row});
        !done)
        return tl::unexpected(done.error());
    if (query.next()) {
        found.papers.state = PapersFound::State::Erased;
        found.papers.erasedAtMs = query.value(0).toLongLong();
        return found;
    }
    if (!*sealed)
        return found;
    found.keyNo = (*sealed)->keyNo;
    const DataKey *dataKey = ring.key(found.keyNo);
    if (!dataKey) {
        found.papers.state = PapersFound::State::NoKey;
        return found;
    }
    const Result<OrderPapers> papers = open(*dataKey, key, **sealed);
    if (!papers) {
        found.papers.state = PapersFound::State::Tampered;
        return found;
    }
    found.papers.state = PapersFound::State::Kept;
    found.papers.fields = papers->fields;
    found.papers.answer = papers->answer;
    return found;
}

Result<QList<qint64>> ordersOf(const QSqlDatabase &database, const QList<QByteArray> &hashes,
                               int limit)
{
    QList<qint64> orders;
    if (hashes.isEmpty())
        return orders;
    QStringList each;
    QVariantList values;
    // Each hash by itself and newest first: so none of them is read through to its end.
    for (const QByteArray &hash : hashes) {
        for (const QString &table : {u"payer_words"_s, u"payer_book"_s}) {
            each << u"SELECT * FROM (SELECT order_id FROM "_s + table
                    + u" WHERE hash = ? ORDER BY order_id DESC LIMIT ?)"_s;
            values << hash << limit;
        }
    }
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query, each.join(u" UNION "_s) + u" ORDER BY 1 DESC LIMIT ?"_s, values << limit);
        !done)
        return tl::unexpected(done.error());
    while (query.next())
        orders.append(query.value(0).toLongLong());
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return orders;
}

Result<bool> hasBook(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query, u"SELECT value FROM facts WHERE name = 'payer_book'"_s);
        !done)
        return tl::unexpected(done.error());
    return query.next() && query.value(0).toInt() != 0;
}

QList<QByteArray> splitHashes(const QByteArray &hashes)
{
    QList<QByteArray> each;
    for (qsizetype at = 0; at + DataKey::kHashBytes <= hashes.size(); at += DataKey::kHashBytes)
        each.append(hashes.mid(at, DataKey::kHashBytes));
    return each;
}

} // namespace vexora::papertable
