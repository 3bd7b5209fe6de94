// SPDX-License-Identifier: MIT
#include "ui/pages/history/listview.h"

#include "ui/models/ordercells.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

// Each in the order of its enumeration.
const QStringList &partWords()
{
    static const QStringList kWords{u"all"_s, u"unknown"_s, u"waiting"_s, u"printed"_s};
    return kWords;
}

const QStringList &timeWords()
{
    static const QStringList kWords{u"all"_s,  u"today"_s, u"yesterday"_s,
                                    u"week"_s, u"month"_s, u"between"_s};
    return kWords;
}

const QStringList &sortWords()
{
    static const QStringList kWords{u"newest"_s, u"oldest"_s, u"amount_high"_s, u"amount_low"_s,
                                    u"number"_s};
    return kWords;
}

/** The first where the word is none of them. */
template <class T> T valueOf(const QStringList &words, const QString &word)
{
    return T(qMax<qsizetype>(0, words.indexOf(word)));
}

template <class T, class Read> QList<T> valuesOf(const QStringList &words, Read read)
{
    QList<T> values;
    for (const QString &word : words) {
        if (const auto value = read(word))
            values.append(*value);
    }
    return values;
}

template <class T> QStringList wordsOf(const QList<T> &values)
{
    QStringList words;
    for (const T value : values)
        words.append(toText(value));
    return words;
}

} // namespace

ListView viewOf(const SavedView &saved)
{
    ListView view;
    view.name = saved.name;
    ListQuestion &asked = view.question;
    asked.part = valueOf<ListPart>(partWords(), saved.part);
    asked.time = valueOf<TimeSpan>(timeWords(), saved.time);
    asked.from = QDate::fromString(saved.from, Qt::ISODate);
    asked.to = QDate::fromString(saved.to, Qt::ISODate);
    if (asked.time == TimeSpan::Between && !(asked.from.isValid() && asked.to.isValid()))
        asked.time = TimeSpan::All;
    asked.regions = saved.regions;
    asked.profiles = saved.profiles;
    asked.outcomes = valuesOf<Outcome>(saved.outcomes, &outcomeFromText);
    asked.payments = valuesOf<PaymentState>(saved.payments, &paymentStateFromText);
    asked.environment = environmentFromText(saved.environment);
    view.sort = valueOf<OrderSort>(sortWords(), saved.sort);
    view.columns = columnsOf(saved.columns);
    return view;
}

SavedView savedOf(const ListView &view)
{
    const ListQuestion &asked = view.question;
    SavedView saved;
    saved.name = view.name;
    saved.part = partWords()[qsizetype(asked.part)];
    saved.time = timeWords()[qsizetype(asked.time)];
    saved.from = asked.from.toString(Qt::ISODate);
    saved.to = asked.to.toString(Qt::ISODate);
    saved.regions = asked.regions;
    saved.profiles = asked.profiles;
    saved.outcomes = wordsOf(asked.outcomes);
    saved.payments = wordsOf(asked.payments);
    saved.environment = asked.environment ? toText(*asked.environment) : QString();
    saved.sort = sortWords()[qsizetype(view.sort)];
    saved.columns = savedOf(view.columns);
    return saved;
}

QList<OrderTable::Column> columnsOf(const QList<SavedColumn> &saved)
{
    QList<OrderTable::Column> columns;
    for (const SavedColumn &one : saved) {
        for (int column = 0; column < OrderCells::ColumnCount; ++column) {
            if (OrderCells::id(column) == one.id)
                columns.append({column, one.width});
        }
    }
    return columns;
}

QList<SavedColumn> savedOf(const QList<OrderTable::Column> &columns)
{
    QList<SavedColumn> saved;
    for (const OrderTable::Column &one : columns)
        saved.append({OrderCells::id(one.column), one.width});
    return saved;
}

} // namespace vexora::ui
