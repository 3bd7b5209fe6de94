// SPDX-License-Identifier: MIT
#pragma once

#include "history/eraser.h"
#include "history/papersamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::errorOf;
using samples::key;
using samples::Papers;
using samples::SecondConnection;
using samples::Traces;

/** A list whose payers' data is erased. Not a QObject: each of the programs has its own tests. */
class ErasureTest
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    Papers m_papers;
    QObject m_context; ///< of what is asked

    static EraseWish byRegion(const QString &region)
    {
        EraseWish wish;
        wish.region = region;
        return wish;
    }

    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }

    /** Orders 1 to `count`; every third of Japan, the others of Taiwan. */
    void fill(HistoryStore &store, int count, int from = 1) const
    {
        for (int number = from; number < from + count; ++number)
            QCOMPARE(m_papers.add(store, number, number % 3 == 0 ? u"japan"_s : u"taiwan"_s),
                     QString());
    }

    /** The same at once: what was sealed first is answered last, as orders are that overlap. */
    void fillAtOnce(HistoryStore &store, int count) const
    {
        QCOMPARE(errorOf(store.begin(samples::begun(u"1"_s))), QString());
        QList<int> numbers;
        for (int number = 1; number <= count; ++number)
            numbers << number;
        {
            SecondConnection list(file());
            QVERIFY(list.fill(count));
            QVERIFY(list.run(u"UPDATE orders SET region = 'japan' WHERE id % 3 = 0"_s));
        }
        QCOMPARE(errorOf(m_papers.seal(store, numbers)), QString());
        std::reverse(numbers.begin(), numbers.end());
        QCOMPARE(errorOf(m_papers.answer(store, numbers)), QString());
    }

    erasure::Wanted wanted(const EraseWish &wish) const
    {
        return {wish, m_papers.ring()->hashes(wish.payer)};
    }

    Result<EraseReceipt> erase(HistoryStore &store, const EraseWish &wish)
    {
        const auto answer = eraseFrom(store, wanted(wish), &m_context);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            return failure(ErrorCode::Internal, u"it did not end"_s);
        return answer.result();
    }

    bool isPaid(HistoryStore &store)
    {
        const auto answer = payOwed(store, &m_context);
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result()
            && *answer.result();
    }

    static QVariantList moneyOf(SecondConnection &list)
    {
        QStringList columns;
        for (const QVariant &name : list.ask(u"SELECT name FROM pragma_table_info('orders')"_s))
            columns << u"quote(%1)"_s.arg(name.toString());
        return list.ask(u"SELECT %1 FROM orders ORDER BY id"_s.arg(columns.join(u"||','||"_s)));
    }

    void takeTraces(Traces &traces, const QString &which) const
    {
        SecondConnection list(file());
        traces.take(list, which);
        traces.leaveOut(KeyRing::wordHash(*m_papers.ring()->key(1), Papers::words(1).at(3)));
    }
};
