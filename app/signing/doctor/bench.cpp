// SPDX-License-Identifier: MIT
#include "signing/doctor/search.h"

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace vexora::doctor {

namespace {

std::chrono::nanoseconds workedHere()
{
    timespec worked{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked);
    return std::chrono::seconds(worked.tv_sec) + std::chrono::nanoseconds(worked.tv_nsec);
}

} // namespace

Patience::Patience(const Limits &limits)
    : m_cancelled(limits.cancelled)
    , m_end(std::chrono::steady_clock::now() + limits.time)
    , m_workEnd(workedHere() + limits.time)
{
}

bool Patience::isOver()
{
    if (!m_isOver) {
        m_isOver = (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
            || (m_isByTheWall ? std::chrono::steady_clock::now() >= m_end
                              : workedHere() >= m_workEnd);
    }
    return m_isOver;
}

void sortByCatalogue(QList<Pick> &picks)
{
    std::sort(picks.begin(), picks.end(), [](const Pick &a, const Pick &b) {
        return std::pair(int(a.id), a.entry) < std::pair(int(b.id), b.entry);
    });
}

bool isPreferred(const QList<Pick> &a, const QList<Pick> &b)
{
    if (a.size() != b.size())
        return a.size() < b.size();
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i].id != b[i].id)
            return a[i].id < b[i].id;
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i].entry != b[i].entry)
            return a[i].entry < b[i].entry;
        if (a[i].way != b[i].way)
            return a[i].way < b[i].way;
    }
    return false;
}

qsizetype whereTheyPart(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return -1;
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

Bench::Bench(const Evidence &evidence, const std::vector<KnownSecret> &known, const Limits &limits)
    : sheet(evidence)
    , secrets(known)
    , kitchen(sheet, secrets)
    , variants(sheet, secrets, kitchen.plain())
    , patience(limits)
{
    const bool hasSecret = secrets.count() > 0;
    (void)kitchen.message(kitchen.plain(), !hasSecret, rule); // UTF-8 writes everything
}

Mistake Bench::named(const Pick &pick) const
{
    Mistake mistake{kindOf(pick.id).id, {}};
    const auto fact = [&](const QString &name, const QString &text) {
        mistake.facts.insert(name, secrets.masked(text));
    };
    if (kindOf(pick.id).dimension == Dimension::SecretOwner)
        fact(u"profile"_s, secrets.secret(pick.way).profile);
    if (pick.entry == Pick::kAll)
        fact(u"field"_s, u"*"_s);
    if (pick.entry < 0)
        return mistake;
    const Entry &entry = sheet.entries()[size_t(pick.entry)];
    fact(u"field"_s, entry.name);
    if (pick.after >= 0) {
        fact(u"from"_s, sheet.value(pick.before));
        fact(u"to"_s, sheet.value(pick.after));
    } else if (pick.id == Id::UnknownIn) {
        fact(u"to"_s, sheet.value(entry.version));
    }
    return mistake;
}

QList<Mistake> Bench::named(const QList<Pick> &picks) const
{
    QList<Mistake> mistakes;
    for (const Pick &pick : picks)
        mistakes.append(named(pick));
    return mistakes;
}

} // namespace vexora::doctor
