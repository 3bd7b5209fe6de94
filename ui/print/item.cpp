// SPDX-License-Identifier: MIT
#include "ui/print/item.h"

#include "domain/money.h"

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

/** Riel and dollars as shops write them: "48,000", "10.50". */
QString shownAmount(const QString &amount, const QString &currency)
{
    if (currency != "USD"_L1 || !amount.contains(u'.'))
        return groupDigits(amount);
    const qsizetype decimals = amount.size() - amount.indexOf(u'.') - 1;
    return groupDigits(amount + QString(qMax<qsizetype>(0, 2 - decimals), u'0'));
}

} // namespace

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
    texts.amount = shownAmount(fields.value(u"transactionAmount"_s), texts.currency);
    texts.expiresAtMs = check.expiresAtMs();
    return texts;
}

} // namespace vexora::print
