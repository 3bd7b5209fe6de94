// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "support/harmless.h"
#include "support/redactor.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using Replace = std::function<QString(const QString &name, const QString &value)>;

/** `known`: everything it stands in is named by the documents, and so is it. */
json::Value redactedAnswer(const QString &name, const json::Value &value, bool known,
                           const Replace &replace)
{
    using Kind = json::Value::Kind;
    const auto label = [&](const QString &type) -> QString {
        return (known && !name.isEmpty() ? name : u"member"_s) + type;
    };
    const auto keeps
        = [&](const QString &text) { return known && harmless::isAnswerValue(name, text); };
    switch (value.kind()) {
    case Kind::Null:
        return value;
    case Kind::Bool: {
        const QString text = value.toBool() ? u"true"_s : u"false"_s;
        return keeps(text) ? value : json::Value::string(replace(label(u":bool"_s), text));
    }
    case Kind::Number:
        return keeps(value.text())
            ? value
            : json::Value::string(replace(label(u":number"_s), value.text()));
    case Kind::String:
        return keeps(value.text()) || value.text().isEmpty()
            ? value
            : json::Value::string(replace(label({}), value.text()));
    case Kind::Array: {
        json::Value list = json::Value::array();
        for (const json::Value &item : value.items())
            list.append(redactedAnswer(name, item, known, replace));
        return list;
    }
    case Kind::Object: {
        json::Value object = json::Value::object();
        for (const auto &[member, content] : value.members()) {
            const bool isKnown = harmless::isAnswerMember(member);
            object.insert(isKnown ? member : replace(u"member"_s, member),
                          redactedAnswer(member, content, known && isKnown, replace));
        }
        return object;
    }
    }
    return {};
}

} // namespace

QByteArray Redactor::answer(const QByteArray &json) const
{
    if (json.isEmpty())
        return {};
    // A reader of the ticket takes no duplicate names and puts it one level deeper.
    constexpr int kMaxDepth = 32;
    const Result<json::Value> read = json::read(json, {kMaxDepth, false});
    if (read)
        return json::write(
            redactedAnswer({}, *read, true, [this](const QString &name, const QString &value) {
                return placeholder(name, value);
            }));
    json::Value unread = json::Value::object();
    unread.insert(u"notJson"_s,
                  json::Value::string(placeholder(u"answer"_s, QString::fromLatin1(json))));
    unread.insert(u"bytes"_s, json::Value::number(QString::number(json.size())));
    return json::write(unread);
}

} // namespace vexora
