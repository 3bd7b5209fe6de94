// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"
#include "support/intake/piece.h"
#include "support/intake/places.h"

#include <QHash>

namespace vexora::intake {

/** What stands around a body: an address and headers of a line, an envelope or a HAR entry. */
struct Surroundings
{
    QString method;
    QString url;
    QList<std::pair<QString, QString>> headers;
};

/** A digest that stands alone in a text. */
struct LooseSign
{
    qsizetype at = 0;
    QString text;
};

/**
 * One run of takeIn(): the text it reads, and the requests and notes found so far. The readers
 * share it; it lives as long as the call.
 */
class Reading
{
public:
    static constexpr int kMostNotes = 500; ///< a person reads ten; a hostile text makes millions
    static constexpr int kMostRequests = 1000;

    explicit Reading(const QString &shown);

    [[nodiscard]] const QString &shown() const { return m_shown; }

    /** `at` and `length` are of `piece`. */
    void note(const QString &id, const Piece &piece, qsizetype at, qsizetype length = 0,
              const QString &found = {});
    /** Of the pasted text. `found` is what stands there unless told. */
    void noteAt(const QString &id, qsizetype at, qsizetype length, const QString &found = {});
    /** Counts what was read and is no order; said once, at the first of them. */
    void skip(qsizetype at, qsizetype length);

    void add(IntakeForm form, SentRequest request, qsizetype at, qsizetype end,
             const QString &said = {});

    /** A digest that stands alone; `at` is of the pasted text. */
    void addSign(qsizetype at, const QString &sign);

    [[nodiscard]] const QList<TakenRequest> &requests() const { return m_requests; }
    /** Whether one more of these would be kept. */
    [[nodiscard]] bool wants(const QString &id) const;
    [[nodiscard]] qsizetype noteCount() const { return m_notes.size(); }
    /** Whether a note says that something could not be read. */
    [[nodiscard]] bool saidWhy() const;

    /** For what may look at one character again and again: false when that was done too often,
     *  which finish() says. */
    [[nodiscard]] bool afford(qsizetype characters);
    /** All of it, the notes in the order of the text. Taking off quotes and escapes may have put
     *  one of the secrets together: it is hidden, too. */
    [[nodiscard]] Intake finish(const std::vector<doctor::KnownSecret> &secrets);

private:
    QString m_shown;
    Places m_places;
    QList<TakenRequest> m_requests;
    QList<LooseSign> m_signs;
    QList<IntakeNote> m_notes;
    QHash<QString, int> m_counts;
    IntakePlace m_firstSkipped;
    int m_skipped = 0;
    qsizetype m_budget = 0;
};

} // namespace vexora::intake
