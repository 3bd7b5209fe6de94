// SPDX-License-Identifier: MIT
#include "signing/doctor/variants.h"

#include "signing/doctor/variantways.h"

#include <algorithm>
#include <utility>

namespace vexora::doctor {

Variants::Variants(Sheet &sheet, const SecretTexts &secrets, Recipe plain)
    : m_sheet(sheet)
    , m_secrets(secrets)
    , m_recipe(std::move(plain))
{
}

bool Variants::walk(const std::vector<Slot> &slots, int digest, int anewMs, const Visitor &visit)
{
    m_slots = &slots;
    m_visit = &visit;
    m_anewMs = anewMs;
    m_recipe.digest = digest;
    m_recipe.picks.clear();
    return descend(0);
}

int Variants::count(Id id)
{
    int found = 0;
    walk({{id, std::nullopt}}, 0, 0, [&found](const Recipe &) {
        ++found;
        return true;
    });
    return found;
}

bool Variants::wants(size_t at, const Pick &pick) const
{
    const std::optional<Pick> &only = (*m_slots)[at].only;
    return !only || *only == pick;
}

/** The same mistake twice is made on two fields, in their order. */
int Variants::firstEntry(Id id) const
{
    if (m_recipe.picks.isEmpty() || m_recipe.picks.last().id != id)
        return 0;
    const int last = m_recipe.picks.last().entry;
    return last < 0 ? int(m_sheet.entries().size()) : last + 1;
}

bool Variants::isActive(int entry) const
{
    if (m_recipe.message == 0)
        return m_recipe.inString[size_t(entry)] != 0;
    const SentKind kind = m_sheet.entries()[size_t(entry)].kind;
    return m_recipe.inBody[size_t(entry)] != 0 && kind != SentKind::Null
        && kind != SentKind::Nested;
}

bool Variants::descend(size_t at)
{
    if (at == m_slots->size())
        return (*m_visit)(m_recipe);
    const Id id = (*m_slots)[at].id;
    if (isValue(id))
        return id == Id::TimestampAnew ? anew(at) : values(at, id) && allValues(at, id);
    if (kindOf(id).dimension == Dimension::Fields)
        return fields(at, id);
    if (kindOf(id).dimension == Dimension::SecretOwner) {
        for (int owner = 1; owner < m_secrets.count(); ++owner) {
            if (m_secrets.mistake(owner) == id && !exclusive(at, &Recipe::owner, owner))
                return false;
        }
        return true;
    }
    const Ways &known = waysOfExclusive(id);
    return std::all_of(known.ways.cbegin(), known.ways.cend(),
                       [&](int way) { return exclusive(at, known.member, way); });
}

bool Variants::exclusive(size_t at, int Recipe::*member, int way)
{
    const Pick pick{(*m_slots)[at].id, Pick::kNone, way, -1, -1};
    if (!wants(at, pick))
        return true;
    m_recipe.*member = way;
    m_recipe.picks.append(pick);
    const bool goesOn = descend(at + 1);
    m_recipe.picks.removeLast();
    m_recipe.*member = 0;
    return goesOn;
}

bool Variants::single(size_t at, int entry, bool isIn, int way)
{
    const Pick pick{(*m_slots)[at].id, entry, way, -1, -1};
    if (!wants(at, pick))
        return true;
    const auto index = size_t(entry);
    const char string = std::exchange(m_recipe.inString[index], char(isIn));
    const char body = std::exchange(m_recipe.inBody[index], char(isIn));
    m_recipe.picks.append(pick);
    const bool goesOn = descend(at + 1);
    m_recipe.picks.removeLast();
    m_recipe.inString[index] = string;
    m_recipe.inBody[index] = body;
    return goesOn;
}

bool Variants::fields(size_t at, Id id)
{
    const std::vector<Entry> &entries = m_sheet.entries();
    if (id == Id::EmptyIn || id == Id::NullAsText)
        return nulls(at);
    for (int i = firstEntry(id); i < int(entries.size()); ++i) {
        const Entry &entry = entries[size_t(i)];
        const bool isThere = m_recipe.message == 0 ? m_recipe.inString[size_t(i)] != 0
                                                   : m_recipe.inBody[size_t(i)] != 0;
        bool goesOn = true;
        if (id == Id::SignIn && entry.isSign)
            goesOn = single(at, i, true, 0);
        else if (id == Id::MerchantNoIn && entry.isHeader)
            goesOn = single(at, i, true, 0);
        else if (id == Id::UnknownIn && !entry.isSent && !entry.isHeader)
            goesOn = single(at, i, true, 0);
        else if ((id == Id::FieldMissing || id == Id::UnknownOut) && entry.isSent && !entry.isSign
                 && isThere && entry.isKnown == (id == Id::FieldMissing))
            goesOn = single(at, i, false, 0);
        if (!goesOn)
            return false;
    }
    return true;
}

/** All empty fields, or all nulls, at once. */
bool Variants::nulls(size_t at)
{
    const Id id = (*m_slots)[at].id;
    const Pick pick{id, Pick::kNone, 0, -1, -1};
    const std::vector<char> before = m_recipe.inString;
    const std::vector<int> versions = m_recipe.version;
    bool isAny = false;
    for (size_t i = 0; i < before.size(); ++i) {
        const Entry &entry = m_sheet.entries()[i];
        const bool isNull = entry.kind == SentKind::Null;
        const bool isEmpty
            = entry.kind != SentKind::Nested && !isNull && m_sheet.value(entry.version).isEmpty();
        if (!entry.isSent || entry.isSign || !(id == Id::EmptyIn ? isEmpty : isNull))
            continue;
        m_recipe.inString[i] = 1;
        if (isNull && m_recipe.message != 0)
            m_recipe.version[i] = m_sheet.nullAsText(int(i));
        isAny = true;
    }
    if (!wants(at, pick) || !isAny) {
        m_recipe.inString = before;
        m_recipe.version = versions;
        return true;
    }
    const bool kept = std::exchange(m_recipe.keepsEmpty, m_recipe.keepsEmpty || id == Id::EmptyIn);
    m_recipe.picks.append(pick);
    const bool goesOn = descend(at + 1);
    m_recipe.picks.removeLast();
    m_recipe.keepsEmpty = kept;
    m_recipe.inString = before;
    m_recipe.version = versions;
    return goesOn;
}

bool Variants::withValue(size_t at, int entry, int way, int version)
{
    int &current = m_recipe.version[size_t(entry)];
    const Pick pick{(*m_slots)[at].id, entry, way, current, version};
    if (!wants(at, pick))
        return true;
    const int before = std::exchange(current, version);
    m_recipe.picks.append(pick);
    const bool goesOn = descend(at + 1);
    m_recipe.picks.removeLast();
    m_recipe.version[size_t(entry)] = before;
    return goesOn;
}

bool Variants::values(size_t at, Id id)
{
    if (!hasSingle(id))
        return true;
    const int ways = waysOf(id);
    for (int entry = firstEntry(id); entry < int(m_recipe.version.size()); ++entry) {
        const Sheet::Change *changes
            = isActive(entry) ? m_sheet.changes(m_recipe.version[size_t(entry)], id) : nullptr;
        for (int way = 0; changes && way < ways; ++way) {
            if (changes[way].isNew && !withValue(at, entry, way, changes[way].version))
                return false;
        }
    }
    return true;
}

/** Every field it touches at once. Where a single one can be named, two at least. */
bool Variants::allValues(size_t at, Id id)
{
    if (!hasAll(id) || firstEntry(id) > 0)
        return true;
    Touched touched;
    for (int entry = 0; entry < int(m_recipe.version.size()); ++entry) {
        if (!isActive(entry))
            continue;
        if (const Sheet::Change *changes = m_sheet.changes(m_recipe.version[size_t(entry)], id))
            touched.append({entry, changes});
    }
    const int least = hasSingle(id) ? 2 : 1;
    const auto isSame = [&touched](int way, int other) {
        return std::all_of(touched.cbegin(), touched.cend(), [=](const auto &place) {
            return place.second[way].version == place.second[other].version;
        });
    };
    for (int way = 0; touched.size() >= least && way < waysOf(id); ++way) {
        const auto count = std::count_if(touched.cbegin(), touched.cend(), [=](const auto &place) {
            return place.second[way].version >= 0;
        });
        const Pick pick{id, Pick::kAll, way, -1, -1};
        bool isNew = count >= least && wants(at, pick);
        for (int earlier = 0; isNew && earlier < way; ++earlier)
            isNew = !isSame(way, earlier);
        if (isNew && !withAll(at, pick, touched))
            return false;
    }
    return true;
}

bool Variants::withAll(size_t at, const Pick &pick, const Touched &touched)
{
    QVarLengthArray<std::pair<int, int>, 32> before;
    for (const auto &[entry, changes] : touched) {
        if (changes[pick.way].version < 0)
            continue;
        int &version = m_recipe.version[size_t(entry)];
        before.append({entry, std::exchange(version, changes[pick.way].version)});
    }
    m_recipe.picks.append(pick);
    const bool goesOn = descend(at + 1);
    m_recipe.picks.removeLast();
    for (const auto &[entry, version] : before)
        m_recipe.version[size_t(entry)] = version;
    return goesOn;
}

bool Variants::anew(size_t at)
{
    constexpr int kKept = 500; // each a version of its own; beyond it the next takes its place
    const std::vector<Entry> &entries = m_sheet.entries();
    for (int entry = 0; entry < int(entries.size()); ++entry) {
        if (!entries[size_t(entry)].context.isTimestamp || !isActive(entry) || m_anewMs == 0)
            continue;
        const int before = m_recipe.version[size_t(entry)];
        if (m_anewMs <= kKept) {
            int way = 0;
            for (const int version : m_sheet.moved(before, m_anewMs)) {
                if (!withValue(at, entry, way++, version))
                    return false;
            }
            continue;
        }
        int way = 0;
        for (const QString &moment : moments(m_sheet.value(before), m_anewMs)) {
            if (!withValue(at, entry, way++, m_sheet.scratch(entry, moment)))
                return false;
        }
    }
    return true;
}

} // namespace vexora::doctor
