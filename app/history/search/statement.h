// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace vexora {

/**
 * One SQLite statement, stepped through by hand. Beside QSqlQuery because a walk over a million
 * rows reads a dozen texts of each, and QSqlQuery makes a QVariant and a QString of every one.
 * Belongs to the connection's thread and must go before the connection is closed.
 */
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &text, const QVariantList &values = {});

    /** From the start, with other values. */
    void again(const QVariantList &values);
    /** False at the end, and after an error. */
    [[nodiscard]] bool next();
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    /** UTF-8, good until the next step. */
    [[nodiscard]] QByteArrayView text(int column) const;

private:
    void bind(const QVariantList &values);
    void note(int code);

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Error> m_error;
};

} // namespace vexora
