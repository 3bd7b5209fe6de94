// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "support/pastereaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::paste {

namespace {

bool isScalar(const json::Value &value)
{
    return value.isString() || value.isNumber();
}

void addMember(PayerBuilder &builder, const Context &context, const QString &name,
               const json::Value &value)
{
    if (value.isNull() || (value.isString() && value.text().trimmed().isEmpty()))
        return;
    const QString whole
        = name + u": "_s + (isScalar(value) ? value.text() : QString::fromUtf8(json::write(value)));
    const QString target = isScalar(value) ? context.labels.target(name) : QString();
    if (target.isEmpty())
        builder.leave(whole);
    else
        builder.add(target, name, value.text(), whole, value.isNumber());
}

/** One level of nesting is opened: {"payer": {"mobile": ...}}. */
PayerBuilder readOne(const json::Value &object, const Context &context, int line)
{
    PayerBuilder builder(context, line);
    for (const auto &[name, value] : object.members()) {
        if (!value.isObject()) {
            addMember(builder, context, name, value);
            continue;
        }
        for (const auto &[inner, innerValue] : value.members())
            addMember(builder, context, inner, innerValue);
    }
    return builder;
}

/** The line each object begins on that is nested as deep as the list's members are. */
QList<int> linesOf(const QString &text, int depth)
{
    QList<int> lines;
    int line = 1;
    int level = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            i += c == u'\\' ? 1 : 0;
            inString = c != u'"';
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{' || c == u'[') {
            if (c == u'{' && level == depth)
                lines.append(line);
            ++level;
        } else if (c == u'}' || c == u']') {
            --level;
        }
        line += c == u'\n' ? 1 : 0;
    }
    return lines;
}

/**
 * {"orders": [{...}, {...}]}: the list, when it is the object's only array of objects and nothing
 * beside it finds a field. Else the object is one order, and the list may be what was bought.
 */
const json::Value *listIn(const json::Value &object, const Context &context)
{
    const auto findsField = [&context](const json::Value::Member &member) {
        return isScalar(member.second) && !context.labels.target(member.first).isEmpty();
    };
    for (const json::Value::Member &member : object.members()) {
        const auto &inner = member.second.members();
        if (findsField(member) || std::any_of(inner.begin(), inner.end(), findsField))
            return nullptr;
    }
    const json::Value *list = nullptr;
    for (const auto &[name, value] : object.members()) {
        const bool holdsObjects = value.isArray() && !value.items().isEmpty()
            && std::all_of(value.items().begin(), value.items().end(),
                           [](const json::Value &item) { return item.isObject(); });
        if (holdsObjects && list)
            return nullptr;
        if (holdsObjects)
            list = &value;
    }
    return list;
}

} // namespace

bool looksLikeJson(const QString &text)
{
    const QString start = text.trimmed();
    if (start.startsWith(u'{')) {
        const QString rest = start.sliced(1).trimmed();
        return rest.startsWith(u'"') || rest.startsWith(u'}');
    }
    if (!start.startsWith(u'['))
        return false;
    const QString rest = start.sliced(1).trimmed();
    return rest.startsWith(u'{') || rest.startsWith(u'"') || rest.startsWith(u'[')
        || rest.startsWith(u']');
}

Result<Payers> readJson(const QString &text, const Context &context)
{
    const Result<json::Value> document = json::read(text.toUtf8());
    if (!document)
        return failure(ErrorCode::Malformed, u"broken_json"_s);
    const json::Value *list = document->isArray() ? &*document : nullptr;
    int depth = list ? 1 : 0;
    std::vector<PayerBuilder> builders;
    if (document->isObject()) {
        list = listIn(*document, context);
        depth = list ? 2 : 0;
        if (!list)
            builders.push_back(readOne(*document, context, 1));
    }
    if (list) {
        if (list->items().size() > kMostPayers)
            return failure(ErrorCode::Malformed, u"too_many"_s);
        const QList<int> lines = linesOf(text, depth);
        int object = 0;
        for (const json::Value &item : list->items()) {
            if (item.isObject())
                builders.push_back(readOne(item, context, lines.value(object++, 1)));
        }
    }
    return gathered(builders);
}

} // namespace vexora::paste
