// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QDeadlineTimer>
#include <QList>
#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>

namespace vexora {

class RowCheck;
class Statement;

/**
 * Proposes rows that a filter may show, newest or oldest first, each once: from the text index, an
 * index of states, blocks of rows that have what is too short for the index, or all of them,
 * whichever has the fewest to look at. What the index does not know yet, or not any more as it is,
 * is proposed as well. Goes on where it stopped, so that the walk can be done in slices; between
 * them it holds nothing of the file.
 */
class Candidates
{
public:
    /** False to stop for now. The row has its number first, then what `columns` asked for. */
    using Visit = std::function<bool(const Statement &row, qint64 id)>;

    /** `columns`: what to select of `orders` before the check's own. `check` outlives this. */
    Candidates(const RowCheck &check, QString columns, bool newestFirst);
    ~Candidates();
    Candidates(const Candidates &) = delete;
    Candidates &operator=(const Candidates &) = delete;

    /** Looks at the list as it is now; `newest` is the last row that counts. */
    [[nodiscard]] Result<void> plan(const QSqlDatabase &database, qint64 newest);
    /** True when there are no more. */
    [[nodiscard]] Result<bool> walk(const QSqlDatabase &database, QDeadlineTimer deadline,
                                    const Visit &visit);

private:
    enum class Way { Scan, Driven, Blocks, Named };
    struct Stretch
    {
        Way way = Way::Scan;
        qint64 low = 0; ///< row numbers, both included
        qint64 high = 0;
    };
    enum class End { Reached, Stopped };

    [[nodiscard]] Result<void> planRange(const QSqlDatabase &database, qint64 newest);
    [[nodiscard]] Result<bool> planNamed(const QSqlDatabase &database);
    [[nodiscard]] Result<void> planText(const QSqlDatabase &database, qint64 indexedTo);
    void planState();
    void add(Way way, qint64 low, qint64 high);
    void begin(const Stretch &stretch);

    [[nodiscard]] Result<End> scan(const QSqlDatabase &database, const Stretch &stretch);
    [[nodiscard]] Result<End> driven(const QSqlDatabase &database, const Stretch &stretch);
    [[nodiscard]] Result<End> blocks(const QSqlDatabase &database, const Stretch &stretch);
    /** Named rows that come before `id`; Stopped when there was no time for all. */
    [[nodiscard]] Result<End> namedBefore(const QSqlDatabase &database, qint64 id);
    [[nodiscard]] Result<End> scanRange(const QSqlDatabase &database, qint64 low, qint64 high,
                                        bool &any);

    [[nodiscard]] qint64 after(qint64 id) const { return m_newestFirst ? id - 1 : id + 1; }
    [[nodiscard]] QString direction() const;
    [[nodiscard]] Result<qint64> nextRow(const QSqlDatabase &database, const Stretch &stretch);

    const RowCheck &m_check;
    QString m_columns;
    bool m_newestFirst;

    qint64 m_low = 1;
    qint64 m_high = 0;
    QList<Stretch> m_stretches; ///< in the order they are walked; the first is under way
    qint64 m_at = 0; ///< the row number the walk goes on with
    QList<qint64> m_named; ///< rows to look at beside an index, in the order of the walk
    qsizetype m_nextNamed = 0;
    QString m_drivenFrom; ///< FROM and WHERE of Driven
    QVariantList m_drivenValues;
    QString m_drivenId; ///< the row number there
    QString m_blockQuery;
    double m_share = 1; ///< of all rows that m_drivenFrom has, about

    QDeadlineTimer m_deadline;
    const Visit *m_visit = nullptr;
    std::unique_ptr<Statement> m_scan;
    std::unique_ptr<Statement> m_one;
};

} // namespace vexora
