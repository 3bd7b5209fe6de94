// SPDX-License-Identifier: MIT
#include "support/pastecontent.h"

#include "support/pastewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::paste {

namespace {

using Fit = Values::Fit;

/** The weakest of all cells, and none where there is no cell. */
Fit fitOf(const QStringList &cells, const FieldSpec &field, const Values &values)
{
    Fit weakest = Fit::None;
    for (const QString &cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        const Fit fit = values.fit(field, cell);
        if (fit == Fit::None)
            return Fit::None;
        weakest = weakest == Fit::Plain ? Fit::Plain : fit;
    }
    return weakest;
}

bool isHan(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool areNames(const QStringList &family, const QStringList &given)
{
    const QSet<QString> &known = words().familyNames;
    bool any = false;
    for (qsizetype i = 0; i < std::max(family.size(), given.size()); ++i) {
        const QString first = family.value(i).trimmed();
        const QString second = given.value(i).trimmed();
        if (first.isEmpty() && second.isEmpty())
            continue;
        constexpr qsizetype kLongestGiven = 2;
        if (!known.contains(first) || second.isEmpty() || second.size() > kLongestGiven
            || !isHan(second) || known.contains(second))
            return false;
        any = true;
    }
    return any;
}

void findNames(const QList<QStringList> &columns, const Context &context,
               const QSet<QString> &taken, QMap<int, QString> &found)
{
    const QString family = u"lastname"_s;
    const QString given = u"firstname"_s;
    const FieldSpec *field = context.region.field(family);
    if (!field || !context.region.field(given) || taken.contains(family) || taken.contains(given))
        return;
    const auto isKana = [](const Rule &rule) { return rule.kind == "katakana"_L1; };
    if (std::any_of(field->rules.begin(), field->rules.end(), isKana))
        return;
    QList<int> places;
    for (int i = 0; i + 1 < columns.size(); ++i) {
        if (!found.contains(i) && !found.contains(i + 1) && areNames(columns[i], columns[i + 1]))
            places.append(i);
    }
    if (places.size() != 1)
        return;
    found.insert(places.constFirst(), family);
    found.insert(places.constFirst() + 1, given);
}

/** Column -> the fields it may be. */
using Candidates = QMap<int, QMap<QString, Fit>>;

void settle(Candidates &open, int column, const QString &field, QMap<int, QString> &found)
{
    found.insert(column, field);
    open.remove(column);
    for (QMap<QString, Fit> &others : open)
        others.remove(field);
}

/** The one column whose only field this is, or, of several, the one that says so itself. */
int onlyColumn(const Candidates &open, const QString &field)
{
    QList<int> marked;
    QList<int> sole;
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        const auto fit = it->constFind(field);
        if (fit == it->constEnd())
            continue;
        if (*fit == Fit::Marked)
            marked.append(it.key());
        if (it->size() == 1)
            sole.append(it.key());
    }
    if (marked.size() == 1)
        return marked.constFirst();
    return sole.size() == 1 ? sole.constFirst() : -1;
}

} // namespace

QMap<int, QString> byContent(const QList<QStringList> &columns, const Context &context,
                             const QSet<QString> &taken)
{
    Candidates open;
    for (int i = 0; i < columns.size(); ++i) {
        for (const FieldSpec &field : context.region.fields) {
            if (taken.contains(field.name))
                continue;
            const Fit fit = fitOf(columns[i], field, context.values);
            if (fit != Fit::None)
                open[i].insert(field.name, fit);
        }
    }
    QMap<int, QString> found;
    bool again = true;
    while (again) {
        again = false;
        for (const FieldSpec &field : context.region.fields) {
            const int column = onlyColumn(open, field.name);
            if (column < 0)
                continue;
            settle(open, column, field.name, found);
            again = true;
        }
    }
    findNames(columns, context, taken, found);
    return found;
}

bool tellsItself(const QString &cell, const Context &context)
{
    return std::any_of(context.region.fields.begin(), context.region.fields.end(),
                       [&](const FieldSpec &field) {
                           return context.values.fit(field, cell) != Values::Fit::None;
                       });
}

} // namespace vexora::paste
