// SPDX-License-Identifier: MIT
#include "support/intake/ordernames.h"
#include "support/intake/readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

constexpr int kMaxPrintedDepth = 16;
constexpr int kMostPrinted = 1000; ///< fields of one map

bool isPrintedName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

/** What was read so far, and where it stopped. */
struct Printed
{
    QList<SentField> fields;
    qsizetype end = 0;
    bool whole = false;
    bool known = false; ///< has a name that orders have
};

void addPrinted(Printed &printed, const QString &name, const QString &value)
{
    printed.fields.append({name, value, SentKind::Text});
    printed.known = printed.known || isOrderName(name);
}

/** `, name=` of a map begins at `at`; the end of the name, or -1. */
qsizetype nextName(QStringView text, qsizetype at)
{
    qsizetype i = at;
    while (i < text.size() && i - at < 80 && isPrintedName(text[i]))
        ++i;
    return i > at && i < text.size() && text[i] == u'=' && i + 1 < text.size()
            && text[i + 1] != u'>'
        ? i
        : -1;
}

/** {a=1, b=2}, Order(a=1, b=2), Order[a=1, b=2], Order{a='1', b='2'}: within its line. */
Printed readMap(QStringView text, qsizetype at)
{
    Printed printed;
    const QChar opening = text[at];
    const QChar closing = opening == u'(' ? u')' : opening == u'[' ? u']' : u'}';
    qsizetype name = at + 1;
    qsizetype i = nextName(text, name);
    printed.end = at;
    if (i < 0)
        return printed;
    qsizetype value = i + 1;
    int depth = 0;
    const auto close = [&](qsizetype end) {
        QString content = text.sliced(value, end - value).toString();
        if (content.size() > 1 && content.startsWith(u'\'') && content.endsWith(u'\''))
            content = content.sliced(1, content.size() - 2);
        addPrinted(printed, text.sliced(name, value - 1 - name).toString(), content);
    };
    for (i = value; i < text.size() && text[i] != u'\n' && text[i] != u'\r'; ++i) {
        const QChar c = text[i];
        printed.end = i;
        if (u"{[("_s.contains(c) && ++depth > kMaxPrintedDepth)
            return printed;
        if (depth > 0) {
            depth -= u"}])"_s.contains(c) ? 1 : 0;
        } else if (c == closing) {
            close(i);
            printed.end = i + 1;
            printed.whole = true;
            return printed;
        } else if (c == u',' && i + 1 < text.size() && text[i + 1] == u' ') {
            const qsizetype next = nextName(text, i + 2);
            if (next < 0)
                continue;
            close(i);
            if (printed.fields.size() > kMostPrinted)
                return printed;
            name = i + 2;
            value = next + 1;
            i = next;
        }
    }
    printed.end = i;
    return printed;
}

struct PrintedLine
{
    QStringView text;
    qsizetype next = 0;
};

PrintedLine printedLine(QStringView text, qsizetype at)
{
    qsizetype end = text.indexOf(u'\n', at);
    const qsizetype next = end < 0 ? text.size() : end + 1;
    end = end < 0 ? text.size() : end;
    if (end > at && text[end - 1] == u'\r')
        --end;
    return {text.sliced(at, end - at), next};
}

/** print_r: "Array", "(", a line for each field, ")". */
Printed readPrintR(QStringView text, qsizetype at)
{
    Printed printed;
    printed.end = at;
    if (text.sliced(at).left(128).indexOf(u'\n') < 0)
        return printed;
    PrintedLine line = printedLine(text, at);
    const QStringView head = line.text.trimmed();
    if (head != u"Array" && !(head.endsWith(u" Object") && head.size() < 100) && head != u"Object")
        return printed;
    line = printedLine(text, line.next);
    if (line.text.trimmed() != u"(")
        return printed;
    while (line.next < text.size()) {
        const qsizetype from = line.next;
        line = printedLine(text, from);
        const QStringView content = line.text.trimmed();
        printed.end = from;
        if (content == u")") {
            printed.end = from + line.text.size();
            printed.whole = true;
            return printed;
        }
        const qsizetype arrow = line.text.indexOf(u"] =>");
        const QStringView rest = arrow < 0 ? QStringView() : line.text.sliced(arrow + 4);
        if (!content.startsWith(u'[') || arrow < 0 || printed.fields.size() > kMostPrinted)
            return printed;
        const qsizetype open = line.text.indexOf(u'[');
        QString name = line.text.sliced(open + 1, arrow - open - 1).toString();
        // [name:protected]
        if (const qsizetype colon = name.indexOf(u':'); colon > 0)
            name.truncate(colon);
        addPrinted(printed, name, (rest.startsWith(u' ') ? rest.sliced(1) : rest).toString());
    }
    printed.end = text.size();
    return printed;
}

/** A string of var_dump: string(11) "it's \ paid". Its length is in bytes. */
bool dumpedString(QStringView text, qsizetype &at, QString &out)
{
    const qsizetype open = at + 7;
    qsizetype i = open;
    while (i < text.size() && i - open < 8 && text[i].isDigit())
        ++i;
    const qsizetype size = text.sliced(open, i - open).toLongLong();
    if (!text.sliced(i).startsWith(u") \""))
        return false;
    i += 3;
    const qsizetype from = i;
    for (qsizetype bytes = 0; bytes < size && i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool pair = text[i].isSurrogate(); // four bytes, two units
        bytes += unit < 0x80 ? 1 : unit < 0x800 || pair ? 2 : 3;
    }
    if (i >= text.size() || text[i] != u'"')
        return false;
    out = text.sliced(from, i - from).toString();
    at = i + 1;
    return true;
}

/** array(2) { ["a"]=> string(1) "b" ... } */
Printed readVarDump(QStringView text, qsizetype at)
{
    Printed printed;
    printed.end = at;
    qsizetype i = at + 6;
    const auto spaces = [&] {
        while (i < text.size() && text[i].isSpace())
            ++i;
    };
    while (i < text.size() && text[i].isDigit())
        ++i;
    if (!text.sliced(i).startsWith(u") {"))
        return printed;
    i += 3;
    for (;;) {
        spaces();
        printed.end = i;
        if (i < text.size() && text[i] == u'}') {
            printed.end = i + 1;
            printed.whole = true;
            return printed;
        }
        if (!text.sliced(i).startsWith(u"[\"") || printed.fields.size() > kMostPrinted)
            return printed;
        const qsizetype name = i + 2;
        const qsizetype nameEnd = text.sliced(name).left(200).indexOf(u"\"]=>");
        if (nameEnd < 0)
            return printed;
        i = name + nameEnd + 4;
        spaces();
        printed.end = i;
        const QString key = text.sliced(name, nameEnd).toString();
        const QStringView rest = text.sliced(i).left(40);
        QString value;
        SentKind kind = SentKind::Text;
        if (rest.startsWith(u"string(")) {
            if (!dumpedString(text, i, value))
                return printed;
        } else if (rest.startsWith(u"NULL")) {
            kind = SentKind::Null;
            i += 4;
        } else if (const qsizetype close = rest.indexOf(u')'); close > 0
                   && (rest.startsWith(u"int(") || rest.startsWith(u"float(")
                       || rest.startsWith(u"bool("))) {
            const qsizetype open = rest.indexOf(u'(') + 1;
            value = rest.sliced(open, close - open).toString();
            kind = rest.startsWith(u'b') ? SentKind::Bool : SentKind::Number;
            i += close + 1;
        } else {
            return printed;
        }
        addPrinted(printed, key, value);
        printed.fields.back().kind = kind;
    }
}

} // namespace

qsizetype readPrinted(Reading &reading, const Piece &piece, qsizetype at)
{
    const QStringView text = piece.text();
    const QStringView rest = text.sliced(at).left(8);
    qsizetype open = at;
    while (open < text.size() && open - at < 200 && isPrintedName(text[open]))
        ++open;
    if (open >= text.size())
        return at;
    Printed printed;
    if (rest.startsWith(u"array(") && rest.size() > 6 && rest[6].isDigit())
        printed = readVarDump(text, at);
    else if (text[open] == u'{' || text[open] == u'(' || text[open] == u'[')
        printed = readMap(text, open);
    else
        printed = readPrintR(text, at);
    if (!reading.afford(printed.end - at))
        return at;
    if (!printed.whole) {
        if (!printed.known)
            return at;
        noteStop(reading, piece, at, printed.end, u"unread"_s);
        return std::max(printed.end, open + 1);
    }
    SentRequest request;
    request.fields = printed.fields;
    if (!looksLikeOrder(namesOf(request)))
        return at;
    for (const SentField &field : request.fields)
        noteCutValue(reading, piece, field.value, at, printed.end);
    reading.add(IntakeForm::Log, std::move(request), piece.originOf(at),
                piece.originOf(printed.end));
    return printed.end;
}

} // namespace vexora::intake
