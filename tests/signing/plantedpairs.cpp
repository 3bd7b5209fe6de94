// SPDX-License-Identifier: MIT
#include "signing/plantedpairs.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

bool canGoTogether(const doctor::MistakeKind &a, const doctor::MistakeKind &b)
{
    return a.dimension != b.dimension || a.dimension == doctor::Dimension::Fields
        || a.dimension == doctor::Dimension::Value;
}

/** Beside another mistake a moment is looked for nearer by. */
bool isFarAway(const Planting &one)
{
    return one.spelling == u"+2999" || one.spelling == u"-3000";
}

/** The plantings of all ids of one shop, and what each gives alone. */
class Table
{
public:
    explicit Table(const Shop &shop)
        : m_shop(&shop)
        , m_right(plant(shop, {}).sign)
    {
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            QList<Planting> ways = plantingsOf(shop, kind.id);
            ways.removeIf(isFarAway);
            for (const Planting &one : ways)
                m_alone.insert(toText(one), plant(shop, {one}).sign);
            // Those that can be seen alone first: the others need the right company.
            std::stable_partition(ways.begin(), ways.end(), [this](const Planting &one) {
                return m_alone.value(toText(one)) != m_right;
            });
            m_ways.insert(kind.id, ways);
        }
    }

    const Shop &shop() const { return *m_shop; }
    const QList<Planting> &ways(const QString &id) const { return *m_ways.constFind(id); }

    bool canBeToldApart(const Planting &a, const Planting &b) const
    {
        const QString both = plant(*m_shop, {a, b}).sign;
        return both != m_right && both != m_alone.value(toText(a))
            && both != m_alone.value(toText(b));
    }

private:
    const Shop *m_shop;
    QString m_right;
    QMap<QByteArray, QString> m_alone;
    QMap<QString, QList<Planting>> m_ways;
};

const QList<Table> &tables()
{
    static const QList<Table> kTables = [] {
        QList<Table> made;
        for (const Shop &shop : shops())
            made.append(Table(shop));
        return made;
    }();
    return kTables;
}

/** The first of the two ids' ways, from a turning place on, that can be told apart here. */
QList<Planting> pairIn(const Table &table, const QString &a, const QString &b, qsizetype turn)
{
    const QList<Planting> &waysA = table.ways(a);
    const QList<Planting> &waysB = table.ways(b);
    const qsizetype all = waysA.size() * waysB.size();
    // A few tries are enough where they differ at all; all of them only in small tables.
    const qsizetype tries = std::min<qsizetype>(all, 24);
    for (qsizetype i = 0; i < tries; ++i) {
        const qsizetype at = (turn + i * 7) % all;
        const Planting &one = waysA[at % waysA.size()];
        const Planting &other = waysB[at / waysA.size()];
        if (table.canBeToldApart(one, other))
            return {one, other};
    }
    return {};
}

} // namespace

QList<Company> allPairs()
{
    QList<Company> pairs;
    const QList<doctor::MistakeKind> &kinds = doctor::mistakeKinds();
    qsizetype turn = 0;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        for (qsizetype j = i + 1; j < kinds.size(); ++j) {
            if (!canGoTogether(kinds[i], kinds[j]))
                continue;
            ++turn;
            for (qsizetype k = 0; k < tables().size(); ++k) {
                const Table &table = tables()[(turn + k) % tables().size()];
                const QList<Planting> pair = pairIn(table, kinds[i].id, kinds[j].id, turn);
                if (!pair.isEmpty()) {
                    pairs.append({&table.shop(), pair});
                    break;
                }
            }
        }
    }
    return pairs;
}

Company randomTriple(QRandomGenerator &random)
{
    const QList<doctor::MistakeKind> &kinds = doctor::mistakeKinds();
    for (;;) {
        const Table &table = tables()[random.bounded(tables().size())];
        QList<const doctor::MistakeKind *> chosen;
        QList<Planting> triple;
        while (triple.size() < 3) {
            const doctor::MistakeKind &kind = kinds[random.bounded(kinds.size())];
            const QList<Planting> &ways = table.ways(kind.id);
            const bool fits = std::all_of(
                chosen.cbegin(), chosen.cend(), [&kind](const doctor::MistakeKind *other) {
                    return other->id != kind.id && canGoTogether(*other, kind);
                });
            if (!fits || ways.isEmpty())
                continue;
            chosen.append(&kind);
            triple.append(ways[random.bounded(ways.size())]);
        }
        const QString all = plant(table.shop(), triple).sign;
        bool needed = all != plant(table.shop(), {}).sign;
        for (qsizetype i = 0; i < 3 && needed; ++i) {
            QList<Planting> fewer = triple;
            fewer.removeAt(i);
            needed = plant(table.shop(), fewer).sign != all
                && plant(table.shop(), {triple[i]}).sign != all;
        }
        if (needed)
            return {&table.shop(), triple};
    }
}

} // namespace vexora::planted
