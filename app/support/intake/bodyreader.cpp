// SPDX-License-Identifier: MIT
#include "support/intake/readers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    const char16_t lower = u | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/** The text that `part` of a form stands for. What is no escape stays as it is, and is noted. */
QString unescapedForm(Reading &reading, const Piece &form, qsizetype at, qsizetype end)
{
    const QString &text = form.text();
    QString out;
    for (qsizetype i = at; i < end;) {
        if (text[i] != u'%') {
            out += text[i] == u'+' ? QChar(u' ') : text[i];
            ++i;
            continue;
        }
        QByteArray bytes;
        const qsizetype from = i;
        while (i + 2 < end && text[i] == u'%' && hexDigit(text[i + 1]) >= 0
               && hexDigit(text[i + 2]) >= 0) {
            bytes += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 3;
        }
        if (bytes.isEmpty()) {
            reading.note(u"escape"_s, form, i, std::min(end - i, qsizetype(3)));
            out += text[i++];
            continue;
        }
        const auto decoded = textOfUtf8(bytes);
        if (!decoded) {
            reading.note(u"escape"_s, form, from, i - from);
            out += QStringView(text).sliced(from, i - from);
        } else {
            out += *decoded;
        }
    }
    return out;
}

/** A URL, a path and a sentence hold a `=` too; a form begins with a name. */
bool beginsWithName(QStringView text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QStringView name = text.first(std::max(equals, qsizetype(0)));
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || u"_-.[]%+"_s.contains(c);
    });
}

} // namespace

bool looksLikeForm(QStringView text)
{
    return beginsWithName(text) && !text.contains(u'\n') && !text.contains(u' ');
}

QList<SentField> formFields(Reading &reading, const Piece &form)
{
    const QString &text = form.text();
    QList<SentField> fields;
    QSet<QString> names;
    for (qsizetype at = 0; at <= text.size();) {
        qsizetype end = text.indexOf(u'&', at);
        end = end < 0 ? text.size() : end;
        if (end > at) {
            qsizetype equals = text.indexOf(u'=', at);
            equals = equals < 0 || equals > end ? end : equals;
            const qsizetype value = std::min(equals + 1, end);
            const QString name = unescapedForm(reading, form, at, equals);
            if (names.contains(name))
                reading.note(u"duplicate_name"_s, form, at, equals - at, name);
            names.insert(name);
            fields.append({name, unescapedForm(reading, form, value, end), SentKind::Text});
            noteCutValue(reading, form, fields.back().value, value, end);
        }
        at = end + 1;
    }
    return fields;
}

bool readBody(Reading &reading, const Piece &body, SentRequest &request)
{
    const QString &text = body.text();
    request.body = text.toUtf8();
    qsizetype at = 0;
    while (at < text.size() && (text[at].isSpace() || text[at].unicode() == 0xfeff))
        ++at;
    if (at == text.size())
        return false;
    if (text[at] != u'{' && text[at] != u'[') {
        qsizetype end = text.size();
        while (end > at && (text[end - 1] == u'\n' || text[end - 1] == u'\r'))
            --end;
        const Piece form = body.sliced(at, end - at);
        if (!beginsWithName(form.text()) && !form.text().contains(u'&')) {
            reading.note(u"unread"_s, body, at, end - at);
            return false;
        }
        request.fields = formFields(reading, form);
        return true;
    }
    const JsonSpan span = scanJson(text, at);
    if (!span.whole) {
        noteBroken(reading, body, at, span);
        return false;
    }
    qsizetype behind = span.end;
    while (behind < text.size() && text[behind].isSpace())
        ++behind;
    if (behind < text.size()) {
        reading.note(u"broken_json"_s, body, behind, text.size() - behind);
        return false;
    }
    const auto value = jsonAt(reading, body, at, span);
    if (!value)
        return false;
    if (!value->isObject()) {
        reading.note(u"unread"_s, body, at, span.end - at);
        return false;
    }
    request.fields = fieldsOf(reading, body, *value, span);
    return true;
}

} // namespace vexora::intake
