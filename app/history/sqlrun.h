// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSqlQuery>
#include <QVariant>

namespace vexora {

/** Prepares and runs one statement on a forward-only query. Storage. */
[[nodiscard]] Result<void> runSql(QSqlQuery &query, const QString &statement,
                                  const QVariantList &values = {});

} // namespace vexora
