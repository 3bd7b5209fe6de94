// SPDX-License-Identifier: MIT
#include "khqr/fields.h"

#include "khqr/tags.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

void decodeLevel(const QList<Tlv> &items, int parent, QMap<QString, QString> &fields)
{
    std::array<bool, kTags> seen{};
    for (const Tlv &item : items) {
        const int tag = tagNumber(item.tag);
        // 29 and 30 share names: mixing the two would make up an account that neither holds.
        const bool account = parent == kFlat && (tag == 29 || tag == 30);
        bool &taken = seen[account ? 29 : size_t(tag)];
        const KnownTag *known = taken ? nullptr : knownTag(parent, tag);
        if (!known)
            continue;
        taken = true;
        if (!known->field.isEmpty())
            fields.insert(known->field, item.value);
        if (account)
            fields.insert(u"merchantType"_s, item.tag);
        decodeLevel(item.children, tag, fields);
    }
}

} // namespace

QMap<QString, QString> decodeFields(const QList<Tlv> &items)
{
    QMap<QString, QString> fields;
    decodeLevel(items, kFlat, fields);
    return fields;
}

} // namespace vexora::khqr
