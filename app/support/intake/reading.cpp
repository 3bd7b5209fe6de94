// SPDX-License-Identifier: MIT
#include "support/intake/reading.h"

#include "support/intake/readers.h"
#include "support/intake/secrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

const QStringList &intakeNoteIds()
{
    static const QStringList kIds{
        u"typographic_quote"_s, u"typographic_dash"_s, u"broken_json"_s, u"unread"_s,
        u"duplicate_name"_s,    u"unterminated"_s,     u"escape"_s,      u"hidden_character"_s,
        u"file_body"_s,         u"secret"_s,           u"masked"_s,      u"cut_off"_s,
        u"too_long"_s,
    };
    return kIds;
}

namespace intake {

namespace {
constexpr qsizetype kLongestFound = 24;
constexpr int kMostOfAnId = 100; ///< so that one kind cannot push the others out
} // namespace

Reading::Reading(const QString &shown)
    : m_shown(shown)
    , m_places(shown)
    , m_budget(65536 + 16 * shown.size())
{
}

void Reading::note(const QString &id, const Piece &piece, qsizetype at, qsizetype length,
                   const QString &found)
{
    const qsizetype from = piece.originOf(at);
    noteAt(id, from, std::max(piece.originOf(at + length) - from, qsizetype(0)), found);
}

void Reading::noteAt(const QString &id, qsizetype at, qsizetype length, const QString &found)
{
    if (!wants(id))
        return;
    ++m_counts[id];
    IntakeNote note{id, m_places.of(at, length), found};
    if (note.found.isEmpty())
        note.found = m_shown.sliced(note.place.at, std::min(note.place.length, qsizetype(200)))
                         .simplified();
    if (note.found.size() > kLongestFound) {
        const bool inPair = note.found[kLongestFound - 2].isHighSurrogate();
        note.found = note.found.left(kLongestFound - (inPair ? 2 : 1)) + u'…';
    }
    m_notes.append(note);
}

bool Reading::wants(const QString &id) const
{
    return m_notes.size() < kMostNotes && m_counts.value(id) < kMostOfAnId;
}

void Reading::skip(qsizetype at, qsizetype length)
{
    if (m_skipped++ == 0)
        m_firstSkipped = m_places.of(at, length);
}

void Reading::add(IntakeForm form, SentRequest request, qsizetype at, qsizetype end,
                  const QString &said)
{
    if (m_requests.size() >= kMostRequests) {
        skip(at, end - at);
        return;
    }
    m_requests.append({form, std::move(request), said, m_places.of(at, end - at)});
}

void Reading::addSign(qsizetype at, const QString &sign)
{
    if (m_signs.size() < kMostRequests)
        m_signs.append({at, sign});
}

bool Reading::saidWhy() const
{
    static const QStringList kReasons{u"broken_json"_s, u"unread"_s,    u"unterminated"_s,
                                      u"escape"_s,      u"file_body"_s, u"cut_off"_s,
                                      u"too_long"_s};
    return m_skipped > 0 || std::any_of(m_notes.begin(), m_notes.end(), [](const IntakeNote &note) {
               return kReasons.contains(note.id);
           });
}

bool Reading::afford(qsizetype characters)
{
    m_budget -= characters;
    return m_budget > 0;
}

Intake Reading::finish(const std::vector<doctor::KnownSecret> &secrets)
{
    Intake intake;
    std::stable_sort(
        m_requests.begin(), m_requests.end(),
        [](const TakenRequest &a, const TakenRequest &b) { return a.place.at < b.place.at; });
    std::stable_sort(m_signs.begin(), m_signs.end(),
                     [](const LooseSign &a, const LooseSign &b) { return a.at < b.at; });
    joinStrings(m_requests, m_signs);
    for (TakenRequest &taken : m_requests) {
        if (!hideIn(taken, secrets))
            continue;
        noteAt(u"secret"_s, taken.place.at, taken.place.length);
        intake.secretSeen = true;
    }
    if (m_budget <= 0)
        noteAt(u"unread"_s, 0, m_shown.size());
    if (m_skipped > 0)
        noteAt(u"unread"_s, m_firstSkipped.at, m_firstSkipped.length, QString::number(m_skipped));
    std::stable_sort(m_notes.begin(), m_notes.end(), [](const IntakeNote &a, const IntakeNote &b) {
        return a.place.at < b.place.at;
    });
    for (IntakeNote &note : m_notes)
        intake.secretSeen = hideIn(note.found, secrets) || intake.secretSeen;
    // Two readers may look at one place.
    const auto kept = std::unique(m_notes.begin(), m_notes.end());
    m_notes.resize(kept - m_notes.begin());
    intake.requests = m_requests;
    intake.notes = m_notes;
    intake.shown = m_shown;
    return intake;
}

} // namespace intake
} // namespace vexora
