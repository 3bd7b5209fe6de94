// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

namespace vexora::khqr {

/** What the embedded gateway puts into a code it mints: an individual account (tag 29), dynamic. */
struct DynamicCode
{
    QString bakongId; ///< name@bank, 29-00
    QString merchantName; ///< 59, at most 25 UTF-16 units
    QString merchantCity; ///< 60, at most 15
    QString currency; ///< "KHR" or "USD"
    QString amount; ///< plain decimal
    QString billNumber; ///< 62-01, at most 25; may be empty
    qint64 createdMs = 0; ///< 99-00
    qint64 expiresMs = 0; ///< 99-01
};

/** The payload with its CRC, or Malformed when a value does not fit its tag. */
[[nodiscard]] Result<QString> write(const DynamicCode &code);

} // namespace vexora::khqr
