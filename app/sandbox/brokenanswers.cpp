// SPDX-License-Identifier: MIT
#include "sandbox/brokenanswers.h"

#include "json/json.h"
#include "sandbox/randomtext.h"

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

constexpr int kMiB = 1024 * 1024;
constexpr int kDeepLevels = 10'000;

void appendLittleEndian(QByteArray &bytes, quint32 value)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>((value >> shift) & 0xff));
}

/**
 * A gzip file (RFC 1952) of 32 MiB of spaces. Qt writes the same deflate stream in a zlib envelope
 * behind a length: 4 and 2 bytes before it, 4 behind.
 */
const QByteArray &gzipBomb()
{
    static const QByteArray kBomb = [] {
        constexpr int kSize = 32 * kMiB;
        constexpr quint32 kCrcOfSpaces = 0xdc78a288;
        const QByteArray zlib = qCompress(QByteArray(kSize, ' '), 9);
        QByteArray bytes("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10);
        bytes += zlib.sliced(6).chopped(4);
        appendLittleEndian(bytes, kCrcOfSpaces);
        appendLittleEndian(bytes, kSize);
        return bytes;
    }();
    return kBomb;
}

/** With one more member at its end, as text: there are values a JSON writer would not write. */
QByteArray withMember(const QByteArray &object, const QByteArray &name, const QByteArray &value)
{
    return object.chopped(1) + ",\"" + name + "\":" + value + '}';
}

QByteArray reasonPhrase(int httpStatus)
{
    switch (httpStatus) {
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 407:
        return "Proxy Authentication Required";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Error";
    }
}

} // namespace

Twist twistOf(FaultKind kind)
{
    Twist twist;
    switch (kind) {
    case FaultKind::NoCode:
        twist.code.clear();
        break;
    case FaultKind::CodeUnlisted:
        twist.code = u"6001"_s;
        twist.message = u"under review"_s;
        break;
    case FaultKind::WrongField:
        twist.payNamePrefix = u"new"_s;
        break;
    case FaultKind::NothingPayable:
        twist.instead = QString();
        break;
    case FaultKind::LinkJavascript:
        twist.instead = u"javascript:alert(document.domain)"_s;
        break;
    case FaultKind::LinkFile:
        twist.instead = u"file:///etc/passwd"_s;
        break;
    case FaultKind::LinkNoHost:
        twist.instead = u"https:///pay"_s;
        break;
    case FaultKind::FailedStatus:
        twist.status = u"00029"_s;
        twist.instead = QString();
        break;
    case FaultKind::FailedStatusShort:
        twist.status = u"0029"_s;
        twist.instead = QString();
        break;
    case FaultKind::AnotherOrder:
        twist.tradeNo = QString::fromLatin1(randomText(20));
        break;
    default:
        break;
    }
    return twist;
}

QByteArray brokenContent(FaultKind kind, const QByteArray &answer)
{
    switch (kind) {
    case FaultKind::TooLarge:
        return answer + QByteArray(2 * kMiB, ' ');
    case FaultKind::GzipBomb:
        return gzipBomb();
    case FaultKind::NotJson:
        return "<html><body>Please wait...</body></html>\n";
    case FaultKind::Empty:
        return {};
    case FaultKind::Array:
        return '[' + answer + ']';
    case FaultKind::DuplicateKeys:
        return "{\"code\":\"8000\"," + answer.sliced(1);
    case FaultKind::Deep:
        return withMember(answer, "deep",
                          QByteArray(kDeepLevels, '[') + QByteArray(kDeepLevels, ']'));
    case FaultKind::BadUtf8:
        return withMember(answer, "text", "\"caf\xe9\""); // Latin-1
    case FaultKind::Nul:
        return withMember(answer, "text", QByteArray("\"a\0b\"", 5));
    case FaultKind::HugeNumber:
        return withMember(answer, "fee", "1e999");
    default:
        return answer;
    }
}

QByteArray errorPage(int httpStatus)
{
    return "<html><body><h1>" + QByteArray::number(httpStatus) + ' ' + reasonPhrase(httpStatus)
        + "</h1></body></html>\n";
}

QByteArray errorDocument(int httpStatus, qint64 nowMs)
{
    json::Value document = json::Value::object();
    document.insert(u"timestamp"_s, json::Value::number(QString::number(nowMs)));
    document.insert(u"status"_s, json::Value::number(QString::number(httpStatus)));
    document.insert(u"error"_s, json::Value::string(QString::fromLatin1(reasonPhrase(httpStatus))));
    return json::write(document);
}

} // namespace vexora::embedded
