// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/shape.h"
#include "signing/doctor/variants.h"

#include <chrono>

namespace vexora::doctor {

/**
 * Ends a search in time. One and two mistakes are counted by what this thread works, so that a busy
 * machine does not turn what can be explained into what cannot; three by the clock on the wall.
 */
class Patience
{
public:
    explicit Patience(const Limits &limits);

    /** From now on by the wall, since the beginning. */
    void countByTheWall() { m_isByTheWall = true; }
    /** Looks at the clock. */
    [[nodiscard]] bool isOver();
    /** The same, cheap enough for every candidate. */
    [[nodiscard]] bool ticks() { return (++m_ticks & 0x3FF) != 0 || !isOver(); }

private:
    const std::atomic<bool> *m_cancelled;
    std::chrono::steady_clock::time_point m_end;
    std::chrono::nanoseconds m_workEnd;
    bool m_isByTheWall = false;
    unsigned m_ticks = 0;
    bool m_isOver = false;
};

/** A set of mistakes that makes the signature. */
struct Finding
{
    QList<Pick> picks; ///< in the catalogue's order
    QList<Mistake> mistakes;
    QString hashed;
    qsizetype firstDifference = -1;
};

/** The catalogue prefers the first. */
[[nodiscard]] bool isPreferred(const QList<Pick> &a, const QList<Pick> &b);
void sortByCatalogue(QList<Pick> &picks);
/** Where two strings of bytes part; -1 where they are the same. */
[[nodiscard]] qsizetype whereTheyPart(QByteArrayView a, QByteArrayView b);

/** Everything that is made of one request and used by all that is asked about it. */
struct Bench
{
    Bench(const Evidence &evidence, const std::vector<KnownSecret> &known, const Limits &limits);

    [[nodiscard]] Mistake named(const Pick &pick) const;
    [[nodiscard]] QList<Mistake> named(const QList<Pick> &picks) const;

    Sheet sheet;
    SecretTexts secrets;
    Kitchen kitchen;
    Variants variants;
    Patience patience;
    WipedBuffer rule; ///< what should have been hashed: string and secret
};

/** Looks for the sets of mistakes that give one signature. */
class Search
{
public:
    Search(Bench &bench, const Target &target);

    /** All sets of that size (of three: the first found and its likes), the preferred one first. */
    [[nodiscard]] QList<Finding> ofSize(int size);
    [[nodiscard]] qint64 tried() const { return m_tried; }
    /** Whether the bytes as they stand, with a digest of the list, give the signature. */
    [[nodiscard]] bool gives(const DigestOption &digest, QByteArrayView message,
                             QByteArrayView key);
    /** Whether that digest can have been written as the signature is. */
    [[nodiscard]] bool fits(const DigestOption &digest) const;
    [[nodiscard]] const std::optional<Id> &form() const { return m_target.form; }

private:
    using Ids = std::vector<Id>;

    void withDigest(int digest, int rest, int size);
    void triples(int digest);
    void neighbours(const QList<Pick> &picks, int digest);
    bool walk(const std::vector<Variants::Slot> &slots, int digest, int anewMs);
    bool attempt(const Recipe &recipe);
    bool attemptKeyed(const Recipe &recipe, const DigestOption &digest);
    void keep(const Recipe &recipe);
    [[nodiscard]] std::vector<std::array<Id, 3>> cheapestFirst();

    Bench &m_bench;
    const Target &m_target;
    Hasher m_hasher;
    Digest m_digest;
    WipedBuffer m_message;
    WipedBuffer m_key;
    QList<Finding> m_found;
    qint64 m_tried = 0;
    bool m_endsAtFirst = false;
};

} // namespace vexora::doctor
