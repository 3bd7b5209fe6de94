// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

namespace vexora::schema {

/** What this program reads and writes; SQLite's user_version of a history. */
inline constexpr int kVersion = 4;
/** SQLite's application_id of a history, so that another program's database is told apart. */
inline constexpr int kApplicationId = 0x56584d43; // "VXMC"

enum class Kind {
    Blank, ///< nobody's yet
    Ours,
    Newer, ///< ours, of a version this program cannot read
    Foreign, ///< another program's
};

/** Whose a file that has content is. Storage. */
[[nodiscard]] Result<Kind> kindOf(QSqlDatabase &database);

[[nodiscard]] Result<bool> isCurrent(QSqlDatabase &database);

/** Brings a new or older file to kVersion, inside the caller's transaction. */
[[nodiscard]] Result<void> migrate(QSqlDatabase &database);

} // namespace vexora::schema
