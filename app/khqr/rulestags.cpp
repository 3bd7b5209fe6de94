// SPDX-License-Identifier: MIT
#include "khqr/rules.h"

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

QString path(int parent, const QString &tag)
{
    return parent == kFlat ? tag : tagText(parent) + u'-' + tag;
}

/**
 * A checksum is no signature: of two accounts or amounts, readers that take the first and readers
 * that take the last would pay differently. What no reader knows may stand there twice.
 */
void checkLevel(const QList<Tlv> &items, int parent, QList<Issue> &issues)
{
    std::array<int, kTags> counts{};
    for (const Tlv &item : items)
        ++counts[size_t(tagNumber(item.tag))];
    for (const Tlv &item : items) {
        const int tag = tagNumber(item.tag);
        int &count = counts[size_t(tag)];
        const bool known = knownTag(parent, tag) != nullptr;
        if (known && count > 1)
            issues.append({0, u"DUPLICATE_TAG_" + path(parent, item.tag), Verdict::Content});
        else if (!known && count > 1)
            issues.append({0, u"REPEATED_UNKNOWN_TAG_" + path(parent, item.tag), Verdict::Warn});
        else if (!known && count == 1)
            issues.append({0, u"UNKNOWN_TAG_" + path(parent, item.tag), Verdict::Warn});
        count = 0; // told once
    }
}

/** By number, vendors' tags among them. The checksum has a stricter rule of its own. */
bool isOrdered(const QList<Tlv> &items)
{
    constexpr int kChecksum = 63;
    int reached = 0;
    for (const Tlv &item : items) {
        const int tag = tagNumber(item.tag);
        if (tag == kChecksum)
            continue;
        if (tag < reached)
            return false;
        reached = tag;
    }
    return true;
}

} // namespace

void checkTags(Check &check)
{
    QList<Issue> &issues = check.issues;
    checkLevel(check.tlv, kFlat, issues);
    bool individual = false;
    bool merchant = false;
    std::array<bool, kTags> seen{};
    for (const Tlv &item : std::as_const(check.tlv)) {
        const int tag = tagNumber(item.tag);
        individual = individual || tag == 29;
        merchant = merchant || tag == 30;
        // Of a repeated template the first is read, and the repeat has been told.
        if (isTemplate(tag) && !seen[size_t(tag)] && readsWhole(item))
            checkLevel(item.children, tag, issues);
        seen[size_t(tag)] = true;
    }
    if (individual && merchant)
        issues.append({0, u"DUPLICATE_TAG_29/30"_s, Verdict::Content});
    if (!isOrdered(check.tlv))
        issues.append(kOrder.issue());
}

} // namespace vexora::khqr
