// SPDX-License-Identifier: MIT
#include "khqr/structure.h"

#include "khqr/crc.h"
#include "khqr/tlvreader.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

constexpr qsizetype kShortest = 12; ///< the official SDK's limit: shorter text is no KHQR
constexpr qsizetype kCrcDigits = 4;

void addFatal(Check &check, const QString &name)
{
    int code = 8; // "KHQR provided is invalid"
    if (name == "CRC_NOT_LAST"_L1)
        code = 0;
    else if (name == "CRC_LENGTH_INVALID"_L1)
        code = 22;
    else if (name == "CRC_TAG_REQUIRED"_L1)
        code = 24;
    const Issue issue{code, name, Verdict::Fatal};
    if (!check.issues.contains(issue))
        check.issues.append(issue);
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/**
 * Reads by UTF-16 units; false when the triples do not fit. Where that fails, another unit that
 * makes everything fit replaces the breaks by the name of the mistake; bank apps would misread such
 * a code all the same.
 */
bool readTriples(const QString &payload, bool isAscii, Check &check)
{
    static constexpr std::array<std::pair<LengthUnit, QStringView>, 2> kMistakes{
        {{LengthUnit::Bytes, u"LENGTH_COUNTED_IN_BYTES"},
         {LengthUnit::CodePoints, u"LENGTH_COUNTED_IN_CODE_POINTS"}}};

    TlvReading reading = readTlv(payload, LengthUnit::Utf16);
    check.tlv = std::move(reading.items);
    if (reading.breaks.isEmpty())
        return true;
    check.firstBreak = reading.breaks.first().offset;
    if (!isAscii) {
        for (const auto &[unit, name] : kMistakes) {
            TlvReading other = readTlv(payload, unit);
            if (!other.breaks.isEmpty())
                continue;
            check.tlv = std::move(other.items);
            addFatal(check, name.toString());
            return true;
        }
    }
    for (const TlvBreak &broken : reading.breaks)
        addFatal(check, broken.issue);
    return false;
}

/** Readers that work with C strings, libqrencode among them, end the text at such a character. */
bool hasOnlyText(const QString &payload, Check &check)
{
    const qsizetype at = firstUnprintable(payload);
    if (at < 0)
        return true;
    check.firstBreak = at;
    addFatal(check, u"TLV_UNEXPECTED_END"_s);
    return false;
}

/** The checksum stands in the last eight units, whatever the triples before it say. */
void checkChecksum(const QString &payload, QByteArrayView utf8, Check &check)
{
    const qsizetype length = std::min(payload.size(), kCrcDigits);
    const QStringView digits = QStringView(payload).last(length);
    const bool present = QStringView(payload).chopped(length).endsWith(u"6304")
        && std::all_of(digits.begin(), digits.end(), isHexDigit);
    if (!present) {
        addFatal(check, u"CRC_MISSING"_s);
        return;
    }
    check.crcFound = digits.toString();
    check.crcExpected = crcText(utf8.chopped(kCrcDigits));
    if (check.crcFound.compare(check.crcExpected, Qt::CaseInsensitive) != 0)
        addFatal(check, u"CRC_MISMATCH"_s);
}

void checkChecksumTag(Check &check)
{
    bool present = false;
    bool fits = true;
    for (const Tlv &item : std::as_const(check.tlv)) {
        if (item.tag != "63"_L1)
            continue;
        present = true;
        fits = fits && item.length == kCrcDigits;
    }
    if (!present) {
        addFatal(check, u"CRC_TAG_REQUIRED"_s);
        return;
    }
    if (check.tlv.last().tag != "63"_L1)
        addFatal(check, u"CRC_NOT_LAST"_s);
    if (!fits)
        addFatal(check, u"CRC_LENGTH_INVALID"_s);
}

} // namespace

qsizetype firstUnprintable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u' ' && c < u'\x7F')
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate() || c.category() == QChar::Other_Control)
            return i;
    }
    return -1;
}

bool checkStructure(const QString &payload, QByteArrayView utf8, Check &check)
{
    // The table has no name of its own for this; "bad length" is what it is.
    if (utf8.size() > kMaxPayloadBytes) {
        check.firstBreak = 0;
        addFatal(check, u"TLV_BAD_LENGTH"_s);
        return false;
    }
    if (payload.isEmpty())
        addFatal(check, u"EMPTY"_s);
    const bool readable
        = readTriples(payload, utf8.size() == payload.size(), check) && hasOnlyText(payload, check);
    checkChecksum(payload, utf8, check);
    if (payload.size() < kShortest)
        addFatal(check, u"TOO_SHORT"_s);
    checkChecksumTag(check);
    return readable;
}

} // namespace vexora::khqr
