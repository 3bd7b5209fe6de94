// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/fieldwords.h"

#include "domain/money.h"
#include "ui/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

struct TagName
{
    const char16_t *parent;
    const char16_t *tag;
    const char *name;
};

constexpr TagName kNames[] = {
    {u"", u"00", QT_TRANSLATE_NOOP("FieldWords", "Format")},
    {u"", u"01", QT_TRANSLATE_NOOP("FieldWords", "Permanent or one payment")},
    {u"", u"15", QT_TRANSLATE_NOOP("FieldWords", "UnionPay account")},
    {u"", u"29", QT_TRANSLATE_NOOP("FieldWords", "Account, individual")},
    {u"29", u"00", QT_TRANSLATE_NOOP("FieldWords", "Bakong account")},
    {u"29", u"01", QT_TRANSLATE_NOOP("FieldWords", "Account information")},
    {u"29", u"02", QT_TRANSLATE_NOOP("FieldWords", "Bank")},
    {u"", u"30", QT_TRANSLATE_NOOP("FieldWords", "Account, merchant")},
    {u"30", u"00", QT_TRANSLATE_NOOP("FieldWords", "Bakong account")},
    {u"30", u"01", QT_TRANSLATE_NOOP("FieldWords", "Merchant number")},
    {u"30", u"02", QT_TRANSLATE_NOOP("FieldWords", "Bank")},
    {u"", u"52", QT_TRANSLATE_NOOP("FieldWords", "Kind of business")},
    {u"", u"53", QT_TRANSLATE_NOOP("FieldWords", "Currency")},
    {u"", u"54", QT_TRANSLATE_NOOP("FieldWords", "Amount")},
    {u"", u"58", QT_TRANSLATE_NOOP("FieldWords", "Country")},
    {u"", u"59", QT_TRANSLATE_NOOP("FieldWords", "Shop")},
    {u"", u"60", QT_TRANSLATE_NOOP("FieldWords", "City")},
    {u"", u"61", QT_TRANSLATE_NOOP("FieldWords", "Postal code")},
    {u"", u"62", QT_TRANSLATE_NOOP("FieldWords", "Further details")},
    {u"62", u"01", QT_TRANSLATE_NOOP("FieldWords", "Bill number")},
    {u"62", u"02", QT_TRANSLATE_NOOP("FieldWords", "Mobile number")},
    {u"62", u"03", QT_TRANSLATE_NOOP("FieldWords", "Store label")},
    {u"62", u"05", QT_TRANSLATE_NOOP("FieldWords", "Reference")},
    {u"62", u"07", QT_TRANSLATE_NOOP("FieldWords", "Terminal")},
    {u"62", u"08", QT_TRANSLATE_NOOP("FieldWords", "Purpose")},
    {u"", u"64", QT_TRANSLATE_NOOP("FieldWords", "In another language")},
    {u"64", u"00", QT_TRANSLATE_NOOP("FieldWords", "Language")},
    {u"64", u"01", QT_TRANSLATE_NOOP("FieldWords", "Shop, other language")},
    {u"64", u"02", QT_TRANSLATE_NOOP("FieldWords", "City, other language")},
    {u"", u"99", QT_TRANSLATE_NOOP("FieldWords", "Times")},
    {u"99", u"00", QT_TRANSLATE_NOOP("FieldWords", "Made at")},
    {u"99", u"01", QT_TRANSLATE_NOOP("FieldWords", "Ends at")},
    {u"", u"63", QT_TRANSLATE_NOOP("FieldWords", "Checksum")},
};

} // namespace

QString FieldWords::tag(const QString &parent, const QString &tag)
{
    for (const TagName &known : kNames) {
        if (parent == QStringView(known.parent) && tag == QStringView(known.tag))
            return tr(known.name);
    }
    const int number = tag.toInt();
    if (parent.isEmpty() && number >= 2 && number <= 14)
        return tr("Card scheme");
    return tr("Not in the rules");
}

QString FieldWords::numbered(const QString &path)
{
    const QStringList parts = path.split(u'-');
    const QString parent = parts.size() > 1 ? parts.first() : QString();
    const QString name = tag(parent, parts.last());
    return name == tr("Not in the rules") ? path : QString(path + u" ("_s + name + u')');
}

QString FieldWords::amount(const khqr::Check &check)
{
    const QString amount = check.fields.value(u"transactionAmount"_s);
    if (amount.isEmpty())
        return {};
    Currency currency;
    currency.code = khqr::currencyOf(check.fields.value(u"transactionCurrency"_s));
    currency.symbol = currency.code;
    return formatAmount(khqr::plainAmount(amount, currency.code).value_or(amount), currency);
}

QString FieldWords::kind(const khqr::Check &check)
{
    switch (check.pointOfInitiation()) {
    case khqr::PointOfInitiation::Static:
        return tr("Permanent, for any number of payments");
    case khqr::PointOfInitiation::Dynamic:
        return tr("For one payment");
    case khqr::PointOfInitiation::None:
        break;
    }
    return {};
}

QList<Fact> FieldWords::payee(const khqr::Check &check)
{
    const auto field
        = [&check](const char16_t *name) { return check.fields.value(QString::fromUtf16(name)); };
    return {{tr("Shop"), field(u"merchantName")},
            {tr("Shop, other language"), field(u"merchantNameAlternateLanguage")},
            {tr("City"), field(u"merchantCity")},
            {tr("Account"), field(u"bakongAccountID")},
            {tr("Account information"), field(u"accountInformation")},
            {tr("Merchant number"), field(u"merchantID")},
            {tr("Bank"), field(u"acquiringBank")}};
}

QList<Fact> FieldWords::facts(const khqr::Check &check)
{
    const auto field
        = [&check](const char16_t *name) { return check.fields.value(QString::fromUtf16(name)); };
    QList<Fact> facts = payee(check);
    const QString currency = khqr::currencyOf(field(u"transactionCurrency"));
    facts += {{tr("Use"), check.fields.isEmpty() ? QString() : kind(check), true},
              {tr("Amount"), amount(check)},
              {tr("Currency"), amount(check).isEmpty() ? currency : QString()},
              {tr("Made"), Words::time(check.createdAtMs())},
              {tr("Ends"), Words::time(check.expiresAtMs())},
              {tr("Bill number"), field(u"billNumber")},
              {tr("Mobile number"), field(u"mobileNumber")},
              {tr("Store label"), field(u"storeLabel")},
              {tr("Reference"), field(u"referenceLabel")},
              {tr("Terminal"), field(u"terminalLabel")},
              {tr("Purpose"), field(u"purposeOfTransaction")},
              {tr("Kind of business"), field(u"merchantCategoryCode")},
              {tr("Country"), field(u"countryCode")},
              {tr("UnionPay account"), field(u"unionPayMerchant")}};
    return facts;
}

} // namespace vexora::ui
