// SPDX-License-Identifier: MIT
// Qt's own decoders for these charsets replace what is malformed without a word (measured with
// 6.4.2: FF FF is two private characters in Big5), so the strict ones of the C library are asked.
#include "support/paste.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

tl::unexpected<Error> refused(const QString &reason)
{
    return failure(ErrorCode::Malformed, reason);
}

/** No private, unassigned or control character that nobody types. */
bool isPlausible(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned
            || category == QChar::Other_Surrogate)
            return false;
        if (category == QChar::Other_Control && c != '\t' && c != '\n' && c != '\r')
            return false;
    }
    return true;
}

std::optional<QString> decoded(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    // An unfinished sequence at the end shows when the next thing comes.
    text += decoder.decode(QByteArrayView("\n", encoding == QStringConverter::Utf8 ? 1 : 0));
    if (decoder.hasError())
        return std::nullopt;
    if (encoding == QStringConverter::Utf8)
        text.chop(1);
    return text;
}

std::optional<QString> converted(const char *charset, const QByteArray &bytes)
{
    iconv_t converter = iconv_open("UTF-8", charset);
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT: the C library's own error value
        return std::nullopt;
    QByteArray out(bytes.size() * 4 + 16, Qt::Uninitialized);
    QByteArray in = bytes;
    char *from = in.data();
    char *to = out.data();
    size_t fromLeft = size_t(in.size());
    size_t toLeft = size_t(out.size());
    const size_t converting = iconv(converter, &from, &fromLeft, &to, &toLeft);
    iconv_close(converter);
    if (converting == size_t(-1) || fromLeft != 0)
        return std::nullopt;
    QString text = QString::fromUtf8(out.constData(), out.size() - qsizetype(toLeft));
    return isPlausible(text) ? std::optional(text) : std::nullopt;
}

/** Two bytes a sign, as Windows programs hand them over without saying so: half of the high bytes
 *  of ordinary text are nothing, all on the same side. */
std::optional<DecodedText> withoutMark(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if ((even != 0 && odd != 0) || (even + odd) * 8 < bytes.size())
        return std::nullopt;
    const auto encoding = odd != 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    const std::optional<QString> text = decoded(encoding, bytes);
    if (!text || !isPlausible(*text))
        return std::nullopt;
    return DecodedText{*text, odd != 0 ? u"UTF-16LE"_s : u"UTF-16BE"_s};
}

bool isHalfWidthKana(QChar c)
{
    return c >= QChar(0xFF61) && c <= QChar(0xFF9F);
}

/** Half-width kana come in words of their own; torn from Big5 they stand beside Latin letters or
 *  between full-width signs. */
bool hasWholeKanaWords(const QString &text)
{
    const auto isSpaceOrSign = [](QChar c) { return !c.isLetterOrNumber(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHalfWidthKana(text[i]))
            continue;
        const qsizetype first = i;
        while (i < text.size() && isHalfWidthKana(text[i]))
            ++i;
        const bool opens = first == 0 || isSpaceOrSign(text[first - 1]);
        const bool closes = i == text.size() || isSpaceOrSign(text[i]);
        if (!opens || !closes || i - first < 2 || text[first] == QChar(0xFF9E)
            || text[first] == QChar(0xFF9F))
            return false;
    }
    return true;
}

/** The signs of everyday Chinese: leads A1 to C6 of Big5 (5,401 of them and the punctuation). */
bool isEveryday(const QByteArray &big5)
{
    for (qsizetype i = 0; i < big5.size(); ++i) {
        const auto lead = uchar(big5[i]);
        if (lead < 0x80)
            continue;
        if (lead > 0xC6)
            return false;
        ++i;
    }
    return true;
}

/** Spanish as Windows writes it: single accented letters, each beside a Latin one. */
std::optional<QString> spanish(const QByteArray &bytes)
{
    const QByteArray accented = "\xE1\xE9\xED\xF3\xFA\xF1\xFC\xC1\xC9\xCD\xD3\xDA\xD1\xDC\xBF\xA1";
    const auto isLatin = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (uchar(bytes[i]) < 0x80)
            continue;
        const bool before = i > 0 && isLatin(bytes[i - 1]);
        const bool after = i + 1 < bytes.size() && isLatin(bytes[i + 1]);
        if (!accented.contains(bytes[i]) || (!before && !after)
            || (i + 1 < bytes.size() && uchar(bytes[i + 1]) >= 0x80))
            return std::nullopt;
    }
    return QString::fromLatin1(bytes);
}

QString charsetOf(const QString &hint)
{
    const QString name = hint.toLower();
    if (name.contains("big5"_L1) || name.contains("950"_L1))
        return u"Big5"_s;
    if (name.contains("jis"_L1) || name.contains("932"_L1) || name.contains("31j"_L1))
        return u"Shift_JIS"_s;
    return {};
}

/** A hint settles what the bytes leave open; it may be wrong and rules nothing out. */
Result<DecodedText> legacy(const QByteArray &bytes, const QString &hint)
{
    const std::optional<QString> chinese = converted("BIG5", bytes);
    const std::optional<QString> japanese = converted("CP932", bytes);
    const std::optional<QString> latin = spanish(bytes);
    const bool isChinese = chinese && isEveryday(bytes);
    const bool isJapanese = japanese && hasWholeKanaWords(*japanese);
    const QString charset = charsetOf(hint);
    // Nobody writes Japanese in rare signs alone, each beside a Latin letter.
    if (latin && !isChinese)
        return DecodedText{*latin, u"windows-1252"_s};
    if (charset == "Big5"_L1 && isChinese)
        return DecodedText{*chinese, charset};
    if (charset == "Shift_JIS"_L1 && isJapanese)
        return DecodedText{*japanese, charset};
    if (isChinese != isJapanese) {
        return isChinese ? DecodedText{*chinese, u"Big5"_s}
                         : DecodedText{*japanese, u"Shift_JIS"_s};
    }
    if (charset == "Big5"_L1 && chinese)
        return DecodedText{*chinese, charset};
    if (charset == "Shift_JIS"_L1 && japanese)
        return DecodedText{*japanese, charset};
    if (isChinese || latin || (chinese && japanese))
        return refused(u"ambiguous_encoding"_s);
    if (chinese)
        return DecodedText{*chinese, u"Big5"_s};
    return refused(u"encoding"_s);
}

} // namespace

Result<DecodedText> decodePasted(const QByteArray &bytes, const QString &hint, qsizetype most)
{
    struct Mark
    {
        QByteArray bytes;
        QStringConverter::Encoding encoding;
        QString name;
    };
    static const std::array<Mark, 3> kMarks{
        Mark{"\xEF\xBB\xBF", QStringConverter::Utf8, u"UTF-8"_s},
        Mark{"\xFF\xFE", QStringConverter::Utf16LE, u"UTF-16LE"_s},
        Mark{"\xFE\xFF", QStringConverter::Utf16BE, u"UTF-16BE"_s},
    };
    if (bytes.isEmpty())
        return refused(u"empty"_s);
    if (bytes.size() > most)
        return refused(u"too_long"_s);
    for (const Mark &mark : kMarks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        const QByteArray rest = bytes.sliced(mark.bytes.size());
        if (mark.encoding != QStringConverter::Utf8 && rest.size() % 2 != 0)
            return refused(u"encoding"_s);
        std::optional<QString> text = decoded(mark.encoding, rest);
        if (!text)
            return refused(u"encoding"_s);
        if (text->endsWith(QChar::Null)) // a program's own end mark
            text->chop(1);
        if (text->contains(QChar::Null))
            return refused(u"nul"_s);
        return DecodedText{*text, mark.name};
    }
    QByteArray rest = bytes;
    if (rest.contains('\0')) {
        if (const std::optional<DecodedText> wide = withoutMark(rest))
            return *wide;
        if (rest.endsWith('\0'))
            rest.chop(1);
        if (rest.contains('\0'))
            return refused(u"nul"_s);
    }
    if (const std::optional<QString> text = decoded(QStringConverter::Utf8, rest))
        return DecodedText{*text, u"UTF-8"_s};
    return legacy(rest, hint);
}

} // namespace vexora
