// SPDX-License-Identifier: MIT
#include "history/actiontable.h"
#include "history/sqlrun.h"
#include "history/storagefailure.h"
#include "history/verify.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kMostOfAKind = 50;

/** What must not be found, and how to say it of one: %1 is the statement's first column. */
struct Contradiction
{
    QString statement;
    QString sentence;
};

const QString &sameOrder()
{
    static const QString kSame
        = u" x.trade_no = y.trade_no AND x.merchant_no = y.merchant_no AND x.host = y.host"_s;
    return kSame;
}

QString fact(const QString &name)
{
    return u"coalesce((SELECT value FROM facts WHERE name = '%1'), 1)"_s.arg(name);
}

/** The same print on paper and in the log. */
QString samePrint(const QString &print, const QString &line)
{
    return u" %2.what = 'printed' AND %2.trade_no = %1.trade_no"
           " AND %2.merchant_no = %1.merchant_no AND %2.host = %1.host"
           " AND %2.done_at = %1.printed_at"
           " AND %2.detail = %1.layout || ' ' || %1.target || ' ' || %1.copies"_s.arg(print, line);
}

QList<Contradiction> contradictions()
{
    const QString noLine = u" AND NOT EXISTS (SELECT 1 FROM actions x WHERE"_s + sameOrder();
    return {
        {u"SELECT DISTINCT x.trade_no FROM actions x WHERE x.trade_no <> ''"
         " AND NOT EXISTS (SELECT 1 FROM orders y WHERE"_s
             + sameOrder() + u')',
         u"The action log names order %1, which is not in the list."_s},
        {u"SELECT y.trade_no FROM orders y WHERE y.id >= "_s + fact(u"actions_from_order"_s)
             + noLine + u" AND x.what = 'issued')",
         u"Order %1 is in the list, and the action log has no line of its issue."_s},
        {u"SELECT y.id FROM prints y WHERE y.id >= "_s + fact(u"actions_from_print"_s)
             + u" AND NOT EXISTS (SELECT 1 FROM actions x WHERE"_s + samePrint(u"y"_s, u"x"_s)
             + u')',
         u"Print %1 is in the list of prints and not in the action log."_s},
        {u"SELECT x.id FROM actions x WHERE x.what = 'printed'"
         " AND NOT EXISTS (SELECT 1 FROM prints y WHERE"_s
             + samePrint(u"y"_s, u"x"_s) + u')',
         u"Line %1 of the action log tells of a print that is not in the list of prints."_s},
        {u"SELECT y.trade_no FROM orders y JOIN erased e ON e.order_id = y.id"
         " JOIN papers p ON p.order_id = y.id"_s,
         u"Order %1 was erased, and payer data of it is there."_s},
        {u"SELECT y.trade_no FROM erased e JOIN orders y ON y.id = e.order_id WHERE 1"_s + noLine
             + u" AND x.what = 'erased')",
         u"Order %1 was erased, and the action log does not say so."_s},
        {u"SELECT DISTINCT x.trade_no FROM actions x JOIN orders y ON"_s + sameOrder()
             + u" WHERE x.what = 'erased' AND y.id NOT IN (SELECT order_id FROM erased)",
         u"The action log says that order %1 was erased, and the list does not."_s},
        // 0 is what stands in a list that was restored from a backup of before.
        {u"SELECT y.trade_no FROM erased e JOIN orders y ON y.id = e.order_id"
         " WHERE e.erasure <> 0 AND e.erasure NOT IN (SELECT id FROM erasures)"_s,
         u"Order %1 was erased, and the receipt of that is gone."_s},
        {u"SELECT DISTINCT x.trade_no FROM actions x JOIN orders y ON"_s + sameOrder()
             + u" WHERE x.what = 'closed' AND y.closed_at = 0",
         u"The action log says that order %1 was closed, and the list does not."_s},
        {u"SELECT DISTINCT y.trade_no FROM actions x JOIN orders y ON"_s + sameOrder()
             + u" WHERE x.what = 'issued' AND x.detail = '%1'"
               " AND y.id NOT IN (SELECT order_id FROM papers)"
               " AND y.id NOT IN (SELECT order_id FROM erased)"_s.arg(actiontable::kWithPapers),
         u"Order %1 was sent with payer data that is not there, and no erasure tells of it."_s},
        {u"SELECT DISTINCT key_no FROM papers WHERE key_no NOT IN (SELECT no FROM payer_keys)"_s,
         u"There is payer data under key %1, which is none of the list's."_s},
        {u"SELECT p.order_id FROM papers p WHERE p.order_id NOT IN (SELECT id FROM orders)"_s,
         u"There is payer data of row %1, where no order is."_s},
        {u"SELECT count(*) FROM payer_words WHERE order_id NOT IN (SELECT order_id FROM papers)"
         " HAVING count(*) > 0"_s,
         u"%1 hashes that payers are found by belong to no payer data."_s},
        {u"SELECT count(*) FROM payer_book WHERE order_id NOT IN (SELECT order_id FROM papers)"
         " HAVING count(*) > 0"_s,
         u"%1 hashes of the payer book belong to no payer data."_s},
        {u"SELECT ((SELECT coalesce(sum(length(words)), 0) FROM papers) / 12)"
         " - (SELECT count(*) FROM payer_words WHERE order_id IN (SELECT order_id FROM papers))"
         " AS missing WHERE missing <> 0"_s,
         u"The hashes that payers are found by are not those of the payer data: %1 differ."_s},
    };
}

Result<void> collect(const QSqlDatabase &database, const Contradiction &contradiction,
                     QStringList &said)
{
    QSqlQuery query(database);
    if (Result<void> done = runSql(query, contradiction.statement); !done)
        return done;
    int found = 0;
    while (query.next() && ++found <= kMostOfAKind)
        said << contradiction.sentence.arg(query.value(0).toString());
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    if (found > kMostOfAKind)
        said << u"There are more of that kind."_s;
    return {};
}

} // namespace

Result<void> verifyActions(const QSqlDatabase &database, VerifyReport &report)
{
    const Result<actiontable::ChainCheck> chain = actiontable::checkChain(database);
    if (!chain)
        return tl::unexpected(chain.error());
    report.actions = chain->lines;
    if (chain->firstBroken != 0) {
        report.contradictions << u"Line %1 of the action log does not follow from the line before"
                                 " it: a line was changed, added or taken out."_s.arg(
                                     chain->firstBroken);
    }
    for (const Contradiction &contradiction : contradictions()) {
        if (Result<void> done = collect(database, contradiction, report.contradictions); !done)
            return done;
    }
    return {};
}

} // namespace vexora
