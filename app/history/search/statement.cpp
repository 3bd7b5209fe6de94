// SPDX-License-Identifier: MIT
#include "history/search/statement.h"

#include "history/storagefailure.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const QSqlDatabase &database, const QString &text, const QVariantList &values)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_stmt *made = nullptr;
    note(
        sqlite3_prepare_v2(handleOf(database), utf8.constData(), int(utf8.size()), &made, nullptr));
    m_statement.reset(made);
    bind(values);
}

void Statement::again(const QVariantList &values)
{
    if (!m_statement)
        return; // what was wrong with it still is
    sqlite3_reset(m_statement.get());
    m_error.reset();
    bind(values);
}

void Statement::bind(const QVariantList &values)
{
    for (int i = 0; i < int(values.size()) && !m_error; ++i) {
        const QVariant &value = values[i];
        const int type = value.userType();
        if (type == QMetaType::QString || type == QMetaType::QByteArray) {
            const QByteArray bytes
                = type == QMetaType::QString ? value.toString().toUtf8() : value.toByteArray();
            note(type == QMetaType::QString
                     ? sqlite3_bind_text(m_statement.get(), i + 1, bytes.constData(),
                                         int(bytes.size()), SQLITE_TRANSIENT)
                     : sqlite3_bind_blob(m_statement.get(), i + 1, bytes.constData(),
                                         int(bytes.size()), SQLITE_TRANSIENT));
        } else {
            note(sqlite3_bind_int64(m_statement.get(), i + 1, value.toLongLong()));
        }
    }
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_error) {
        m_error
            = storage::from(QSqlError({}, {}, QSqlError::StatementError, QString::number(code)));
    }
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    note(code == SQLITE_DONE ? SQLITE_OK : code);
    // What is left at its end holds on to the file as it was.
    sqlite3_reset(m_statement.get());
    return false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView Statement::text(int column) const
{
    const auto *bytes
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace vexora
