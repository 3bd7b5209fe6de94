// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "support/handover.h"
#include "support/shellquote.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QString curlHeaderOf(const SentRequest &request, QStringView name)
{
    for (const auto &[header, value] : request.headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool isFormBody(const SentRequest &request)
{
    return curlHeaderOf(request, u"Content-Type")
        .contains("x-www-form-urlencoded"_L1, Qt::CaseInsensitive);
}

/** A number stays one while JSON takes it for one. */
json::Value jsonOf(const SentField &field)
{
    using Kind = json::Value::Kind;
    const Result<json::Value> read = json::read(field.value.toUtf8());
    const Kind kind = read ? read->kind() : Kind::String;
    switch (field.kind) {
    case SentKind::Null:
        return {};
    case SentKind::Number:
        if (kind == Kind::Number)
            return *read;
        break;
    case SentKind::Bool:
        if (kind == Kind::Bool)
            return *read;
        break;
    case SentKind::Nested:
        if (kind == Kind::Object || kind == Kind::Array)
            return *read;
        break;
    case SentKind::Text:
        break;
    }
    return json::Value::string(field.value);
}

QByteArray bodyOf(const SentRequest &request)
{
    if (!request.body.isEmpty() || request.fields.isEmpty())
        return request.body;
    if (isFormBody(request)) {
        QByteArrayList pairs;
        for (const SentField &field : request.fields)
            pairs.append(QUrl::toPercentEncoding(field.name) + '='
                         + QUrl::toPercentEncoding(field.value));
        return pairs.join('&');
    }
    json::Value body = json::Value::object();
    for (const SentField &field : request.fields)
        body.insert(field.name, jsonOf(field));
    return json::write(body);
}

/** The code page of a Windows prompt ruins other letters; JSON and forms can say them in ASCII. */
QString inAscii(const QString &body, bool form)
{
    const bool isJson = !form && json::read(body.toUtf8()).has_value();
    if (!form && !isJson)
        return body;
    QString ascii;
    for (const QChar c : body) {
        if (c.unicode() < 0x80)
            ascii += c;
        else if (isJson)
            ascii += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    if (isJson)
        return ascii;
    ascii.clear();
    const QByteArray utf8 = body.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        ascii += byte < 0x80 ? QString(QLatin1Char(c))
                             : u"%%1"_s.arg(uint(byte), 2, 16, QLatin1Char('0')).toUpper();
    }
    return ascii;
}

} // namespace

QString curlCommand(const SentRequest &request, ShellKind shell)
{
    const auto quoted = [shell](const QString &text) {
        return shell == ShellKind::Cmd ? cmdQuoted(text) : posixQuoted(text);
    };
    const QByteArray body = bodyOf(request);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body);
    const bool isText = !decoder.hasError();

    QStringList words{u"curl"_s};
    if (shell == ShellKind::Cmd)
        words.first() = u"curl.exe"_s;
    // An address may hold brackets, which are patterns to curl, and begin with anything.
    words += {
        u"--globoff"_s, u"--url"_s,
        quoted(request.url.isEmpty() ? u"https://host.invalid/v1/vexora/checkout"_s : request.url)};
    if (!request.method.isEmpty() && (request.method != "POST"_L1 || body.isEmpty()))
        words += {u"--request"_s, quoted(request.method)};

    static const QRegularExpression kToken(u"\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"_s);
    static const QRegularExpression kLineEnds(u"[\\r\\n]+"_s);
    bool hasType = false;
    for (const auto &[name, value] : request.headers) {
        // What is no name cannot have been a header ("@file" would read one); curl counts bytes.
        if (!kToken.match(name).hasMatch()
            || name.compare("Content-Length"_L1, Qt::CaseInsensitive) == 0)
            continue;
        hasType = hasType || name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0;
        const QString content = QString(value).replace(kLineEnds, u" "_s).trimmed();
        words += {
            u"--header"_s,
            quoted(content.isEmpty() ? QString(name + u';') : QString(name + u": "_s + content))};
    }
    if (!body.isEmpty()) {
        // Without one curl would call any body a form.
        if (!hasType)
            words += {u"--header"_s, quoted(u"Content-Type: application/json"_s)};
        const bool isPlain = isText && !body.contains('\0');
        if (shell == ShellKind::Posix && !isPlain) {
            words += {u"--data-binary"_s, u"@-"_s};
            words.first().prepend(u"printf "_s + printfFormat(body) + u" | "_s);
        } else if (!isPlain) {
            return {};
        } else {
            words += {u"--data-raw"_s,
                      quoted(shell == ShellKind::Cmd ? inAscii(text, isFormBody(request)) : text)};
        }
    }
    const QString command = words.join(u' ');
    return command.contains(QChar(u'\0')) ? QString() : command;
}

QString signCommandLine(const QString &canonical)
{
    // head and tr hand the typed line on: no variable, no argument and no history ever holds it.
    return u"( s=$(stty -g 2>/dev/null); trap 'stty \"$s\" 2>/dev/null' EXIT; "
           "trap 'exit 130' INT HUP TERM; printf 'App secret: ' >&2; stty -echo 2>/dev/null; "
           "{ printf "_s
        + printfFormat(canonical.toUtf8())
        + u"; head -n 1 | tr -d '\\r\\n'; echo >&2; } | "
          "if command -v md5sum >/dev/null; then md5sum; else openssl dgst -md5 -r; fi | "
          "cut -c 1-32 )"_s;
}

} // namespace vexora
