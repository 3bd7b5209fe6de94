// SPDX-License-Identifier: MIT
#include "signing/doctor/said.h"

#include "signing/doctor/saidcores.h"

#include <algorithm>

namespace vexora::doctor {

namespace {

class SaidExam
{
public:
    SaidExam(const QString &said, Bench &bench, Search *search)
        : m_bench(bench)
        , m_search(search)
        , m_mark(kSecretMark.toUtf8())
    {
        QByteArray utf8 = said.toUtf8();
        m_said.append(utf8);
        vexora::wipe(utf8);
    }

    SaidFinding result(const QString &said)
    {
        SaidFinding finding;
        finding.shown = m_bench.secrets.masked(said);
        m_cores = coresOf(m_said.view(), m_bench.secrets);
        lead(finding);
        WipedBuffer rule;
        (void)m_bench.kitchen.string(m_bench.kitchen.plain(), 0, rule);
        finding.firstDifference = whereTheyPart(m_cores.front().bytes.view(), rule.view());
        if (!m_search)
            return finding;
        const bool found = sign(finding);
        if (found || !m_bench.patience.isOver())
            finding.wasSigned = found;
        sortByCatalogue(finding.signing);
        return finding;
    }

private:
    static void addSigning(SaidFinding &finding, const Pick &pick)
    {
        const bool isThere
            = std::any_of(finding.signing.cbegin(), finding.signing.cend(), [&](const Pick &other) {
                  return kindOf(other.id).dimension == kindOf(pick.id).dimension;
              });
        if (!isThere)
            finding.signing.append(pick);
    }

    /** The smallest set of mistakes in the string that makes one of the readings. */
    void lead(SaidFinding &finding)
    {
        std::vector<Id> ids;
        for (const Id id : Variants::applied()) {
            const Dimension dimension = kindOf(id).dimension;
            if (dimension != Dimension::SecretOwner && dimension != Dimension::SecretPlace
                && dimension != Dimension::SecretText && dimension != Dimension::Charset)
                ids.push_back(id);
        }
        compare(finding, {});
        if (finding.isMade)
            return;
        for (const Id id : ids)
            compare(finding, {{id, {}}});
        if (finding.isMade)
            return;
        for (size_t i = 0; i < ids.size() && !m_bench.patience.isOver(); ++i) {
            for (size_t j = i; j < ids.size(); ++j) {
                if (Variants::agree(ids[i], ids[j]))
                    compare(finding, {{ids[i], {}}, {ids[j], {}}});
            }
        }
    }

    void compare(SaidFinding &finding, const std::vector<Variants::Slot> &slots)
    {
        m_bench.variants.walk(slots, 0, kAnewBesideMs, [&](const Recipe &recipe) {
            m_made.restart();
            if (!m_bench.kitchen.string(recipe, 0, m_made))
                return true;
            for (const SaidCore &core : m_cores) {
                if (core.bytes.view() != m_made.view())
                    continue;
                QList<Pick> picks = core.secret;
                for (const Pick &pick : recipe.picks)
                    picks.append(pick);
                sortByCatalogue(picks);
                if (!finding.isMade || isPreferred(picks, finding.leading))
                    finding.leading = picks;
                finding.isMade = true;
            }
            return m_bench.patience.ticks();
        });
    }

    /** Whether the string with a secret, or as it stands, gives the signature. */
    bool sign(SaidFinding &finding)
    {
        if (m_said.view().contains(m_mark))
            return signFilled(finding);
        if (signAs(finding, m_said.view(), 0, 0)) {
            const bool hadSecret = std::any_of(m_cores.cbegin(), m_cores.cend(),
                                               [](const SaidCore &core) { return core.hadSecret; });
            const bool isKeyed = std::any_of(
                finding.signing.cbegin(), finding.signing.cend(), [](const Pick &pick) {
                    return pick.id == Id::DigestHmacMd5 || pick.id == Id::DigestHmacSha256;
                });
            if (!hadSecret && !isKeyed)
                addSigning(finding, placePick(PlaceWay::Absent));
            return true;
        }
        WipedBuffer whole;
        return everySecret([&](int owner, int writing, QByteArrayView secret) {
            for (int i = 0; i < kPlaceWays; ++i) {
                const auto place = PlaceWay(i);
                if (place == PlaceWay::Absent)
                    continue;
                whole.restart();
                if (place == PlaceWay::First || place == PlaceWay::BothEnds)
                    whole.append(secret);
                whole.append(m_said.view());
                whole.append(betweenOf(place));
                if (place != PlaceWay::First)
                    whole.append(secret);
                if (signAs(finding, whole.view(), owner, writing)) {
                    if (place != PlaceWay::Behind)
                        addSigning(finding, placePick(place));
                    return true;
                }
            }
            return false;
        });
    }

    bool signFilled(SaidFinding &finding)
    {
        WipedBuffer whole;
        return everySecret([&](int owner, int writing, QByteArrayView secret) {
            whole.restart();
            const QByteArrayView said = m_said.view();
            for (qsizetype at = 0; at < said.size();) {
                const bool isMark = said.sliced(at).startsWith(m_mark);
                whole.append(isMark ? secret : said.sliced(at, 1));
                at += isMark ? m_mark.size() : 1;
            }
            return signAs(finding, whole.view(), owner, writing);
        });
    }

    template <class Try> bool everySecret(Try attempt)
    {
        for (int owner = 0; owner < m_bench.secrets.count(); ++owner) {
            if (owner > 0 && !m_bench.secrets.mistake(owner))
                continue;
            for (int writing = 0; writing < int(secretWritings().size()); ++writing) {
                const WipedBuffer *secret = m_bench.secrets.bytes(owner, writing, 0);
                if (m_bench.patience.isOver())
                    return false;
                if (secret && attempt(owner, writing, secret->view()))
                    return true;
            }
        }
        return false;
    }

    bool signAs(SaidFinding &finding, QByteArrayView whole, int owner, int writing)
    {
        WipedBuffer bytes;
        for (size_t charset = 0; charset < charsets().size(); ++charset) {
            bytes.restart();
            bytes.append(charsets()[charset].mark);
            if (!m_bench.sheet.converter().convert(charset, whole, bytes))
                continue;
            const WipedBuffer *key = m_bench.secrets.bytes(owner, writing, charset);
            for (int i = 0; i < int(digestOptions().size()); ++i) {
                const DigestOption &digest = digestOptions()[size_t(i)];
                if (!m_search->fits(digest) || (digest.isKeyed() && (!key || digest.stringAlone))
                    || !m_search->gives(digest, bytes.view(), key ? key->view() : QByteArrayView()))
                    continue;
                note(finding, owner, writing, int(charset), i);
                finding.firstDifference = whereTheyPart(bytes.view(), m_bench.rule.view());
                return true;
            }
        }
        return false;
    }

    void note(SaidFinding &finding, int owner, int writing, int charset, int digest)
    {
        const auto add = [&](const std::optional<Id> &id, int way) {
            if (id)
                addSigning(finding, {*id, Pick::kNone, way, -1, -1});
        };
        if (owner > 0)
            add(m_bench.secrets.mistake(owner), owner);
        add(secretWritings()[size_t(writing)].id, writing);
        add(charsets()[size_t(charset)].id, charset);
        add(digestOptions()[size_t(digest)].id, digest);
        add(m_search->form(), 0);
    }

    Bench &m_bench;
    Search *m_search;
    QByteArray m_mark;
    WipedBuffer m_said;
    WipedBuffer m_made;
    std::vector<SaidCore> m_cores;
};

} // namespace

SaidFinding examineSaid(const QString &said, Bench &bench, Search *search)
{
    return SaidExam(said, bench, search).result(said);
}

} // namespace vexora::doctor
