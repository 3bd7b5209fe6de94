// SPDX-License-Identifier: MIT
#include "history/sqlrun.h"

#include "history/storagefailure.h"

namespace vexora {

Result<void> runSql(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return storageFailure(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storageFailure(query.lastError());
    return {};
}

} // namespace vexora
