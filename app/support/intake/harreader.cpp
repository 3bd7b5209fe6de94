// SPDX-License-Identifier: MIT
#include "support/intake/ordernames.h"
#include "support/intake/readers.h"

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

/** Where member `name` of the object at `at` stands. */
std::optional<JsonPart> partNamed(const Piece &piece, qsizetype at, const json::Value &object,
                                  QStringView name)
{
    const JsonSpan span = scanJson(piece.text(), at);
    for (qsizetype i = 0; i < object.members().size() && i < span.parts.size(); ++i) {
        if (object.members()[i].first == name)
            return span.parts[i];
    }
    return std::nullopt;
}

bool isHarRequest(const json::Value *request)
{
    return request && request->isObject() && !request->stringAt(u"method").isEmpty()
        && !request->stringAt(u"url").isEmpty();
}

/** postData: its text, else its parameters. False where nothing could be read. */
bool readPostData(Reading &reading, const Piece &piece, qsizetype at, const json::Value &data,
                  SentRequest &request)
{
    if (const json::Value *text = data.find(u"text");
        text && text->isString() && !text->text().isEmpty()) {
        const auto part = partNamed(piece, at, data, u"text");
        return part
            && readBody(reading, unescapedJson(piece, part->valueAt + 1, part->valueEnd - 1),
                        request);
    }
    const json::Value *params = data.find(u"params");
    if (!params)
        return false;
    for (const json::Value &item : params->items())
        request.fields.append({item.stringAt(u"name"), item.stringAt(u"value"), SentKind::Text});
    return true;
}

void readEntry(Reading &reading, const Piece &piece, qsizetype at, const json::Value &entry)
{
    const auto skip = [&] {
        const JsonSpan span = scanJson(piece.text(), at);
        reading.skip(piece.originOf(at), piece.originOf(span.end) - piece.originOf(at));
    };
    const json::Value *sent = entry.find(u"request");
    const auto place = partNamed(piece, at, entry, u"request");
    if (!isHarRequest(sent) || !place)
        return skip();
    SentRequest request;
    request.method = sent->stringAt(u"method");
    request.url = sent->stringAt(u"url");
    if (const json::Value *headers = sent->find(u"headers")) {
        for (const json::Value &header : headers->items())
            request.headers.append({header.stringAt(u"name"), header.stringAt(u"value")});
    }
    const json::Value *data = sent->find(u"postData");
    const auto dataPlace = partNamed(piece, place->valueAt, *sent, u"postData");
    if (request.method.compare(u"POST", Qt::CaseInsensitive) != 0 || !data || !dataPlace
        || !readPostData(reading, piece, dataPlace->valueAt, *data, request)
        || !looksLikeOrder(namesOf(request)))
        return skip();
    reading.add(IntakeForm::Har, std::move(request), piece.originOf(at),
                piece.originOf(scanJson(piece.text(), at).end));
}

} // namespace

bool readHar(Reading &reading, const Piece &piece, qsizetype at, const json::Value &value)
{
    if (!value.isObject())
        return false;
    const json::Value *request = value.find(u"request");
    if (isHarRequest(request) && (request->find(u"postData") || request->find(u"headersSize"))) {
        readEntry(reading, piece, at, value);
        return true;
    }
    const json::Value *log = value.find(u"log");
    const json::Value *entries = log ? log->find(u"entries") : nullptr;
    if (!entries || !entries->isArray())
        return false;
    const auto logPlace = partNamed(piece, at, value, u"log");
    const auto list
        = logPlace ? partNamed(piece, logPlace->valueAt, *log, u"entries") : std::nullopt;
    if (!list)
        return false;
    const JsonSpan span = scanJson(piece.text(), list->valueAt);
    for (qsizetype i = 0; i < entries->items().size() && i < span.parts.size(); ++i)
        readEntry(reading, piece, span.parts[i].valueAt, entries->items()[i]);
    return true;
}

} // namespace vexora::intake
