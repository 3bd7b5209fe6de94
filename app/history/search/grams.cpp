// SPDX-License-Identifier: MIT
#include "history/search/grams.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::grams {

namespace {

constexpr int kBits = 21; ///< of a code point
constexpr Gram kMask = (Gram(1) << kBits) - 1;
constexpr Gram kFourDigits = Gram(1) << 63;

/** Whether a character parts words: no gram reaches over it, and none is asked for with it. */
bool isGap(Gram c)
{
    return c <= 0x20 || c == 0x7f || (c > 0x7f && QChar::isSpace(char32_t(c)));
}

bool isDigit(Gram c)
{
    return c >= '0' && c <= '9';
}

/** Calls `see` with each character, 0 for a gap. */
template <class See> void eachCharacter(QByteArrayView utf8, See see)
{
    const char *at = utf8.data();
    const char *const end = at + utf8.size();
    while (at < end) {
        const uchar first = uchar(*at++);
        Gram c = first;
        if (first >= 0x80) {
            // Folding wrote this, so it is well-formed.
            const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
            c = first & (0x3fU >> more);
            for (int i = 0; i < more && at < end; ++i)
                c = (c << 6) | (uchar(*at++) & 0x3fU);
        }
        see(isGap(c) ? 0 : c);
    }
}

void appendCharacter(QByteArray &words, Gram c)
{
    const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    if (plain) {
        words += char(c);
        return;
    }
    // FTS5's ascii tokenizer takes everything outside ASCII for letters, so other characters go
    // there, too.
    if (c < 0x80)
        c += 0x80;
    const char32_t wide = char32_t(c);
    words += QString::fromUcs4(&wide, 1).toUtf8();
}

void append(QByteArray &words, Gram gram)
{
    if ((gram & kFourDigits) != 0) {
        for (int shift = 24; shift >= 0; shift -= 8)
            words += char((gram >> shift) & 0xff);
        return;
    }
    for (int shift = 2 * kBits; shift >= 0; shift -= kBits) {
        if (const Gram c = (gram >> shift) & kMask; c != 0)
            appendCharacter(words, c);
    }
}

} // namespace

void collect(QByteArrayView folded, Grams &grams)
{
    Gram before = 0;
    Gram last = 0;
    int digits = 0;
    Gram run = 0;
    eachCharacter(folded, [&](Gram c) {
        digits = isDigit(c) ? digits + 1 : 0;
        run = ((run << 8) | (c & 0xff)) & 0xffffffffU;
        if (c != 0) {
            if (c >= 0x80)
                grams.push_back(c);
            if (last != 0 && (c >= 0x80 || last >= 0x80))
                grams.push_back((last << kBits) | c);
            if (last != 0 && before != 0)
                grams.push_back((before << (2 * kBits)) | (last << kBits) | c);
            if (digits >= 4)
                grams.push_back(kFourDigits | run);
        }
        before = last;
        last = c;
    });
}

void dropCovered(Grams &grams)
{
    Grams covered;
    for (const Gram gram : grams) {
        if ((gram & kFourDigits) == 0)
            continue;
        const auto digit = [gram](int place) { return (gram >> (8 * (3 - place))) & 0xff; };
        for (const int first : {0, 1}) {
            covered.push_back((digit(first) << (2 * kBits)) | (digit(first + 1) << kBits)
                              | digit(first + 2));
        }
    }
    std::sort(covered.begin(), covered.end());
    const auto isCovered = [&covered](Gram gram) {
        return std::binary_search(covered.begin(), covered.end(), gram);
    };
    grams.erase(std::remove_if(grams.begin(), grams.end(), isCovered), grams.end());
}

void collectShort(QByteArrayView folded, Grams &grams)
{
    Gram last = 0;
    eachCharacter(folded, [&](Gram c) {
        const bool known = c != 0 && c < 0x80;
        if (known)
            grams.push_back(c);
        if (known && last != 0 && last < 0x80)
            grams.push_back((last << kBits) | c);
        last = c;
    });
}

void reduce(Grams &grams)
{
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
}

QByteArray content(const Grams &grams)
{
    QByteArray words;
    words.reserve(qsizetype(grams.size()) * 5);
    for (const Gram gram : grams) {
        append(words, gram);
        words += ' ';
    }
    return words;
}

QString query(const Grams &grams)
{
    QByteArray words;
    for (const Gram gram : grams) {
        words += words.isEmpty() ? "\"" : " AND \"";
        append(words, gram);
        words += '"';
    }
    return QString::fromUtf8(words);
}

} // namespace vexora::grams
