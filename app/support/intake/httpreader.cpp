// SPDX-License-Identifier: MIT
#include "support/intake/ordernames.h"
#include "support/intake/readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

constexpr qsizetype kLongestLine = 16384;
constexpr qsizetype kMostHeaders = 100;

/** A line of a text, without its end. */
struct TextLine
{
    QStringView text;
    qsizetype next = 0; ///< where the next one begins
};

TextLine lineAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
        ++end;
    qsizetype next = std::min(end + 1, text.size());
    if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
        ++next;
    return {text.sliced(at, end - at), next};
}

/** Name and value of a header; an empty name where it is none. */
std::pair<QString, QString> headerOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > 60 || line.size() > kLongestLine)
        return {};
    const QStringView name = line.first(colon);
    const bool isName = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
    if (!isName || !name[0].isLetter())
        return {};
    return {name.toString(), line.sliced(colon + 1).trimmed().toString()};
}

bool isKnownHeader(const QString &name)
{
    static const QStringList kNames{u"merchantno"_s,     u"content-type"_s,    u"host"_s,
                                    u"content-length"_s, u"accept"_s,          u"user-agent"_s,
                                    u"authorization"_s,  u"accept-encoding"_s, u"connection"_s,
                                    u"appsecret"_s};
    return kNames.contains(name.toLower()) || name.startsWith(u"x-"_s, Qt::CaseInsensitive);
}

/** "--> " and "> " of clients that print what they send. */
QStringView withoutArrow(QStringView line)
{
    for (const QStringView arrow : {QStringView(u"--> "), QStringView(u"> ")}) {
        if (line.startsWith(arrow))
            return line.sliced(arrow.size());
    }
    return line;
}

/** "POST /path HTTP/1.1". */
bool readRequestLine(QStringView line, SentRequest &request)
{
    if (line.size() > kLongestLine)
        return false;
    const QList<QStringView> words = withoutArrow(line).trimmed().split(u' ', Qt::SkipEmptyParts);
    static const QStringList kMethods{u"POST"_s, u"PUT"_s, u"PATCH"_s, u"GET"_s, u"DELETE"_s};
    if (words.size() < 2 || words.size() > 3 || !kMethods.contains(words[0]))
        return false;
    if (!words[1].startsWith(u'/') && !words[1].startsWith(u"http"))
        return false;
    if (words.size() == 3 && !words[2].startsWith(u"HTTP/", Qt::CaseInsensitive))
        return false;
    request.method = words[0].toString();
    request.url = words[1].toString();
    return true;
}

/** The end of the body that begins at `at`; `at` where it is none that can be read. */
qsizetype httpBodyEnd(const Piece &piece, qsizetype at)
{
    const QStringView text = piece.text();
    if (at >= text.size())
        return at;
    if (text[at] == u'{') {
        const JsonSpan span = scanJson(text, at);
        return span.whole ? span.end : at;
    }
    const TextLine line = lineAt(text, at);
    return looksLikeForm(line.text.trimmed()) ? at + line.text.size() : at;
}

} // namespace

qsizetype readHttp(Reading &reading, const Piece &piece, qsizetype at)
{
    const QStringView text = piece.text();
    TextLine line = lineAt(text, at);
    SentRequest request;
    const bool isAnswer = line.text.startsWith(u"HTTP/");
    const bool hasLine = !isAnswer && readRequestLine(line.text, request);
    const auto first = headerOf(line.text);
    if (!hasLine && !isAnswer && !isKnownHeader(first.first))
        return at;
    qsizetype next = hasLine || isAnswer ? line.next : at;
    while (next < text.size() && request.headers.size() < kMostHeaders) {
        line = lineAt(text, next);
        const auto header = headerOf(line.text);
        if (header.first.isEmpty())
            break;
        request.headers.append(header);
        next = line.next;
    }
    for (int blank = 0; blank < 2 && next < text.size(); ++blank) {
        line = lineAt(text, next);
        if (line.text.trimmed().isEmpty())
            next = line.next;
    }
    while (next < text.size() && text[next] == u' ')
        ++next;
    if (!reading.afford(2 * (next - at)))
        return at;
    const qsizetype end = httpBodyEnd(piece, next);
    if (end == next)
        return at;
    if (isAnswer) {
        reading.skip(piece.originOf(next), piece.originOf(end) - piece.originOf(next));
        return end;
    }
    const qsizetype notes = reading.noteCount();
    if (!readBody(reading, piece.sliced(next, end - next), request))
        return reading.noteCount() > notes ? end : at;
    if (!hasLine && !looksLikeOrder(namesOf(request)))
        return at;
    const IntakeForm form = text[next] == u'{' ? IntakeForm::Json : IntakeForm::Form;
    reading.add(form, std::move(request), piece.originOf(at), piece.originOf(end));
    return end;
}

} // namespace vexora::intake
