// SPDX-License-Identifier: MIT
#include "support/intake/marks.h"
#include "support/intake/ordernames.h"
#include "support/intake/readers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

SentField sentField(const json::Value::Member &member)
{
    const auto &[name, value] = member;
    switch (value.kind()) {
    case json::Value::Kind::Null:
        return {name, {}, SentKind::Null};
    case json::Value::Kind::Bool:
        return {name, value.toBool() ? u"true"_s : u"false"_s, SentKind::Bool};
    case json::Value::Kind::Number:
        return {name, value.text(), SentKind::Number};
    case json::Value::Kind::String:
        return {name, value.text(), SentKind::Text};
    default:
        return {name, QString::fromUtf8(json::write(value)), SentKind::Nested};
    }
}

/** The text of the first of these members that is a string. */
QString textOf(const json::Value &object, const QStringList &names)
{
    for (const QString &name : names) {
        const QString text = object.stringAt(name);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QList<std::pair<QString, QString>> headersOf(const json::Value *headers)
{
    QList<std::pair<QString, QString>> list;
    if (!headers)
        return list;
    for (const auto &[name, value] : headers->members()) {
        if (value.isString() || value.isNumber())
            list.append({name, value.text()});
    }
    for (const json::Value &item : headers->items()) {
        if (!item.stringAt(u"name").isEmpty())
            list.append({item.stringAt(u"name"), item.stringAt(u"value")});
    }
    return list;
}

/** {"url": ..., "headers": ..., "body": ...}: what stands around the body. */
Surroundings surroundingsOf(const json::Value &envelope, const Surroundings &outer)
{
    Surroundings around = outer;
    if (const QString url
        = textOf(envelope, {u"url"_s, u"uri"_s, u"requestUrl"_s, u"requestUri"_s, u"endpoint"_s});
        !url.isEmpty())
        around.url = url;
    if (const QString method = textOf(envelope, {u"method"_s, u"httpMethod"_s, u"requestMethod"_s});
        !method.isEmpty())
        around.method = method;
    for (const QString &name : {u"headers"_s, u"header"_s, u"requestHeaders"_s}) {
        if (const auto headers = headersOf(envelope.find(name)); !headers.isEmpty())
            around.headers = headers;
    }
    return around;
}

/** A string member that may hold a body: JSON, a form, a line of a log. */
int readTextMember(Reading &reading, const Piece &piece, const JsonPart &part,
                   const Surroundings &around, IntakeForm form, int depth)
{
    const Piece inner = unescapedJson(piece, part.valueAt + 1, part.valueEnd - 1);
    const QString trimmed = inner.text().trimmed();
    const qsizetype before = reading.requests().size();
    const bool isJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    if (!isJson && looksLikeForm(trimmed)) {
        SentRequest request{{}, {}, around.method, around.url, around.headers};
        if (readBody(reading, inner, request)
            && std::any_of(request.fields.begin(), request.fields.end(),
                           [](const SentField &field) { return isOrderName(field.name); }))
            reading.add(form, std::move(request), piece.originOf(part.valueAt),
                        piece.originOf(part.valueEnd));
    } else if (isJson || trimmed.contains(u'{') || trimmed.contains(u'=')) {
        const qsizetype at = inner.text().indexOf(u'{');
        const JsonSpan span
            = isJson ? scanJson(inner.text(), inner.text().indexOf(trimmed[0])) : JsonSpan();
        const bool alone
            = span.whole && QStringView(inner.text()).sliced(span.end).trimmed().isEmpty();
        if (alone) {
            const qsizetype from = inner.text().indexOf(trimmed[0]);
            if (const auto value = jsonAt(reading, inner, from, span))
                readJsonValue(reading, inner, from, *value, form, around, depth + 1);
        } else if (at >= 0 || trimmed.contains(u'=')) {
            readText(reading, inner, around, depth + 1);
        }
    }
    return int(reading.requests().size() - before);
}

} // namespace

std::optional<json::Value> jsonAt(Reading &reading, const Piece &piece, qsizetype at,
                                  const JsonSpan &span)
{
    const QString text = piece.text().sliced(at, span.end - at);
    auto value = json::read(text.toUtf8(), {.maxDepth = 64, .allowDuplicateKeys = true});
    if (value)
        return std::move(*value);
    // What the scanner lets pass: a number beyond every double, half a pair of surrogates.
    const QString detail = value.error().detail;
    const qsizetype number = detail.lastIndexOf(u' ') + 1;
    const qsizetype bytes = QStringView(detail).sliced(number).toLongLong();
    const qsizetype units
        = QString::fromUtf8(text.toUtf8().left(std::max(bytes - 1, qsizetype(0)))).size();
    reading.note(u"broken_json"_s, piece, at + std::min(units, text.size() - 1), 1);
    return std::nullopt;
}

void noteStop(Reading &reading, const Piece &piece, qsizetype from, qsizetype at, const QString &id)
{
    // Looking for the reason is not for free, and nobody reads the hundredth.
    if (!reading.wants(u"cut_off"_s) || !reading.wants(id))
        return;
    const QStringView text = piece.text();
    if (const CutMark mark = cutMarkNear(text, from, at); mark.size > 0) {
        reading.note(u"cut_off"_s, piece, mark.at, mark.size);
        return;
    }
    if (at >= text.size() || text.sliced(at).trimmed().isEmpty()) {
        qsizetype end = text.size();
        while (end > from && text[end - 1].isSpace())
            --end;
        reading.note(u"cut_off"_s, piece, end);
        return;
    }
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    reading.note(id, piece, at, pair ? 2 : 1);
}

void noteBroken(Reading &reading, const Piece &piece, qsizetype from, const JsonSpan &span)
{
    noteStop(reading, piece, from, span.end, u"broken_json"_s);
}

void noteCutValue(Reading &reading, const Piece &piece, const QString &value, qsizetype at,
                  qsizetype end)
{
    if (!value.endsWith(u"..."_s) && !value.endsWith(u'…'))
        return;
    const QStringView text = QStringView(piece.text()).sliced(at, end - at);
    const qsizetype size = value.endsWith(u'…') ? 1 : 3;
    const qsizetype mark = text.lastIndexOf(size == 1 ? u"…"_s : u"..."_s);
    if (mark >= 0)
        reading.note(u"cut_off"_s, piece, at + mark, size);
}

QList<SentField> fieldsOf(Reading &reading, const Piece &piece, const json::Value &object,
                          const JsonSpan &span)
{
    QList<SentField> fields;
    QSet<QString> names;
    for (qsizetype i = 0; i < object.members().size() && i < span.parts.size(); ++i) {
        const JsonPart &part = span.parts[i];
        fields.append(sentField(object.members()[i]));
        const SentField &field = fields.back();
        if (names.contains(field.name))
            reading.note(u"duplicate_name"_s, piece, part.nameAt + 1,
                         part.nameEnd - part.nameAt - 2, field.name);
        names.insert(field.name);
        noteCutValue(reading, piece, field.value, part.valueAt, part.valueEnd);
    }
    return fields;
}

int readJsonValue(Reading &reading, const Piece &piece, qsizetype at, const json::Value &value,
                  IntakeForm form, const Surroundings &around, int depth)
{
    if (depth > kMaxWraps || !(value.isObject() || value.isArray()))
        return 0;
    const qsizetype before = reading.requests().size();
    if (readHar(reading, piece, at, value))
        return int(reading.requests().size() - before);
    const JsonSpan span = scanJson(piece.text(), at);
    if (value.isObject() && looksLikeOrder(value)) {
        SentRequest request{fieldsOf(reading, piece, value, span),
                            QStringView(piece.text()).sliced(at, span.end - at).toUtf8(),
                            around.method, around.url, around.headers};
        reading.add(form, std::move(request), piece.originOf(at), piece.originOf(span.end));
        return 1;
    }
    const Surroundings inner = value.isObject() ? surroundingsOf(value, around) : around;
    const qsizetype parts = std::min(
        span.parts.size(), value.isObject() ? value.members().size() : value.items().size());
    for (qsizetype i = 0; i < parts; ++i) {
        const JsonPart &part = span.parts[i];
        const json::Value &member = value.isObject() ? value.members()[i].second : value.items()[i];
        if (member.isString())
            readTextMember(reading, piece, part, inner, form, depth);
        else
            readJsonValue(reading, piece, part.valueAt, member, form, inner, depth + 1);
    }
    return int(reading.requests().size() - before);
}

bool readJsonDocument(Reading &reading, const Piece &piece)
{
    const QString &text = piece.text();
    qsizetype at = 0;
    while (at < text.size() && (text[at].isSpace() || text[at].unicode() == 0xfeff))
        ++at;
    if (at == text.size() || (text[at] != u'{' && text[at] != u'['))
        return false;
    const JsonSpan span = scanJson(text, at);
    if (!span.whole || !QStringView(text).sliced(span.end).trimmed().isEmpty())
        return false;
    const auto value = jsonAt(reading, piece, at, span);
    if (!value)
        return true;
    if (readJsonValue(reading, piece, at, *value, IntakeForm::Json, {}, 0) > 0)
        return true;
    // Nothing in it says "order", but it is all there is: the person will have meant it.
    if (value->isObject() && !value->members().isEmpty() && !reading.saidWhy()) {
        SentRequest request{fieldsOf(reading, piece, *value, span),
                            QStringView(text).sliced(at, span.end - at).toUtf8(),
                            {},
                            {},
                            {}};
        reading.add(IntakeForm::Json, std::move(request), piece.originOf(at),
                    piece.originOf(span.end));
    } else if (!reading.saidWhy()) {
        reading.note(u"unread"_s, piece, at, span.end - at);
    }
    return true;
}

} // namespace vexora::intake
