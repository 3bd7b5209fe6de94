// SPDX-License-Identifier: MIT
#include "khqr/tlvreader.h"

#include "khqr/tags.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

constexpr qsizetype kHeader = 4;

/** How many of `unit` the character at `at` counts; `width` is its size in UTF-16 units. */
int costOf(QStringView text, qsizetype at, LengthUnit unit, int &width)
{
    const char16_t c = text[at].unicode();
    width = 1;
    const bool pair
        = QChar::isHighSurrogate(c) && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (pair)
        width = 2;
    if (unit == LengthUnit::CodePoints)
        return 1;
    return pair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
}

/** The UTF-16 offset `length` units further, or nothing where the text ends or a character splits.
 */
std::optional<qsizetype> advance(QStringView text, qsizetype from, int length, LengthUnit unit)
{
    qsizetype at = from;
    if (unit == LengthUnit::Utf16)
        return length <= text.size() - from ? std::optional(from + length) : std::nullopt;
    while (length > 0) {
        if (at >= text.size())
            return std::nullopt;
        int width = 1;
        const int cost = costOf(text, at, unit, width);
        if (cost > length)
            return std::nullopt;
        length -= cost;
        at += width;
    }
    return at;
}

/** One level. `base` is where `text` starts in the payload; the result names a break, if any. */
QList<Tlv> readLevel(QStringView text, qsizetype base, LengthUnit unit,
                     std::optional<TlvBreak> &broken)
{
    QList<Tlv> items;
    qsizetype at = 0;
    const auto stop = [&](const QString &issue) { broken = TlvBreak{issue, base + at}; };
    while (at < text.size()) {
        if (text.size() - at < kHeader) {
            stop(u"TLV_UNEXPECTED_END"_s);
            break;
        }
        const int tag = tagNumber(text.sliced(at, 2));
        const int declared = tagNumber(text.sliced(at + 2, 2));
        if (tag < 0) {
            stop(u"TLV_BAD_TAG"_s);
            break;
        }
        if (declared < 0) {
            stop(u"TLV_BAD_LENGTH"_s);
            break;
        }
        const qsizetype start = at + kHeader;
        const std::optional<qsizetype> end = advance(text, start, declared, unit);
        if (!end) {
            stop(u"TLV_TRUNCATED"_s);
            break;
        }
        items.append(
            {tagText(tag), declared, text.sliced(start, *end - start).toString(), base + at, {}});
        at = *end;
    }
    return items;
}

/** A template too short for a further header is cut off like any other: one name for both. */
QString nameInTemplate(const QString &issue, const QString &tag)
{
    const QString name = issue == "TLV_UNEXPECTED_END"_L1 ? u"TLV_TRUNCATED"_s : issue;
    return name + u"_IN_" + tag;
}

} // namespace

TlvReading readTlv(QStringView payload, LengthUnit unit)
{
    TlvReading reading;
    std::optional<TlvBreak> broken;
    reading.items = readLevel(payload, 0, unit, broken);
    if (broken)
        reading.breaks.append(*broken);
    for (Tlv &item : reading.items) {
        if (!isTemplate(tagNumber(item.tag)))
            continue;
        broken.reset();
        item.children = readLevel(item.value, item.offset + kHeader, unit, broken);
        if (broken)
            reading.breaks.append({nameInTemplate(broken->issue, item.tag), broken->offset});
    }
    return reading;
}

} // namespace vexora::khqr
