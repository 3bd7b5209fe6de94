// SPDX-License-Identifier: MIT
#include "history/search/raregrams.h"

#include "history/search/foldedtext.h"
#include "history/search/rowcheck.h"
#include "history/search/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

struct Rarity
{
    grams::Gram gram = 0;
    double share = 1;
};

Result<double> shareOf(Statement &statement, grams::Gram gram, qint64 indexedTo)
{
    constexpr int kSample = 16;
    statement.again({grams::query({gram}), indexedTo});
    int found = 0;
    qint64 last = 0;
    while (found < kSample && statement.next()) {
        ++found;
        last = statement.number(0);
    }
    if (statement.hasFailed())
        return tl::unexpected(statement.error());
    const qint64 looked = found == kSample ? indexedTo - last + 1 : indexedTo;
    return double(found) / double(qMax<qint64>(looked, 1));
}

/** A facet's only value stands in the text of every order it lets through. */
void collectFacet(const QStringList &values, grams::Grams &grams)
{
    if (values.size() != 1)
        return;
    QByteArray folded;
    appendFolded(folded, values.constFirst().toUtf8());
    grams::collect(folded, grams);
}

} // namespace

Result<RareGrams> RareGrams::of(const QSqlDatabase &database, const RowCheck &check,
                                qint64 indexedTo)
{
    constexpr size_t kMost = 4; // more of them exclude hardly anybody
    constexpr double kUseless = 0.25;
    constexpr double kFewRows = 16;

    RareGrams rare;
    grams::Grams all;
    for (const QByteArray &word : check.words()) {
        grams::collect(word, all);
        grams::collectShort(word, rare.shortGrams);
    }
    if (check.payersOrders().isEmpty()) {
        const OrderFilter &filter = check.filter();
        collectFacet(filter.regions, all);
        collectFacet(filter.profiles, all);
        collectFacet(filter.merchants, all);
    }
    grams::dropCovered(all);
    grams::reduce(all);
    grams::reduce(rare.shortGrams);

    Statement statement(database,
                        u"SELECT rowid FROM search_text WHERE search_text MATCH ? AND rowid <= ?"
                        " ORDER BY rowid DESC"_s);
    std::vector<Rarity> rarities;
    size_t rareOnes = 0;
    for (const grams::Gram gram : all) {
        const Result<double> share = shareOf(statement, gram, indexedTo);
        if (!share)
            return tl::unexpected(share.error());
        rarities.push_back({gram, *share});
        constexpr double kRare = 0.01;
        rareOnes += *share < kRare ? 1U : 0U;
        if (*share <= 0 || rareOnes == kMost)
            break; // nothing has it, or there are enough
    }
    std::sort(rarities.begin(), rarities.end(),
              [](const Rarity &a, const Rarity &b) { return a.share < b.share; });
    double expected = double(indexedTo);
    for (const Rarity &rarity : rarities) {
        const bool enough
            = rare.grams.size() >= kMost || expected < kFewRows || rarity.share > kUseless;
        if (!rare.grams.empty() && enough)
            break;
        rare.grams.push_back(rarity.gram);
        expected *= rarity.share;
    }
    if (!rarities.empty())
        rare.share = rarities.front().share;
    return rare;
}

} // namespace vexora
