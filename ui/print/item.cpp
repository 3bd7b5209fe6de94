// SPDX-License-Identifier: MIT
#include "ui/print/item.h"

#include "domain/money.h"

using namespace Qt::StringLiterals;

namespace vexora::print {

CardTexts cardTexts(const khqr::Check &check)
{
    const QMap<QString, QString> &fields = check.fields;
    CardTexts texts;
    texts.shop = fields.value(u"merchantNameAlternateLanguage"_s);
    if (texts.shop.isEmpty())
        texts.shop = fields.value(u"merchantName"_s);
    texts.city = fields.value(u"merchantCityAlternateLanguage"_s);
    if (texts.city.isEmpty())
        texts.city = fields.value(u"merchantCity"_s);
    texts.currency = khqr::currencyOf(fields.value(u"transactionCurrency"_s));
    texts.amount
        = groupDigits(khqr::plainAmount(fields.value(u"transactionAmount"_s), texts.currency)
                          .value_or(QString()));
    texts.expiresAtMs = check.expiresAtMs();
    return texts;
}

} // namespace vexora::print
