// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/brokencode.h"

#include "khqr/fields.h"
#include "khqr/structure.h"
#include "khqr/tlvreader.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qsizetype kHead = 4; ///< tag and length

/** Fields in the order they are written in (KHQR facts, section 1). */
constexpr std::array<QStringView, 16> kWritingOrder{u"00", u"01", u"15", u"29", u"30", u"52",
                                                    u"53", u"54", u"58", u"59", u"60", u"61",
                                                    u"62", u"64", u"99", u"63"};

int rankOf(QStringView tag)
{
    const auto *const found = std::find(kWritingOrder.begin(), kWritingOrder.end(), tag);
    return found == kWritingOrder.end() ? -1 : static_cast<int>(found - kWritingOrder.begin());
}

int lengthAt(QStringView text, qsizetype at)
{
    const QStringView pair = text.sliced(at + 2, 2);
    for (const QChar c : pair) {
        if (c < u'0' || c > u'9')
            return -1;
    }
    return pair.toInt();
}

/** The best way from one place to the end of the text. */
struct Way
{
    static constexpr int kNone = std::numeric_limits<int>::min();
    // A field that fits is worth more than one that does not costs: five damages in a row would
    // explain any text.
    static constexpr int kWhole = 4;
    static constexpr int kShort = -3;

    int score = kNone;
    qsizetype next = -1;
};

/** What a field is worth that declares `declared` and has `there`. */
int worth(int declared, qsizetype there, QStringView tag)
{
    if (there == declared)
        return Way::kWhole;
    // Half a checksum is none.
    return tag == u"63" ? Way::kNone : Way::kShort;
}

QList<Way> bestWays(QStringView text)
{
    QList<Way> ways(text.size());
    for (qsizetype at = text.size() - kHead; at >= 0; --at) {
        const QStringView tag = text.sliced(at, 2);
        const int rank = rankOf(tag);
        const int declared = rank < 0 ? -1 : lengthAt(text, at);
        if (declared < 0)
            continue;
        Way &way = ways[at];
        const qsizetype start = at + kHead;
        for (qsizetype there = 0; there <= declared && start + there <= text.size(); ++there) {
            const qsizetype next = start + there;
            int score = worth(declared, there, tag);
            if (score == Way::kNone)
                continue;
            if (next < text.size()) {
                if (next + kHead > text.size() || ways[next].score == Way::kNone
                    || rankOf(text.sliced(next, 2)) <= rank)
                    continue;
                score += ways[next].score;
            }
            // Of ways that are as good the one with the longest field: less is missing then.
            if (score >= way.score)
                way = {score, next};
        }
    }
    return ways;
}

} // namespace

const ShortField *BrokenCode::shortField(qsizetype offset) const
{
    const auto found = std::find_if(shortFields.begin(), shortFields.end(),
                                    [offset](const ShortField &f) { return f.offset == offset; });
    return found == shortFields.end() ? nullptr : &*found;
}

QMap<QString, QString> BrokenCode::wholeFields() const
{
    QList<khqr::Tlv> whole;
    for (const khqr::Tlv &item : items) {
        if (!shortField(item.offset))
            whole.append(item);
    }
    return khqr::decodeFields(whole);
}

std::optional<BrokenCode> explainBroken(const QString &payload)
{
    constexpr qsizetype kFewest = 4; ///< fields that fit
    constexpr qsizetype kMost = 4; ///< that do not
    if (payload.size() > khqr::kMaxPayloadBytes || payload.size() < kHead
        || !payload.startsWith("00"_L1))
        return std::nullopt;
    const QList<Way> ways = bestWays(payload);
    if (ways.first().score == Way::kNone)
        return std::nullopt;

    BrokenCode broken;
    for (qsizetype at = 0; at < payload.size(); at = ways[at].next) {
        const qsizetype next = ways[at].next;
        const QString tag = payload.sliced(at, 2);
        const int declared = lengthAt(payload, at);
        const int there = static_cast<int>(next - at - kHead);
        broken.hasChecksum = broken.hasChecksum || tag == "63"_L1;
        if (there == declared) {
            // Read as its own little text, so that a template brings its children.
            const khqr::TlvReading reading = khqr::readTlv(
                QStringView(payload).sliced(at, next - at), khqr::LengthUnit::Utf16);
            khqr::Tlv item = reading.items.value(0);
            item.offset += at;
            for (khqr::Tlv &child : item.children)
                child.offset += at;
            broken.items.append(item);
            continue;
        }
        broken.items.append({tag, declared, payload.sliced(at + kHead, there), at, {}});
        broken.shortFields.append({tag, at, next - at, declared, there, next == payload.size()});
    }
    if (broken.shortFields.size() > kMost
        || broken.items.size() - broken.shortFields.size() < kFewest)
        return std::nullopt;
    return broken;
}

} // namespace vexora::ui
