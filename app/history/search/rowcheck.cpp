// SPDX-License-Identifier: MIT
#include "history/search/rowcheck.h"

#include "history/orderrow.h"
#include "history/search/foldedtext.h"
#include "history/search/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

class Conditions
{
public:
    void add(const QString &text, const QVariantList &values = {})
    {
        m_texts << u'(' + text + u')';
        m_values += values;
    }

    void addOneOf(const QString &column, const QStringList &words)
    {
        if (words.isEmpty())
            return;
        const QString marks = QStringList(words.size(), u"?"_s).join(u',');
        QVariantList values;
        for (const QString &word : words)
            values << textValue(word);
        add(column + u" IN ("_s + marks + u')', values);
    }

    template <class Word> void addOneOf(const QString &column, const QList<Word> &words)
    {
        QStringList texts;
        for (const Word word : words)
            texts << toText(word);
        addOneOf(column, texts);
    }

    [[nodiscard]] Condition whole() const
    {
        return {m_texts.isEmpty() ? u"true"_s : m_texts.join(u" AND "_s), m_values};
    }

private:
    QStringList m_texts;
    QVariantList m_values;
};

Condition facetsOf(const OrderFilter &filter)
{
    Conditions all;
    if (filter.fromMs)
        all.add(u"recorded_at >= ?"_s, {*filter.fromMs});
    if (filter.beforeMs)
        all.add(u"recorded_at < ?"_s, {*filter.beforeMs});
    all.addOneOf(u"region"_s, filter.regions);
    all.addOneOf(u"profile"_s, filter.profiles);
    all.addOneOf(u"merchant_no"_s, filter.merchants);
    all.addOneOf(u"outcome"_s, filter.outcomes);
    all.addOneOf(u"payment"_s, filter.payments);
    if (filter.environment)
        all.add(isIn(*filter.environment));
    if (filter.openUnknown)
        all.add(isOpenUnknownRow());
    if (filter.unsettled)
        all.add(isUnsettledRow());
    if (filter.printed) {
        all.add(u"EXISTS (SELECT 1 FROM prints WHERE prints.trade_no = orders.trade_no"
                " AND prints.merchant_no = orders.merchant_no AND prints.host = orders.host)"_s);
    }
    return all.whole();
}

} // namespace

RowCheck::RowCheck(OrderFilter filter, QList<QByteArray> payerHashes)
    : m_filter(std::move(filter))
    , m_payerHashes(std::move(payerHashes))
    , m_words(searchWords(m_filter.text))
    , m_facets(facetsOf(m_filter))
{
    if (m_words.isEmpty())
        m_filter.text.clear(); // spaces ask for nothing
}

Result<void> RowCheck::prepare(const QSqlDatabase &database)
{
    m_payersOrders.clear();
    Statement rows(database, u"SELECT order_id FROM payer_words WHERE hash = ?"_s);
    for (const QByteArray &hash : m_payerHashes) {
        rows.again({hash});
        while (rows.next()) {
            m_payersOrders.append(rows.number(0));
            m_ofPayer.insert(rows.number(0));
        }
        if (rows.hasFailed())
            return tl::unexpected(rows.error());
    }
    std::sort(m_payersOrders.begin(), m_payersOrders.end());
    m_payersOrders.resize(std::unique(m_payersOrders.begin(), m_payersOrders.end())
                          - m_payersOrders.begin());
    return {};
}

QString RowCheck::columns() const
{
    QString columns = u'(' + m_facets.text + u')';
    if (!m_words.isEmpty())
        columns += u", "_s + OrderText::columns();
    return columns;
}

bool RowCheck::isWanted(const Statement &row, qint64 id, int firstColumn)
{
    if (row.number(firstColumn) == 0)
        return false; // NULL, too: a comparison with an order that has no outcome yet
    if (!m_payersOrders.isEmpty() && m_ofPayer.contains(id))
        return true;
    if (m_words.isEmpty())
        return m_filter.payer.isEmpty();
    m_text.read(row, firstColumn + 1);
    return m_text.has(m_words);
}

} // namespace vexora
