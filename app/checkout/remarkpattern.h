// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QDate;

namespace vexora {

/**
 * A profile's default remark may hold {date} (yyyyMMdd, the day on the clerk's wall) and {counter}
 * (at least three digits, from 001 each day and profile). Anything else in braces stays as it is.
 */
[[nodiscard]] QString expandedRemark(const QString &pattern, const QDate &day, int counter);
[[nodiscard]] bool countsRemarks(const QString &pattern);
/** The counter with which the pattern made this remark that day, spaces around it aside; 0 when it
 *  did not, or with one of more than six digits. */
[[nodiscard]] int counterOf(const QString &remark, const QString &pattern, const QDate &day);

} // namespace vexora
