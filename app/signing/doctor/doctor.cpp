// SPDX-License-Identifier: MIT
#include "signing/doctor/doctor.h"

#include "signing/doctor/alone.h"
#include "signing/doctor/said.h"
#include "signing/doctor/search.h"

#include <algorithm>

namespace vexora::doctor {

namespace {

/** One examination from its evidence to its diagnosis. */
class Examination
{
public:
    Examination(const Evidence &evidence, const std::vector<KnownSecret> &secrets,
                const Limits &limits)
        : m_evidence(evidence)
        , m_limits(limits)
        , m_bench(evidence, secrets, limits)
        , m_target(targetOf(evidence.request.sign()))
    {
        m_diagnosis.hadSecret = !secrets.empty() && !secrets.front().secret.isEmpty();
        m_diagnosis.shape = shapeOf(evidence.request.sign());
        m_diagnosis.canonical = m_bench.kitchen.shown(m_bench.kitchen.plain(), true);
        if (m_diagnosis.hadSecret && m_target)
            m_search.emplace(m_bench, *m_target);
    }

    Diagnosis result()
    {
        // What the customer says costs little beside a search for three.
        const int cheap = std::min(m_limits.mistakes, 2);
        bool isFound = m_search && searchUpTo(0, cheap);
        if (m_evidence.said)
            isFound = listen(isFound) || isFound;
        if (m_search && !isFound)
            searchUpTo(cheap + 1, m_limits.mistakes);
        if (m_search)
            m_diagnosis.tried = m_search->tried();
        m_diagnosis.alone = triedAlone(m_bench, m_diagnosis.hadSecret, m_target, m_explaining);
        return std::move(m_diagnosis);
    }

private:
    bool searchUpTo(int first, int last)
    {
        for (int size = first; size <= last; ++size) {
            if (size > 0 && m_bench.patience.isOver()) {
                m_diagnosis.complete = false;
                return false;
            }
            const QList<Finding> found = m_search->ofSize(size);
            if (!found.isEmpty()) {
                take(found);
                return true;
            }
            if (m_bench.patience.isOver())
                m_diagnosis.complete = false;
        }
        return false;
    }

    void take(const QList<Finding> &found)
    {
        const Finding &best = found.first();
        m_diagnosis.verdict = best.mistakes.isEmpty() ? Verdict::Match : Verdict::Explained;
        m_diagnosis.mistakes = best.mistakes;
        m_diagnosis.alternatives = int(found.size()) - 1;
        m_diagnosis.hashed = best.hashed;
        m_diagnosis.firstDifference = best.firstDifference;
        for (const Finding &finding : found) {
            if (finding.picks.size() == 1)
                m_explaining.append(finding.picks.first().id);
        }
    }

    /** True where what was said explains the signature and nothing else did. */
    bool listen(bool isFound)
    {
        if (m_bench.patience.isOver()) {
            m_diagnosis.complete = false;
            return false;
        }
        const SaidFinding said
            = examineSaid(*m_evidence.said, m_bench, m_search ? &*m_search : nullptr);
        m_diagnosis.saidWasSigned = said.wasSigned;
        m_diagnosis.saidMistakes = m_bench.named(said.leading);
        if (isFound)
            return false;
        if (m_evidence.saidGivesSign && !said.wasSigned.value_or(false))
            return listenToProof(said);
        const bool wasSigned = said.wasSigned.value_or(false);
        if (wasSigned)
            m_diagnosis.hashed = said.shown;
        if (wasSigned || !m_search)
            m_diagnosis.firstDifference = said.firstDifference;
        if (!wasSigned || !said.isMade)
            return false;
        QList<Pick> all = said.leading;
        for (const Pick &pick : said.signing) {
            const bool isThere = std::any_of(all.cbegin(), all.cend(), [&](const Pick &other) {
                return kindOf(other.id).dimension == kindOf(pick.id).dimension;
            });
            if (!isThere)
                all.append(pick);
        }
        sortByCatalogue(all);
        m_diagnosis.verdict = Verdict::Explained;
        m_diagnosis.mistakes = m_bench.named(all);
        return true;
    }

    /** Signed with a secret that is not known: no mistake can be tried on it. */
    bool listenToProof(const SaidFinding &said)
    {
        m_diagnosis.saidWasSigned = true;
        m_diagnosis.hashed = said.shown;
        m_diagnosis.firstDifference = said.firstDifference;
        m_diagnosis.otherSecret
            = said.isMade && said.leading.isEmpty() && m_evidence.said->contains(kSecretMark);
        return false;
    }

    const Evidence &m_evidence;
    const Limits &m_limits;
    Bench m_bench;
    std::optional<Target> m_target;
    std::optional<Search> m_search;
    QList<Id> m_explaining;
    Diagnosis m_diagnosis;
};

} // namespace

Diagnosis diagnose(const Evidence &evidence, const std::vector<KnownSecret> &secrets,
                   const Limits &limits)
{
    return Examination(evidence, secrets, limits).result();
}

} // namespace vexora::doctor
