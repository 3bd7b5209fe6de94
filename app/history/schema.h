// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

namespace vexora::schema {

/** What this program reads and writes; SQLite's user_version of a history. */
inline constexpr int kVersion = 2;
/** SQLite's application_id of a history, so that another program's database is told apart. */
inline constexpr int kApplicationId = 0x56584d43; // "VXMC"

/** Whether a file that has content is a history this program can read. NewerData, Storage. */
[[nodiscard]] Result<void> check(QSqlDatabase &database);

[[nodiscard]] Result<bool> isCurrent(QSqlDatabase &database);

/** Brings a new or older file to kVersion, inside the caller's transaction. */
[[nodiscard]] Result<void> migrate(QSqlDatabase &database);

} // namespace vexora::schema
