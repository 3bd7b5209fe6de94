// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/breakwords.h"

#include "ui/widgets/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qsizetype kHeader = 4;

bool isFraming(const khqr::Issue &issue)
{
    return issue.name.startsWith("TLV_"_L1) || issue.name.startsWith("LENGTH_COUNTED"_L1);
}

/** Where the flat field or template that holds `offset` ends. */
qsizetype endOfHolder(const QString &payload, const khqr::Check &check, qsizetype offset)
{
    for (const khqr::Tlv &item : check.tlv) {
        const qsizetype end = item.offset + kHeader + item.value.size();
        if (item.offset < offset && offset < end)
            return end;
    }
    return payload.size();
}

} // namespace

QString BreakWords::shortly(const ShortField &field)
{
    if (field.isCutOff)
        return tr("cut off: %1 declared, %2 left").arg(field.declared).arg(field.there);
    return field.missing() == 1 ? tr("one character short")
                                : tr("%1 characters short").arg(field.missing());
}

BreakWords BreakWords::of(const QString &payload, const khqr::Check &check)
{
    BreakWords words;
    const bool isBroken = std::any_of(check.issues.cbegin(), check.issues.cend(), &isFraming);
    // What no symbol can hold was never looked at, and a text of another unit was understood.
    if (!isBroken || check.firstBreak < 0 || check.tlv.isEmpty()
        || check.has(u"LENGTH_COUNTED_IN_BYTES") || check.has(u"LENGTH_COUNTED_IN_CODE_POINTS"))
        return words;

    words.broken = explainBroken(payload);
    if (words.broken && !words.broken->shortFields.isEmpty()) {
        QStringList later;
        for (const ShortField &field : words.broken->shortFields) {
            words.places.append({field.offset, field.size, words.places.isEmpty()});
            if (field.isCutOff)
                words.sentences.append(tr("Cut off: tag %1 declares %2 characters, %3 are left.")
                                           .arg(field.tag)
                                           .arg(field.declared)
                                           .arg(field.there));
            else if (field.missing() == 1)
                later.append(tr("Field %1 is one character short.").arg(field.tag));
            else
                later.append(
                    tr("Field %1 is %2 characters short.").arg(field.tag).arg(field.missing()));
        }
        words.sentences += later;
        if (!words.broken->hasChecksum)
            words.sentences.append(tr("The checksum (63) is missing."));
        return words;
    }
    words.broken.reset();

    const qsizetype at = check.firstBreak;
    const qsizetype end = endOfHolder(payload, check, at);
    const QString rest = payload.sliced(at, end - at);
    words.places.append({at, rest.size(), true});
    const auto isDigits = [&rest](qsizetype from) {
        return std::all_of(rest.begin() + from, rest.begin() + from + 2,
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    constexpr int kShown = 8;
    if (rest.size() < kHeader)
        words.sentences.append(tr("Cut off: “%1” at character %2 is too short for a field.")
                                   .arg(plainServerText(rest, kShown))
                                   .arg(at + 1));
    else if (!isDigits(0))
        words.sentences.append(tr("At character %1 a field should begin with two digits, but “%2” "
                                  "stands there.")
                                   .arg(at + 1)
                                   .arg(plainServerText(rest.first(2), kShown)));
    else if (!isDigits(2))
        words.sentences.append(
            tr("Tag %1 at character %2 should tell its length in two digits, but “%3” stands "
               "there.")
                .arg(rest.first(2))
                .arg(at + 1)
                .arg(plainServerText(rest.sliced(2, 2), kShown)));
    else
        words.sentences.append(tr("Cut off: tag %1 declares %2 characters, %3 are left.")
                                   .arg(rest.first(2))
                                   .arg(rest.sliced(2, 2).toInt())
                                   .arg(rest.size() - kHeader));
    if (check.has(u"CRC_TAG_REQUIRED") && check.crcFound.isEmpty())
        words.sentences.append(tr("The checksum (63) is missing."));
    return words;
}

} // namespace vexora::ui
