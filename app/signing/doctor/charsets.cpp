// SPDX-License-Identifier: MIT
#include "signing/doctor/charsets.h"

#include <cstdint>
#include <iconv.h>

namespace vexora::doctor {

namespace {

// Names for what iconv is not asked for.
constexpr char kLatin1[] = "latin-1";
constexpr char kUtf8Twice[] = "utf-8-twice";

bool isByHand(const Charset &charset)
{
    return !charset.name || charset.name == kLatin1 || charset.name == kUtf8Twice;
}

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

/** What Latin-1 lacks as "?", one for a character. */
void toLatin1(QByteArrayView utf8, WipedBuffer &to)
{
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = uchar(utf8[i]);
        if (byte < 0x80) {
            to.append(char(byte));
        } else if ((byte == 0xC2 || byte == 0xC3) && i + 1 < utf8.size()) {
            to.append(char(((byte & 0x03) << 6) | (uchar(utf8[++i]) & 0x3F)));
        } else {
            to.append('?');
            while (i + 1 < utf8.size() && isContinuation(utf8[i + 1]))
                ++i;
        }
    }
}

/** The bytes taken for Latin-1 and encoded again. */
void toUtf8Twice(QByteArrayView utf8, WipedBuffer &to)
{
    for (const char c : utf8) {
        const auto byte = uchar(c);
        if (byte < 0x80) {
            to.append(c);
        } else {
            to.append(char(0xC0 | (byte >> 6)));
            to.append(char(0x80 | (byte & 0x3F)));
        }
    }
}

} // namespace

const std::vector<Charset> &charsets()
{
    // Windows' code pages differ from the standards in a few signs; both are in use.
    static const std::vector<Charset> kCharsets{
        {std::nullopt, nullptr, {}},
        {Id::CharsetShiftJis, "CP932", {}},
        {Id::CharsetShiftJis, "SHIFT_JIS", {}},
        {Id::CharsetBig5, "CP950", {}},
        {Id::CharsetBig5, "BIG5", {}},
        {Id::CharsetGbk, "GBK", {}},
        {Id::CharsetGbk, "CP936", {}},
        {Id::CharsetUtf16, "UTF-16LE", {}},
        {Id::CharsetUtf16, "UTF-16BE", {}},
        {Id::CharsetUtf16, "UTF-16LE", "\xFF\xFE"},
        {Id::CharsetUtf16, "UTF-16BE", "\xFE\xFF"},
        {Id::CharsetLatin1, kLatin1, {}},
        {Id::CharsetUtf8Twice, kUtf8Twice, {}},
    };
    return kCharsets;
}

Converter::Converter()
{
    for (const Charset &charset : charsets()) {
        void *converter = nullptr;
        if (!isByHand(charset)) {
            converter = iconv_open(charset.name, "UTF-8");
            if (converter == reinterpret_cast<void *>(intptr_t(-1))) // NOLINT: its error value
                converter = nullptr;
        }
        m_converters.emplace_back(converter);
    }
}

void Converter::Close::operator()(void *converter) const
{
    iconv_close(converter);
}

bool Converter::convert(size_t index, QByteArrayView utf8, WipedBuffer &to)
{
    const Charset &charset = charsets()[index];
    if (!charset.name) {
        to.append(utf8);
        return true;
    }
    if (charset.name == kLatin1) {
        toLatin1(utf8, to);
        return true;
    }
    if (charset.name == kUtf8Twice) {
        toUtf8Twice(utf8, to);
        return true;
    }
    void *converter = m_converters[index].get();
    if (!converter) // a C library without it
        return false;
    if (through(converter, utf8, to))
        return true;
    // Character by character, what is lacking as "?", as most libraries have it.
    for (qsizetype first = 0; first < utf8.size();) {
        qsizetype end = first + 1;
        while (end < utf8.size() && isContinuation(utf8[end]))
            ++end;
        if (!through(converter, utf8.sliced(first, end - first), to)
            && !through(converter, "?", to))
            return false;
        first = end;
    }
    return true;
}

bool Converter::through(void *converter, QByteArrayView utf8, WipedBuffer &to)
{
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    // None of these makes more than two bytes of one of UTF-8.
    m_room.resize(size_t(utf8.size()) * 2 + 8);
    auto *from = const_cast<char *>(utf8.data()); // NOLINT: it does not write there
    char *end = m_room.data();
    size_t fromLeft = size_t(utf8.size());
    size_t room = m_room.size();
    const bool made
        = iconv(converter, &from, &fromLeft, &end, &room) != size_t(-1) && fromLeft == 0;
    if (made)
        to.append(m_room.data(), qsizetype(m_room.size() - room));
    OPENSSL_cleanse(m_room.data(), m_room.size());
    return made;
}

std::optional<QByteArray> Converter::convert(size_t index, QByteArrayView utf8)
{
    WipedBuffer made;
    if (!convert(index, utf8, made))
        return std::nullopt;
    return made.view().toByteArray();
}

} // namespace vexora::doctor
