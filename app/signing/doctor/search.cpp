// SPDX-License-Identifier: MIT
#include "signing/doctor/search.h"

#include <algorithm>
#include <cstring>

namespace vexora::doctor {

Search::Search(Bench &bench, const Target &target)
    : m_bench(bench)
    , m_target(target)
{
}

bool Search::fits(const DigestOption &digest) const
{
    return m_target.digestSize == 0 || m_target.digestSize == digest.size;
}

QList<Finding> Search::ofSize(int size)
{
    m_found.clear();
    m_endsAtFirst = size > 2;
    if (m_endsAtFirst)
        m_bench.patience.countByTheWall();
    const std::vector<DigestOption> &digests = digestOptions();
    for (int i = 0; i < int(digests.size()); ++i) {
        const int rest
            = size - int(m_target.form.has_value()) - int(digests[size_t(i)].id.has_value());
        if (fits(digests[size_t(i)]) && rest >= 0)
            withDigest(i, rest, size);
        if (m_endsAtFirst && !m_found.isEmpty())
            break;
    }
    std::stable_sort(m_found.begin(), m_found.end(), [](const Finding &a, const Finding &b) {
        return isPreferred(a.picks, b.picks);
    });
    // Ways of one mistake that come to the same are one explanation.
    const auto kept
        = std::unique(m_found.begin(), m_found.end(),
                      [](const Finding &a, const Finding &b) { return a.mistakes == b.mistakes; });
    m_found.resize(kept - m_found.begin());
    return m_found;
}

void Search::withDigest(int digest, int rest, int size)
{
    const Ids &ids = Variants::applied();
    const bool isFree = size <= 2 || !digestOptions()[size_t(digest)].id || m_target.form;
    const int anewMs = size == 1 ? kAnewAloneMs : isFree ? kAnewBesideMs : 0;
    if (rest == 0) {
        walk({}, digest, 0);
    } else if (rest == 1) {
        for (const Id id : ids) {
            if (!walk({{id, {}}}, digest, anewMs))
                return;
        }
    } else if (rest == 2) {
        for (size_t i = 0; i < ids.size(); ++i) {
            for (size_t j = i; j < ids.size(); ++j) {
                if (Variants::agree(ids[i], ids[j])
                    && !walk({{ids[i], {}}, {ids[j], {}}}, digest, anewMs))
                    return;
            }
        }
    } else {
        triples(digest);
    }
    if (m_endsAtFirst && !m_found.isEmpty())
        neighbours(m_found.first().picks, digest);
}

bool Search::walk(const std::vector<Variants::Slot> &slots, int digest, int anewMs)
{
    return m_bench.variants.walk(slots, digest, anewMs,
                                 [this](const Recipe &recipe) { return attempt(recipe); });
}

/** Ids that can be made in few ways before those in many: in a given time the most sets of ids. */
std::vector<std::array<Id, 3>> Search::cheapestFirst()
{
    const Ids &ids = Variants::applied();
    std::array<qint64, kIds> cost{};
    for (const Id id : ids)
        cost[size_t(id)] = 1 + m_bench.variants.count(id);
    std::vector<std::pair<qint64, std::array<Id, 3>>> sets;
    for (size_t i = 0; i < ids.size(); ++i) {
        for (size_t j = i; j < ids.size(); ++j) {
            for (size_t k = j; k < ids.size() && Variants::agree(ids[i], ids[j]); ++k) {
                if (Variants::agree(ids[j], ids[k]) && Variants::agree(ids[i], ids[k]))
                    sets.push_back(
                        {cost[size_t(ids[i])] * cost[size_t(ids[j])] * cost[size_t(ids[k])],
                         {ids[i], ids[j], ids[k]}});
            }
        }
    }
    std::stable_sort(sets.begin(), sets.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::array<Id, 3>> ordered;
    ordered.reserve(sets.size());
    for (const auto &set : sets)
        ordered.push_back(set.second);
    return ordered;
}

void Search::triples(int digest)
{
    for (const std::array<Id, 3> &ids : cheapestFirst()) {
        if (!m_bench.patience.ticks()
            || !walk({{ids[0], {}}, {ids[1], {}}, {ids[2], {}}}, digest, 0))
            return;
    }
}

/** The sets that share all but one mistake with the one found: the catalogue may prefer one. */
void Search::neighbours(const QList<Pick> &picks, int digest)
{
    m_endsAtFirst = false;
    const Ids &ids = Variants::applied();
    const auto rank = [&ids](Id id) { return std::find(ids.begin(), ids.end(), id) - ids.begin(); };
    QList<Pick> own = picks;
    own.removeIf([&](const Pick &pick) { return rank(pick.id) == qsizetype(ids.size()); });
    for (qsizetype left = 0; left < own.size(); ++left) {
        for (const Id id : ids) {
            std::vector<Variants::Slot> slots{{id, {}}};
            for (qsizetype i = 0; i < own.size(); ++i) {
                if (i != left)
                    slots.push_back({own[i].id, own[i]});
            }
            std::sort(slots.begin(), slots.end(), [&](const auto &a, const auto &b) {
                const auto entry
                    = [](const auto &slot) { return slot.only ? slot.only->entry : 0; };
                return std::pair(rank(a.id), entry(a)) < std::pair(rank(b.id), entry(b));
            });
            bool agrees = true;
            for (size_t i = 0; i < slots.size(); ++i) {
                for (size_t j = i + 1; j < slots.size(); ++j)
                    agrees = agrees && Variants::agree(slots[i].id, slots[j].id);
            }
            if (agrees && !walk(slots, digest, 0))
                return;
        }
    }
}

bool Search::gives(const DigestOption &digest, QByteArrayView message, QByteArrayView key)
{
    ++m_tried;
    m_hasher.make(digest, message, key, m_digest);
    const auto size = int(m_target.bytes.size());
    return m_digest.size >= m_target.from + size
        && std::memcmp(m_digest.bytes.data() + m_target.from, m_target.bytes.constData(),
                       size_t(size))
        == 0;
}

bool Search::attempt(const Recipe &recipe)
{
    const DigestOption &digest = digestOptions()[size_t(recipe.digest)];
    if (digest.isKeyed()) {
        if (attemptKeyed(recipe, digest))
            keep(recipe);
    } else if (PlaceWay(recipe.place) == PlaceWay::Absent
               && (recipe.owner != 0 || recipe.text != 0)) {
        return true; // no secret is in it
    } else if (m_bench.kitchen.message(recipe, false, m_message)
               && gives(digest, m_message.view(), {})) {
        keep(recipe);
    }
    return m_bench.patience.ticks() && !(m_endsAtFirst && !m_found.isEmpty());
}

/** The key may have been made bytes of in another way than the text. */
bool Search::attemptKeyed(const Recipe &recipe, const DigestOption &digest)
{
    if (digest.stringAlone && recipe.place != 0)
        return false;
    if (!m_bench.kitchen.message(recipe, digest.stringAlone, m_message))
        return false;
    const auto charset = size_t(recipe.charset);
    const WipedBuffer *own = m_bench.secrets.bytes(recipe.owner, recipe.text, charset);
    if (own && gives(digest, m_message.view(), own->view()))
        return true;
    if (charset == 0)
        return false;
    const WipedBuffer *utf8 = m_bench.secrets.bytes(recipe.owner, recipe.text, 0);
    if (utf8 && gives(digest, m_message.view(), utf8->view()))
        return true;
    if (!own || charsets()[charset].mark.isEmpty())
        return false;
    m_key.restart();
    m_key.append(charsets()[charset].mark);
    m_key.append(own->view());
    return gives(digest, m_message.view(), m_key.view());
}

void Search::keep(const Recipe &recipe)
{
    const DigestOption &digest = digestOptions()[size_t(recipe.digest)];
    Finding finding;
    for (const Pick &pick : recipe.picks)
        finding.picks.append(pick);
    if (digest.id)
        finding.picks.append({*digest.id, Pick::kNone, recipe.digest, -1, -1});
    if (m_target.form)
        finding.picks.append({*m_target.form, Pick::kNone, 0, -1, -1});
    sortByCatalogue(finding.picks);
    finding.mistakes = m_bench.named(finding.picks);
    finding.hashed = m_bench.kitchen.shown(recipe, digest.stringAlone);
    // How many of a secret's letters happen to be those of the string is nobody's business.
    const auto place = PlaceWay(recipe.place);
    const bool secretLeads = place == PlaceWay::First || place == PlaceWay::BothEnds;
    finding.firstDifference
        = secretLeads ? 0 : whereTheyPart(m_message.view(), m_bench.rule.view());
    m_found.append(finding);
}

} // namespace vexora::doctor
