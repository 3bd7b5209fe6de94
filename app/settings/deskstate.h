// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace vexora {

/** Where live orders go, and so whose money they bring. */
struct LivePlace
{
    QString merchantNo; ///< empty in files written before it was kept
    QString host; ///< host[:port]

    bool operator==(const LivePlace &) const = default;
};

/**
 * What the program has to remember between two runs that is neither a choice nor an order:
 * desk.json of a data folder, owner only. Read anew at every question, because another window may
 * have written it. Nothing in it is payer data or a secret. A missing, damaged or unreadable file
 * knows nothing, which is always the careful answer; the next thing written makes it anew. Errors
 * of writing: Storage, and NewerData for a later program's file, which is left alone. Nobody has to
 * stop for one: a place is asked about again. Owned by the workspace.
 */
class DeskState
{
public:
    explicit DeskState(QString file);

    /** Where a person said yes to the profile's live orders; nothing where nobody has. */
    [[nodiscard]] std::optional<LivePlace> confirmedPlace(const QString &profileId) const;
    [[nodiscard]] Result<void> confirmPlace(const QString &profileId, const LivePlace &place);

    /** The highest {counter} of remarks sent with the profile that day; 0 for none. Counts on in
     *  this run where the file cannot be written: no two orders of a run get one remark. */
    [[nodiscard]] int lastCounter(const QString &profileId, const QDate &day) const;
    /** Keeps the highest of that day and drops former days; a day that is over changes nothing. */
    [[nodiscard]] Result<void> countUsed(const QString &profileId, const QDate &day, int counter);

private:
    QString m_file;
    QString m_countedOn; ///< of m_counted, yyyy-MM-dd
    QMap<QString, int> m_counted; ///< by this object, written or not
};

} // namespace vexora
