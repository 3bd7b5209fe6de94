// SPDX-License-Identifier: MIT
#include "checkout/masking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

struct PersonalValue
{
    QString field;
    QString value;
};

/** As long as the shortest mobile numbers. */
constexpr qsizetype kUnmistakable = 8;

/** The payer's values, longest first. */
QList<PersonalValue> personalValues(const FieldMap &fields, const RegionSpec &region)
{
    QList<PersonalValue> values;
    for (const FieldSpec &field : region.fields) {
        const QString value = fields.value(field.name);
        if (!field.personal || value.isEmpty())
            continue;
        values.append({field.name, value});
        // Written with a country code, a number loses its leading 0.
        if (field.type == FieldType::Mobile && value.startsWith(u'0') && value.size() > 6)
            values.append({field.name, value.sliced(1)});
    }
    std::stable_sort(values.begin(), values.end(),
                     [](const auto &a, const auto &b) { return a.value.size() > b.value.size(); });
    return values;
}

/** Two Latin letters stand in every sentence, so a short name counts as a word of its own only;
 *  one Chinese character is a name wherever it stands. */
bool countsAnywhere(const QString &value)
{
    return value.size() >= 3
        || std::any_of(value.begin(), value.end(), [](QChar c) { return c.unicode() > 0x7f; });
}

void mask(QString &text, const QList<PersonalValue> &values)
{
    for (const PersonalValue &personal : values) {
        const QString word = u'‹' + personal.field + u'›';
        if (countsAnywhere(personal.value)) {
            text.replace(personal.value, word, Qt::CaseInsensitive);
        } else {
            const QRegularExpression alone(u"\\b"_s + QRegularExpression::escape(personal.value)
                                               + u"\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
            text.replace(alone, word);
        }
    }
}

/** What a gateway's code or number looks like; anything else in its place may be an echo. */
bool isCodeLike(const QString &text)
{
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
           });
}

} // namespace

OrderRecord maskedForStorage(OrderRecord record, const FieldMap &fields, const RegionSpec &region)
{
    const QList<PersonalValue> values = personalValues(fields, region);
    mask(record.message, values);
    for (Deviation &deviation : record.deviations)
        mask(deviation.message, values);
    // Three digits of a postcode stand in a number by chance; a whole mobile number is an echo. A
    // remark may be the order number, which gateways build their own numbers from.
    QList<PersonalValue> unmistakable = values;
    unmistakable.removeIf([&record](const PersonalValue &personal) {
        return personal.value.size() < kUnmistakable || personal.value == record.key.tradeNo;
    });
    for (QString *code : {&record.status, &record.code, &record.platFormTradeNo})
        mask(*code, isCodeLike(*code) ? unmistakable : values);
    // A virtual account is often held in the payer's name, spelled the bank's way: no comparing
    // with what was typed would find that.
    if (record.virtualAccount)
        record.virtualAccount->holder.clear();
    return record;
}

} // namespace vexora
