// SPDX-License-Identifier: MIT
#include "khqr/fields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

struct KnownTag
{
    QStringView parent; ///< empty on the flat level
    QStringView tag;
    QStringView field;
};

// KHQR facts, section 1. The templates themselves have no text of their own.
constexpr std::array<KnownTag, 32> kKnownTags{{
    {u"", u"00", u"payloadFormatIndicator"},
    {u"", u"01", u"pointofInitiationMethod"},
    {u"", u"15", u"unionPayMerchant"},
    {u"", u"29", u""},
    {u"29", u"00", u"bakongAccountID"},
    {u"29", u"01", u"accountInformation"},
    {u"29", u"02", u"acquiringBank"},
    {u"", u"30", u""},
    {u"30", u"00", u"bakongAccountID"},
    {u"30", u"01", u"merchantID"},
    {u"30", u"02", u"acquiringBank"},
    {u"", u"52", u"merchantCategoryCode"},
    {u"", u"53", u"transactionCurrency"},
    {u"", u"54", u"transactionAmount"},
    {u"", u"58", u"countryCode"},
    {u"", u"59", u"merchantName"},
    {u"", u"60", u"merchantCity"},
    {u"", u"62", u""},
    {u"62", u"01", u"billNumber"},
    {u"62", u"02", u"mobileNumber"},
    {u"62", u"03", u"storeLabel"},
    {u"62", u"05", u"referenceLabel"},
    {u"62", u"07", u"terminalLabel"},
    {u"62", u"08", u"purposeOfTransaction"},
    {u"", u"64", u""},
    {u"64", u"00", u"languagePreference"},
    {u"64", u"01", u"merchantNameAlternateLanguage"},
    {u"64", u"02", u"merchantCityAlternateLanguage"},
    {u"", u"99", u""},
    {u"99", u"00", u"creationTimestamp"},
    {u"99", u"01", u"expirationTimestamp"},
    {u"", u"63", u"crc"},
}};

const KnownTag *findTag(QStringView parent, QStringView tag)
{
    for (const KnownTag &known : kKnownTags) {
        if (known.parent == parent && known.tag == tag)
            return &known;
    }
    return nullptr;
}

bool isAccount(QStringView tag)
{
    return tag == u"29" || tag == u"30";
}

void decodeLevel(const QList<Tlv> &items, QStringView parent, QMap<QString, QString> &fields)
{
    QStringList seen;
    for (const Tlv &item : items) {
        const KnownTag *known = findTag(parent, item.tag);
        // 29 and 30 share names: mixing the two would make up an account that neither holds.
        const QString slot = parent.isEmpty() && isAccount(item.tag) ? u"account"_s : item.tag;
        if (!known || seen.contains(slot))
            continue;
        seen.append(slot);
        if (!known->field.isEmpty())
            fields.insert(known->field.toString(), item.value);
        if (slot == "account"_L1)
            fields.insert(u"merchantType"_s, item.tag);
        decodeLevel(item.children, item.tag, fields);
    }
}

void collectRepeats(const QList<Tlv> &items, QStringView parent, QStringList &names)
{
    QStringList seen;
    for (const Tlv &item : items) {
        if (!findTag(parent, item.tag))
            continue;
        const QString path = parent.isEmpty() ? item.tag : parent + u'-' + item.tag;
        const QString name = u"DUPLICATE_TAG_" + path;
        if (seen.contains(item.tag) && !names.contains(name))
            names.append(name);
        seen.append(item.tag);
        collectRepeats(item.children, item.tag, names);
    }
    if (parent.isEmpty() && seen.contains(u"29"_s) && seen.contains(u"30"_s))
        names.append(u"DUPLICATE_TAG_29/30"_s);
}

} // namespace

QMap<QString, QString> decodeFields(const QList<Tlv> &items)
{
    QMap<QString, QString> fields;
    decodeLevel(items, {}, fields);
    return fields;
}

QStringList repeatedTags(const QList<Tlv> &items)
{
    QStringList names;
    collectRepeats(items, {}, names);
    return names;
}

} // namespace vexora::khqr
