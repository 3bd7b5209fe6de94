// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/ids.h"

#include <QList>
#include <QString>

namespace vexora::doctor {

/** What a value is, as far as a mistake in writing it depends on it. */
struct ValueContext
{
    bool isAmount = false;
    bool isTimestamp = false;
    int amountDecimals = 0;
};

/** In how many ways a mistake of a value can be made; more than one value can take. */
[[nodiscard]] int waysOf(Id id);

/** The value with the mistake made in one of its ways; the value itself where it does not touch
 *  it. TimestampAnew has moments() instead. */
[[nodiscard]] QString written(Id id, int way, const QString &value, const ValueContext &context);

/** Other moments than a timestamp's own, up to so far away, written as it is; the second's and the
 *  minute's beginning at the end. */
[[nodiscard]] QStringList moments(const QString &timestamp, int milliseconds);

/** Whether there is a mistake of all fields at once, and whether one of a single field. */
[[nodiscard]] bool hasAll(Id id);
[[nodiscard]] bool hasSingle(Id id);

// By kind; `way` as above.
[[nodiscard]] QString writtenTimestamp(int way, const QString &value);
[[nodiscard]] QString writtenNumber(int way, const QString &value);
[[nodiscard]] QString writtenDecimals(int way, const QString &value);
[[nodiscard]] QString writtenMinorUnits(int way, const QString &value, int decimals);
[[nodiscard]] QString writtenComma(int way, const QString &value);
[[nodiscard]] QString writtenZeroLost(const QString &value);

[[nodiscard]] QString writtenTrimmed(int way, const QString &value);
[[nodiscard]] QString writtenNotTrimmed(int way, const QString &value);
[[nodiscard]] QString writtenDash(int way, const QString &value);
[[nodiscard]] QString writtenQuotes(int way, const QString &value);
[[nodiscard]] QString writtenFullWidth(int way, const QString &value);
[[nodiscard]] QString writtenHalfWidth(int way, const QString &value);
[[nodiscard]] QString writtenLineEnds(int way, const QString &value);

[[nodiscard]] QString writtenHtml(int way, const QString &value);
[[nodiscard]] QString writtenJsonUnicode(int way, const QString &value);
[[nodiscard]] QString writtenUrl(int way, const QString &value);
[[nodiscard]] QString readUrl(int way, const QString &value);

} // namespace vexora::doctor
