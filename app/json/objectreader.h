// SPDX-License-Identifier: MIT
#pragma once

#include "json/json.h"

#include <QSet>

#include <optional>

namespace vexora::json {

/** The first thing found wrong while reading a document, with its JSON path. */
class Problem
{
public:
    void say(const QString &path, const QString &what);
    [[nodiscard]] bool found() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/**
 * Reads one object of a closed schema: members are asked for by name, and finish() complains about
 * every member nobody asked for. A wrong type or a missing member is said to the Problem and
 * answered with an empty value, so that readers stay straight lines.
 */
class ObjectReader
{
public:
    ObjectReader(const Value &value, QString path, Problem &problem);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] bool has(const QString &name) const;

    /** Null, and said, when it is missing. */
    const Value *require(const QString &name);
    /** Null when it is missing. */
    const Value *optional(const QString &name);

    QString text(const QString &name);
    QString optionalText(const QString &name);
    int integer(const QString &name);
    int optionalInteger(const QString &name, int fallback = 0);
    bool boolean(const QString &name);
    bool optionalBoolean(const QString &name, bool fallback = false);
    QStringList optionalTextList(const QString &name);
    QStringList textList(const QString &name);

    /** Calls `read(item, path)` for each item of an array member. */
    template <class Read> void each(const QString &name, Read read)
    {
        const Value *list = require(name);
        if (!list)
            return;
        if (!list->isArray()) {
            m_problem.say(pathOf(name), QStringLiteral("must be an array"));
            return;
        }
        for (qsizetype i = 0; i < list->items().size(); ++i)
            read(list->items()[i], QStringLiteral("%1[%2]").arg(pathOf(name)).arg(i));
    }

    void finish();

private:
    int toInteger(const QString &name, const Value &value);
    bool toBoolean(const QString &name, const Value &value);
    QString toText(const QString &name, const Value &value);
    QStringList toTextList(const QString &name, const Value &value);

    const Value &m_value;
    QString m_path;
    Problem &m_problem;
    QSet<QString> m_seen;
};

} // namespace vexora::json
