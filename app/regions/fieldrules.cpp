// SPDX-License-Identifier: MIT
#include "regions/fieldrules.h"

#include "domain/weblink.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool keepsDigits(const Rule &rule, const QString &value)
{
    return value.size() >= rule.min && value.size() <= rule.max && value.startsWith(rule.prefix)
        && std::all_of(value.begin(), value.end(), isDigit);
}

/** Full-width katakana, then also the long mark, the middle dot, iteration marks and spaces. */
bool isKatakana(const QString &value)
{
    static const QRegularExpression kKatakana(
        u"\\A[\\x{30A1}-\\x{30FA}][\\x{30A1}-\\x{30FE} \\x{3000}]*\\z"_s);
    return kKatakana.match(value).hasMatch();
}

/** An address as shops know them: no quoted local parts, no address literals. */
bool isEmail(const QString &value)
{
    static const QRegularExpression kEmail(
        u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
        "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])\\z"_s);
    const qsizetype at = value.indexOf(u'@');
    const QStringView local = QStringView(value).first(std::max<qsizetype>(at, 0));
    return value.size() <= 254 && kEmail.match(value).hasMatch() && !local.startsWith(u'.')
        && !local.endsWith(u'.') && !value.contains(u".."_s);
}

QString amountFault(const QString &value, const Currency &currency)
{
    // No leading zeros: "0300" is a spreadsheet's or a phone number's, not an amount.
    static const QRegularExpression kAmount(u"\\A(0|[1-9][0-9]{0,11})(\\.([0-9]+))?\\z"_s);
    const QRegularExpressionMatch match = kAmount.match(value);
    if (!match.hasMatch())
        return u"amount"_s;
    const QString fraction = match.captured(3);
    if (fraction.size() > currency.decimals)
        return u"decimals"_s;
    const bool zero = match.captured(1) == "0"_L1
        && std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
    return zero ? u"positive"_s : QString();
}

} // namespace

const QStringList &ruleKinds()
{
    static const QStringList kKinds{u"digits"_s,   u"pattern"_s,     u"maxLength"_s,
                                    u"katakana"_s, u"noBackslash"_s, u"publicAddress"_s};
    return kKinds;
}

bool keeps(const Rule &rule, const QString &value)
{
    if (rule.kind == "digits"_L1)
        return keepsDigits(rule, value);
    if (rule.kind == "pattern"_L1) {
        const QRegularExpression expression(QRegularExpression::anchoredPattern(rule.pattern));
        return expression.match(value).hasMatch();
    }
    if (rule.kind == "maxLength"_L1)
        return value.size() <= rule.max;
    if (rule.kind == "katakana"_L1)
        return isKatakana(value);
    if (rule.kind == "noBackslash"_L1)
        return !value.contains(u'\\');
    if (rule.kind == "publicAddress"_L1)
        return !isPrivateOrReserved(value);
    Q_UNREACHABLE(); // the reader refuses other kinds
    return false;
}

QString typeFault(FieldType type, const QString &value, const Currency &currency)
{
    switch (type) {
    case FieldType::Amount:
        return amountFault(value, currency);
    case FieldType::Email:
        return isEmail(value) ? QString() : u"email"_s;
    case FieldType::Url:
        return isWebLink(value) ? QString() : u"url"_s;
    case FieldType::IpAddress:
        return isIpAddress(value) ? QString() : u"ipAddress"_s;
    case FieldType::Text:
    case FieldType::Name:
    case FieldType::Mobile:
    case FieldType::Code:
    case FieldType::Account:
    case FieldType::Identifier:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace vexora
