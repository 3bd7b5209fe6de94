// SPDX-License-Identifier: MIT
#include "json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vexora::json {

void Problem::say(const QString &path, const QString &what)
{
    if (!m_error)
        m_error
            = Error{ErrorCode::Malformed, (path.isEmpty() ? u"(top)"_s : path) + u": "_s + what};
}

ObjectReader::ObjectReader(const Value &value, QString path, Problem &problem)
    : m_value(value)
    , m_path(std::move(path))
    , m_problem(problem)
{
    if (!value.isObject())
        m_problem.say(m_path, u"must be an object"_s);
}

QString ObjectReader::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : QString(m_path + u'.' + name);
}

bool ObjectReader::has(const QString &name) const
{
    return m_value.find(name) != nullptr;
}

const Value *ObjectReader::require(const QString &name)
{
    const Value *value = optional(name);
    if (!value)
        m_problem.say(pathOf(name), u"is missing"_s);
    return value;
}

const Value *ObjectReader::optional(const QString &name)
{
    m_seen.insert(name);
    return m_value.find(name);
}

QString ObjectReader::text(const QString &name)
{
    const Value *value = require(name);
    return value ? toText(name, *value) : QString();
}

QString ObjectReader::optionalText(const QString &name)
{
    const Value *value = optional(name);
    return value ? toText(name, *value) : QString();
}

int ObjectReader::integer(const QString &name)
{
    const Value *value = require(name);
    return value ? toInteger(name, *value) : 0;
}

int ObjectReader::optionalInteger(const QString &name, int fallback)
{
    const Value *value = optional(name);
    return value ? toInteger(name, *value) : fallback;
}

bool ObjectReader::boolean(const QString &name)
{
    const Value *value = require(name);
    return value && toBoolean(name, *value);
}

bool ObjectReader::optionalBoolean(const QString &name, bool fallback)
{
    const Value *value = optional(name);
    return value ? toBoolean(name, *value) : fallback;
}

QStringList ObjectReader::textList(const QString &name)
{
    const Value *value = require(name);
    return value ? toTextList(name, *value) : QStringList();
}

QStringList ObjectReader::optionalTextList(const QString &name)
{
    const Value *value = optional(name);
    return value ? toTextList(name, *value) : QStringList();
}

void ObjectReader::finish()
{
    for (const auto &[name, value] : m_value.members()) {
        if (!m_seen.contains(name))
            m_problem.say(pathOf(name), u"is no key that belongs here"_s);
    }
}

int ObjectReader::toInteger(const QString &name, const Value &value)
{
    bool ok = false;
    const int number = value.isNumber() ? value.text().toInt(&ok) : 0;
    if (!ok)
        m_problem.say(pathOf(name), u"must be a whole number"_s);
    return number;
}

bool ObjectReader::toBoolean(const QString &name, const Value &value)
{
    if (!value.isBool())
        m_problem.say(pathOf(name), u"must be true or false"_s);
    return value.toBool();
}

QString ObjectReader::toText(const QString &name, const Value &value)
{
    if (!value.isString()) {
        m_problem.say(pathOf(name), u"must be a string"_s);
        return {};
    }
    return value.text();
}

QStringList ObjectReader::toTextList(const QString &name, const Value &value)
{
    if (!value.isArray()) {
        m_problem.say(pathOf(name), u"must be an array"_s);
        return {};
    }
    QStringList texts;
    for (qsizetype i = 0; i < value.items().size(); ++i)
        texts.append(toText(u"%1[%2]"_s.arg(name).arg(i), value.items()[i]));
    return texts;
}

} // namespace vexora::json
