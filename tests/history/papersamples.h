// SPDX-License-Identifier: MIT
#pragma once

#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/papertable.h"
#include "history/samples.h"
#include "history/sender.h"
#include "history/sqlrun.h"

#include <QDirIterator>
#include <QSet>

namespace samples {

/** Orders with papers under a key of the test's own, and what is to be found of them in files. */
class Papers
{
public:
    Papers()
        : Papers(vexora::DataKey::make())
    {
    }

    /** The key of tests/data/history: of the test's orders and nobody's. */
    static Papers ofFixture()
    {
        return Papers(vexora::DataKey::fromText(vexora::Secret(QByteArray(32, '\x2a').toBase64())));
    }

    explicit Papers(vexora::Result<vexora::DataKey> key)
    {
        if (!key)
            qFatal("no key for the test");
        vexora::KeyRing ring;
        ring.add({1, u"key-of-the-test"_s, false, vexora::KeyRing::State::Here,
                  std::make_shared<const vexora::DataKey>(std::move(*key))});
        ring.setCurrent(1);
        m_ring = std::make_shared<const vexora::KeyRing>(std::move(ring));
    }

    [[nodiscard]] const vexora::KeyRingPointer &ring() const { return m_ring; }

    static QList<vexora::PayerWord> words(int number)
    {
        using Kind = vexora::PayerWord::Kind;
        return {{Kind::Mobile, u"0912%1"_s.arg(number, 6, 10, QChar(u'0'))},
                {Kind::NameWord, u"canaryname%1"_s.arg(number)},
                {Kind::Email, u"canary%1@example.com"_s.arg(number)},
                {Kind::NameWord, u"everybody"_s},
                {Kind::LastFour, u"%1"_s.arg(number, 4, 10, QChar(u'0'))}};
    }

    static vexora::OrderPapers papers(int number)
    {
        vexora::OrderPapers papers;
        papers.fields = {{u"firstName"_s, u"CanaryName%1"_s.arg(number)},
                         {u"mobile"_s, u"0912%1"_s.arg(number, 6, 10, QChar(u'0'))},
                         {u"remark"_s, u"canary remark "_s.repeated(1 + number % 20)}};
        papers.words = words(number);
        papers.payer = u"canarypayer%1"_s.arg(number);
        papers.answer = QByteArray("{\"canaryAnswer\":\"") + QByteArray::number(number)
            + QByteArray(100 + (number * 97) % 1500, 'a') + "\"}";
        return papers;
    }

    static QString numberOf(int number) { return QString::number(number); }

    /** Order `number`, answered, recorded `number` seconds after 2025-06-15, in `region`. */
    [[nodiscard]] QString add(vexora::HistoryStore &store, int number,
                              const QString &region = u"taiwan"_s) const
    {
        vexora::OrderRecord order = begun(numberOf(number));
        order.region = region;
        order.recordedAtMs = 1'750'000'000'000 + number * 1000LL;
        order.sender = vexora::thisProcess();
        const auto begin = [ring = m_ring, order, number](vexora::OrderTable &table) {
            return table.begin(order, [&](const QSqlDatabase &database, qint64) {
                return sealOne(database, *ring, number);
            });
        };
        const QString error = errorOf(store.onTable<void>(begin));
        return error.isEmpty() ? finish(store, order, number) : error;
    }

    [[nodiscard]] QString finish(vexora::HistoryStore &store, const vexora::OrderRecord &order,
                                 int number) const
    {
        const QString error = errorOf(store.finish(answered(order, vexora::Outcome::Created)));
        return error.isEmpty() ? errorOf(answer(store, number)) : error;
    }

    QFuture<vexora::Result<void>> seal(vexora::HistoryStore &store, int number) const
    {
        return seal(store, QList<int>{number});
    }

    /** The same for many that have begun, in one transaction. */
    QFuture<vexora::Result<void>> seal(vexora::HistoryStore &store, const QList<int> &numbers) const
    {
        return each(store, numbers, [ring = m_ring](const QSqlDatabase &database, int number) {
            return sealOne(database, *ring, number);
        });
    }

    QFuture<vexora::Result<void>> answer(vexora::HistoryStore &store, int number) const
    {
        return answer(store, QList<int>{number});
    }

    QFuture<vexora::Result<void>> answer(vexora::HistoryStore &store,
                                         const QList<int> &numbers) const
    {
        return each(
            store, numbers,
            [ring = m_ring](const QSqlDatabase &database, int number) -> vexora::Result<void> {
                const auto key = samples::key(numberOf(number));
                const auto row = vexora::papertable::rowOf(database, key);
                if (!row)
                    return tl::unexpected(row.error());
                return vexora::papertable::setAnswer(database, *row, key, *ring,
                                                     papers(number).answer);
            });
    }

private:
    using Each = std::function<vexora::Result<void>(const QSqlDatabase &, int)>;

    static QFuture<vexora::Result<void>> each(vexora::HistoryStore &store,
                                              const QList<int> &numbers, const Each &work)
    {
        return store.onTable<void>([numbers, work](vexora::OrderTable &table) {
            return table.write([&](const QSqlDatabase &database) -> vexora::Result<void> {
                for (const int number : numbers) {
                    if (auto done = work(database, number); !done)
                        return done;
                }
                return {};
            });
        });
    }

    static vexora::Result<void> sealOne(const QSqlDatabase &database, const vexora::KeyRing &ring,
                                        int number)
    {
        QSqlQuery query(database);
        vexora::OrderPapers papers = Papers::papers(number);
        papers.answer.clear();
        const auto key = samples::key(numberOf(number));
        const auto row = vexora::papertable::rowOf(database, key);
        const auto sealed = vexora::papertable::seal(ring, key, papers);
        if (!row || !sealed)
            return vexora::failure(vexora::ErrorCode::Internal, u"no row or no seal"_s);
        if (auto done = vexora::runSql(query,
                                       u"INSERT OR IGNORE INTO payer_keys (no, id, proof, made_at)"
                                       " VALUES (1, 'key-of-the-test', ?, 1)"_s,
                                       {ring.key(1)->proof()});
            !done)
            return done;
        query.finish();
        return vexora::papertable::add(database, *row, *sealed);
    }

    vexora::KeyRingPointer m_ring;
};

/** Makes the store's own connection wait for others but for a moment. The error, or nothing. */
inline QString hurry(vexora::HistoryStore &store)
{
    return errorOf(store.onTable<void>([](vexora::OrderTable &table) {
        return table.read<void>([](const QSqlDatabase &database) {
            QSqlQuery query(database);
            return vexora::runSql(query, u"PRAGMA busy_timeout = 5"_s);
        });
    }));
}

/**
 * What must not be found any more: pieces of 8 bytes of ciphertexts and hashes, which are random,
 * so that one in a file is no accident.
 */
class Traces
{
public:
    /** Of the orders whose row numbers `which` selects. */
    void take(SecondConnection &list, const QString &which)
    {
        for (const QString &column : {u"fields"_s, u"answer"_s, u"payer"_s}) {
            for (const QVariant &blob : list.ask(
                     u"SELECT "_s + column + u" FROM papers WHERE order_id IN ("_s + which + u')'))
                add(blob.toByteArray());
        }
        for (const QVariant &words :
             list.ask(u"SELECT words FROM papers WHERE order_id IN ("_s + which + u')')) {
            for (const QByteArray &hash : vexora::papertable::splitHashes(words.toByteArray()))
                add(hash);
        }
        for (const QVariant &hash :
             list.ask(u"SELECT hash FROM payer_book WHERE order_id IN ("_s + which + u')'))
            add(hash.toByteArray());
    }

    /** A hash that other orders have, too. */
    void leaveOut(const QByteArray &hash)
    {
        for (qsizetype at = 0; at + 8 <= hash.size(); ++at)
            m_pieces.remove(piece(hash.constData() + at));
    }

    [[nodiscard]] qsizetype size() const { return m_pieces.size(); }

    /** Files below `folder` that hold one, and how often. */
    [[nodiscard]] QStringList in(const QString &folder) const
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray bytes = bytesOf(path);
            int times = 0;
            for (qsizetype at = 0; at + 8 <= bytes.size(); ++at)
                times += m_pieces.contains(piece(bytes.constData() + at)) ? 1 : 0;
            if (times > 0)
                found << u"%1: %2"_s.arg(path).arg(times);
            if (bytes.toLower().contains("canary"))
                found << path + u": in clear"_s;
        }
        return found;
    }

private:
    static quint64 piece(const char *at)
    {
        quint64 value = 0;
        memcpy(&value, at, sizeof value);
        return value;
    }

    void add(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8)
            m_pieces.insert(piece(bytes.constData() + at));
        if (bytes.size() >= 8)
            m_pieces.insert(piece(bytes.constData() + bytes.size() - 8));
        m_pieces.remove(0);
    }

    QSet<quint64> m_pieces;
};

} // namespace samples
