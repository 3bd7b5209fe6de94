// SPDX-License-Identifier: MIT
#include "history/caretask.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kInstructions = 20'000; ///< of SQLite's machine, some milliseconds at most

int isOver(void *task)
{
    return static_cast<const CareTask *>(task)->isCancelled() ? 1 : 0;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
        ? *static_cast<sqlite3 *const *>(handle.data())
        : nullptr;
}

} // namespace

Error cancelledError()
{
    return {ErrorCode::Internal, u"cancelled"_s};
}

Interruption::Interruption(const QSqlDatabase &database, const CareTask &task)
    : m_handle(handleOf(database))
{
    if (m_handle != nullptr) {
        sqlite3_progress_handler(static_cast<sqlite3 *>(m_handle), kInstructions, isOver,
                                 const_cast<CareTask *>(&task));
    }
}

Interruption::~Interruption()
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(static_cast<sqlite3 *>(m_handle), 0, nullptr, nullptr);
}

} // namespace vexora
