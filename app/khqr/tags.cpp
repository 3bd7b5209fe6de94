// SPDX-License-Identifier: MIT
#include "khqr/tags.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

struct TagTable
{
    std::array<KnownTag, 32> tags{{
        {kFlat, 0, u"payloadFormatIndicator"_s},
        {kFlat, 1, u"pointofInitiationMethod"_s},
        {kFlat, 15, u"unionPayMerchant"_s},
        {kFlat, 29, {}},
        {29, 0, u"bakongAccountID"_s},
        {29, 1, u"accountInformation"_s},
        {29, 2, u"acquiringBank"_s},
        {kFlat, 30, {}},
        {30, 0, u"bakongAccountID"_s},
        {30, 1, u"merchantID"_s},
        {30, 2, u"acquiringBank"_s},
        {kFlat, 52, u"merchantCategoryCode"_s},
        {kFlat, 53, u"transactionCurrency"_s},
        {kFlat, 54, u"transactionAmount"_s},
        {kFlat, 58, u"countryCode"_s},
        {kFlat, 59, u"merchantName"_s},
        {kFlat, 60, u"merchantCity"_s},
        {kFlat, 62, {}},
        {62, 1, u"billNumber"_s},
        {62, 2, u"mobileNumber"_s},
        {62, 3, u"storeLabel"_s},
        {62, 5, u"referenceLabel"_s},
        {62, 7, u"terminalLabel"_s},
        {62, 8, u"purposeOfTransaction"_s},
        {kFlat, 64, {}},
        {64, 0, u"languagePreference"_s},
        {64, 1, u"merchantNameAlternateLanguage"_s},
        {64, 2, u"merchantCityAlternateLanguage"_s},
        {kFlat, 99, {}},
        {99, 0, u"creationTimestamp"_s},
        {99, 1, u"expirationTimestamp"_s},
        {kFlat, 63, u"crc"_s},
    }};
    std::array<QString, kTags> texts;

    TagTable()
    {
        for (size_t tag = 0; tag < texts.size(); ++tag)
            texts[tag] = QString::number(tag).rightJustified(2, u'0');
    }
};

const TagTable &table()
{
    static const TagTable theTable;
    return theTable;
}

} // namespace

const KnownTag *knownTag(int parent, int tag)
{
    for (const KnownTag &known : table().tags) {
        if (known.parent == parent && known.tag == tag)
            return &known;
    }
    return nullptr;
}

bool isTemplate(int tag)
{
    const KnownTag *known = knownTag(kFlat, tag);
    return known && known->field.isEmpty();
}

const QString &tagText(int tag)
{
    return table().texts.at(size_t(tag));
}

} // namespace vexora::khqr
