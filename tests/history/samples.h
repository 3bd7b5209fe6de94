// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "contract/sampleorders.h"

#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace samples {

using namespace Qt::StringLiterals;

/** Versions of the history with a file of their own in tests/data/history: all that were released.
 */
inline constexpr int kFixtures = 4;

/** For tests whose matter is not the disk: in memory, thousands of commits take no time. */
inline std::unique_ptr<QTemporaryDir> quickFolder()
{
    const QString memory = u"/dev/shm"_s;
    auto folder = QFileInfo(memory).isWritable()
        ? std::make_unique<QTemporaryDir>(memory + u"/vexora-test-XXXXXX"_s)
        : std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        qFatal("no folder for the test");
    return folder;
}

/** An order of tests/data/history, whose sender is gone wherever the file is opened. */
inline vexora::OrderRecord fixtureOrder(const QString &tradeNo, vexora::Environment environment)
{
    vexora::OrderRecord record = begun(tradeNo);
    record.environment = environment;
    record.sender = {u"00000000-0000-4000-8000-000000000000"_s, 4242, 171717};
    return record;
}

/** What was printed by makefixture: an order's code twice, and a shop's own without an order. */
inline QList<vexora::PrintNote> fixturePrints()
{
    const QString sale = u"9e107d9d372bb6826bd81d3542a419d6"_s;
    const QString counter = u"e4d909c290d0fb1ca068ffaddf22cbd0"_s;
    return {{sale, key(u"created"_s), u"slip-80"_s, u"printer"_s, 1, 1'750'000'200'000},
            {sale, key(u"created"_s), u"slip-80"_s, u"pdf"_s, 2, 1'750'000'300'000},
            {counter, {}, u"counter-a6"_s, u"pdf"_s, 4, 1'750'000'100'000}};
}

template <class T> QString errorOf(const vexora::Result<T> &result)
{
    return result ? QString()
                  : QString::number(int(result.error().code)) + u": "_s + result.error().detail;
}

template <class T> QString errorOf(const QFuture<vexora::Result<T>> &answer)
{
    return errorOf(answer.result());
}

template <class T> std::optional<vexora::ErrorCode> codeOf(const QFuture<vexora::Result<T>> &answer)
{
    const vexora::Result<T> result = answer.result();
    return result ? std::nullopt : std::optional(result.error().code);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A connection of the test's own to a history file, as another program would have one. */
class SecondConnection
{
public:
    explicit SecondConnection(const QString &path)
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~SecondConnection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"second"_s);
    }
    SecondConnection(const SecondConnection &) = delete;
    SecondConnection &operator=(const SecondConnection &) = delete;

    bool run(const QString &statement) { return QSqlQuery(m_database).exec(statement); }

    /** The first column of every row. */
    QVariantList ask(const QString &statement)
    {
        QVariantList values;
        QSqlQuery query(m_database);
        query.exec(statement);
        while (query.next())
            values << query.value(0);
        return values;
    }

    /** Copies of the only order, numbered from 2, in one transaction: a commit each takes long. */
    bool fill(int orders)
    {
        QStringList columns;
        for (const QVariant &name : ask(u"SELECT name FROM pragma_table_info('orders')"
                                        " WHERE name NOT IN ('id', 'trade_no')"_s))
            columns << name.toString();
        const QString others = columns.join(u',');
        return run(
            u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO orders (id, trade_no, %2) SELECT i, i, %2 FROM n, orders ORDER BY i"_s
                .arg(orders)
                .arg(others));
    }

private:
    QSqlDatabase m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"second"_s);
};

} // namespace samples
