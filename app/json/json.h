// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace vexora::json {

/**
 * A JSON document that keeps what QJsonDocument loses: member order, duplicate keys and the text
 * of numbers. Money and order numbers depend on all three.
 */
class Value
{
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<QString, Value>;

    Value() = default;
    [[nodiscard]] static Value boolean(bool value);
    [[nodiscard]] static Value number(QString text);
    [[nodiscard]] static Value string(QString text);
    [[nodiscard]] static Value array();
    [[nodiscard]] static Value object();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isString() const { return m_kind == Kind::String; }
    [[nodiscard]] bool isNumber() const { return m_kind == Kind::Number; }
    [[nodiscard]] bool isBool() const { return m_kind == Kind::Bool; }
    [[nodiscard]] bool isArray() const { return m_kind == Kind::Array; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }

    [[nodiscard]] bool toBool() const { return m_bool; }
    /** A string's text or a number's text as it stood in the document. */
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<Value> &items() const { return m_items; }
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    /** The first member of that name, or null. */
    [[nodiscard]] const Value *find(QStringView name) const;
    /** A string member's text, or nothing. */
    [[nodiscard]] QString stringAt(QStringView name) const;

    void append(Value item) { m_items.append(std::move(item)); }
    void insert(QString name, Value value)
    {
        m_members.append({std::move(name), std::move(value)});
    }

private:
    Kind m_kind = Kind::Null;
    bool m_bool = false;
    QString m_text;
    QList<Value> m_items;
    QList<Member> m_members;
};

struct ReadOptions
{
    int maxDepth = 64;
    bool allowDuplicateKeys = false; ///< duplicates are an error unless a reader wants to see them
};

/**
 * Reads one document, strictly: UTF-8 must be valid, numbers must fit, depth is capped, nothing may
 * follow. Errors: Malformed, with the byte offset.
 */
[[nodiscard]] Result<Value> read(const QByteArray &bytes, const ReadOptions &options = {});

/** Compact UTF-8, members in their order, `/` unescaped. */
[[nodiscard]] QByteArray write(const Value &value);
/** The same, indented by two, for people. */
[[nodiscard]] QByteArray writeIndented(const Value &value);

} // namespace vexora::json
