// SPDX-License-Identifier: MIT
#include "signing/doctor/transforms.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::doctor {

namespace {

struct Entities
{
    const char *less; ///< null: as it stands
    const char *quote;
    const char *apostrophe;
};

// What htmlspecialchars, html.escape and their like of other languages write.
constexpr std::array<Entities, 7> kEntities{
    Entities{nullptr, nullptr, nullptr},  Entities{"&lt;", nullptr, nullptr},
    Entities{"&lt;", "&quot;", nullptr},  Entities{"&lt;", "&quot;", "&#39;"},
    Entities{"&lt;", "&quot;", "&#039;"}, Entities{"&lt;", "&quot;", "&#x27;"},
    Entities{"&lt;", "&#34;", "&#39;"},
};

/** What is left as it stands, beside letters and digits. */
struct UrlStyle
{
    const char *safe;
    const char *digits;
};

constexpr char kUpper[] = "0123456789ABCDEF";
constexpr char kLower[] = "0123456789abcdef";
constexpr std::array<UrlStyle, 6> kStyles{
    UrlStyle{"-_.~", kUpper}, // RFC 3986, rawurlencode
    UrlStyle{"-_.", kUpper}, // urlencode
    UrlStyle{"-_.!~*'()", kUpper}, // encodeURIComponent
    UrlStyle{"-_.*", kUpper}, // URLEncoder
    UrlStyle{"-_.~/", kUpper}, // Python's quote
    UrlStyle{"-_.!*()", kLower}, // HttpUtility
};

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

QString writtenHtml(int way, const QString &value)
{
    const Entities &entities = kEntities[size_t(way)];
    QString text = value;
    text.replace(u'&', "&amp;"_L1);
    if (entities.less) {
        text.replace(u'<', "&lt;"_L1);
        text.replace(u'>', "&gt;"_L1);
    }
    if (entities.quote)
        text.replace(u'"', QLatin1StringView(entities.quote));
    if (entities.apostrophe)
        text.replace(u'\'', QLatin1StringView(entities.apostrophe));
    return text;
}

QString writtenJsonUnicode(int way, const QString &value)
{
    const char *digits = way == 0 ? kLower : kUpper;
    QString text;
    for (const QChar c : value) {
        const char16_t code = c.unicode();
        if (code < 0x80) {
            text += c;
            continue;
        }
        text += "\\u"_L1;
        for (int shift = 12; shift >= 0; shift -= 4)
            text += QLatin1Char(digits[(code >> shift) & 0xF]);
    }
    return text;
}

QString writtenUrl(int way, const QString &value)
{
    const UrlStyle &style = kStyles[size_t(way) / 2];
    const bool plus = way % 2 != 0;
    const QByteArray utf8 = value.toUtf8();
    QString text;
    for (const char c : utf8) {
        if (isLetterOrDigit(c) || QByteArrayView(style.safe).contains(c)) {
            text += QLatin1Char(c);
        } else if (c == ' ' && plus) {
            text += u'+';
        } else {
            text += u'%';
            text += QLatin1Char(style.digits[uchar(c) >> 4]);
            text += QLatin1Char(style.digits[uchar(c) & 0xF]);
        }
    }
    return text;
}

QString readUrl(int way, const QString &value)
{
    if (!value.contains(u'%'))
        return value;
    const QByteArray from = value.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int high = i + 2 < from.size() ? hexDigit(from[i + 1]) : -1;
        const int low = i + 2 < from.size() ? hexDigit(from[i + 2]) : -1;
        if (from[i] == '%' && high >= 0 && low >= 0) {
            bytes += char(high * 16 + low);
            i += 2;
        } else {
            bytes += way == 1 && from[i] == '+' ? ' ' : from[i];
        }
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? value : text; // no text of UTF-8 comes of it
}

} // namespace vexora::doctor
