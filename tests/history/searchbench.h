// SPDX-License-Identifier: MIT
#pragma once

#include "contract/question.h"
#include "history/historyfile.h"
#include "history/historystore.h"
#include "history/orderrow.h"
#include "history/ordertable.h"
#include "history/samples.h"
#include "history/search/historysearch.h"
#include "history/search/searchindex.h"

#include <QSqlError>
#include <QTest>

/** A list of some thousand orders, and one question after the other put to it. */
namespace searchbench {

using namespace Qt::StringLiterals;
using namespace vexora;

/** An order like no other, so that each of its texts can be looked for. */
inline OrderRecord orderNo(int number)
{
    OrderRecord order = samples::begun(u"2026112114%1"_s.arg(number, 10, 10, QChar(u'0')));
    order.profile = u"Shop"_s;
    order.amount = QString::number(100 + number % 500);
    order.recordedAtMs = 1'750'000'000'000 + qint64(number) * 60'000;
    order.sender = {u"00000000-0000-4000-8000-000000000000"_s, 4242, 171717};
    order.outcome = Outcome::Created;
    order.answeredAtMs = order.recordedAtMs + 500;
    order.platFormTradeNo = u"P%1"_s.arg(number * 7919, 12, 10, QChar(u'0'));
    order.status = u"WAIT"_s;
    order.code = u"0000"_s;
    order.link = u"https://cashier.example.com/c?token=%1"_s.arg(quint64(number) * 2654435761U, 16,
                                                                 16, QChar(u'0'));
    return order;
}

/** Writes rows as the store does, in one transaction: a commit each takes long. */
class Writer
{
public:
    explicit Writer(const QString &path)
        : m_file(path)
    {
        if (!m_file.open())
            qFatal("the list cannot be opened");
    }

    /** `id` 0: the next. */
    void add(const QList<OrderRecord> &orders, const QList<qint64> &ids = {})
    {
        const Result<void> written = m_file.write([&]() -> Result<void> {
            for (qsizetype i = 0; i < orders.size(); ++i)
                insert(orders[i], ids.isEmpty() ? 0 : ids[i]);
            return {};
        });
        if (!written)
            qFatal("the list cannot be written");
    }

private:
    void insert(const OrderRecord &order, qint64 id)
    {
        const ColumnGroup facts = factColumns(order);
        const ColumnGroup answer = answerColumns(order);
        PaymentNote note;
        note.state = order.payment;
        note.paidAmount = order.paidAmount;
        note.queriedAtMs = order.queriedAtMs;
        const ColumnGroup payment = paymentColumns(note);
        QSqlQuery query(m_file.connection());
        query.prepare(u"INSERT INTO orders (id, "_s + facts.columns + u", "_s + answer.columns
                      + u", "_s + payment.columns + u") VALUES (?, "_s + facts.placeholders()
                      + u", "_s + answer.placeholders() + u", "_s + payment.placeholders() + u')');
        query.addBindValue(id == 0 ? QVariant() : QVariant(id));
        for (const QVariant &value : facts.values + answer.values + payment.values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("an order cannot be written: %s", qPrintable(query.lastError().text()));
    }

    HistoryFile m_file;
};

inline void fill(const QString &path, int orders)
{
    QList<OrderRecord> list;
    for (int i = 1; i <= orders; ++i)
        list << orderNo(i);
    Writer(path).add(list);
}

/** All that the program would index in time. */
inline void indexAll(const QString &path)
{
    OrderTable table(path);
    Result<bool> more = true;
    while (more && *more)
        more = searchindex::step(table);
    if (!more)
        qFatal("the list cannot be indexed: %s", qPrintable(more.error().detail));
}

} // namespace searchbench
