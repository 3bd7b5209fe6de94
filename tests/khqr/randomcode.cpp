// SPDX-License-Identifier: MIT
#include "khqr/randomcode.h"

#include <QDebug>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

constexpr int kTripleLimit = 99;
constexpr int kHeader = 4;

bool oneIn(QRandomGenerator &random, int n)
{
    return random.bounded(n) == 0;
}

char32_t letterOf(QRandomGenerator &random, int script)
{
    const auto from = [&random](char32_t first, char32_t last) {
        return first + random.bounded(quint32(last - first + 1));
    };
    switch (script) {
    case 0:
        return from(0x21, 0x7E);
    case 1: // letters, then vowels and the sign that puts the next letter below
        return oneIn(random, 3) ? from(0x17B6, 0x17D2) : from(0x1780, 0x17A2);
    case 2:
        return from(0x30A1, 0x30F6);
    case 3:
        return from(0x4E00, 0x9FA5);
    default:
        return from(0x1F600, 0x1F64F);
    }
}

/** As long as it may be, one unit, or between; never blank. */
QString textOf(QRandomGenerator &random, int limit)
{
    const int length = oneIn(random, 4) ? limit
        : oneIn(random, 4)              ? 1
                                        : random.bounded(1, limit + 1);
    const int script = random.bounded(6); // the last: all of them
    QString text;
    while (text.size() < length) {
        const int of = script == 5 ? random.bounded(5) : script;
        if (!text.isEmpty() && oneIn(random, 8)) {
            text += u' ';
            continue;
        }
        const char32_t letter = letterOf(random, of == 4 && length - text.size() < 2 ? 0 : of);
        text += QString::fromUcs4(&letter, 1);
    }
    return text;
}

/** The texts of one template, which together fit it as well. */
class Budget
{
public:
    explicit Budget(QRandomGenerator &random)
        : m_random(random)
    {
    }

    QString take(int limit, int keep = 0)
    {
        const int fits = std::min(limit, m_left - kHeader - keep);
        if (fits < 1)
            return {};
        const QString text = textOf(m_random, fits);
        spend(text);
        return text;
    }
    QString maybe(int limit) { return oneIn(m_random, 2) ? QString() : take(limit); }
    void spend(const QString &text) { m_left -= kHeader + int(text.size()); }

private:
    QRandomGenerator &m_random;
    int m_left = kTripleLimit;
};

QString digits(QRandomGenerator &random, int count)
{
    QString text = QString::number(random.bounded(1, 10));
    while (text.size() < count)
        text += QString::number(random.bounded(10));
    return text;
}

QString amountOf(QRandomGenerator &random, const QString &currency)
{
    constexpr int kLongest = 13;
    if (currency == "KHR"_L1 || oneIn(random, 2))
        return digits(random, random.bounded(1, kLongest + 1));
    const QString cents = QString::number(random.bounded(1, 100)).rightJustified(2, u'0');
    const QString whole = oneIn(random, 4) ? u"0"_s : digits(random, random.bounded(1, 11));
    return whole + u'.' + cents;
}

void fillAccount(khqr::CodeFields &code, QRandomGenerator &random)
{
    constexpr int kLimit = 32;
    Budget budget(random);
    QString name = textOf(random, random.bounded(1, kLimit - 4));
    name.replace(u'@', u'_');
    code.bakongId = name + u"@dev"_s;
    budget.spend(code.bakongId);
    code.account = oneIn(random, 2) ? khqr::AccountType::Merchant : khqr::AccountType::Individual;
    if (code.account == khqr::AccountType::Merchant) {
        code.merchantId = budget.take(kLimit, kHeader + 1); // leaves room for the bank
        code.acquiringBank = budget.take(kLimit);
        return;
    }
    code.accountInformation = budget.maybe(kLimit);
    code.acquiringBank = budget.maybe(kLimit);
}

void fillLabels(khqr::CodeFields &code, QRandomGenerator &random)
{
    constexpr int kLimit = 25;
    Budget budget(random);
    for (QString *label : {&code.billNumber, &code.mobileNumber, &code.storeLabel,
                           &code.referenceLabel, &code.terminalLabel, &code.purpose})
        *label = budget.maybe(kLimit);
}

} // namespace

khqr::CodeFields randomCode(QRandomGenerator &random, qint64 atMs)
{
    constexpr int kName = 25;
    constexpr int kCity = 15;
    constexpr int kDayMs = 86'400'000;
    khqr::CodeFields code;
    fillAccount(code, random);
    code.currency = oneIn(random, 2) ? u"USD"_s : u"KHR"_s;
    if (code.currency == "KHR"_L1 && oneIn(random, 4))
        code.unionPayMerchant = textOf(random, kTripleLimit);
    code.merchantCategoryCode = QString::number(random.bounded(10'000)).rightJustified(4, u'0');
    code.merchantName = textOf(random, kName);
    code.merchantCity = textOf(random, kCity);
    fillLabels(code, random);
    if (oneIn(random, 2)) {
        code.languagePreference = oneIn(random, 2) ? u"km"_s : u"ja"_s;
        code.alternateName = textOf(random, kName);
        if (oneIn(random, 2))
            code.alternateCity = textOf(random, kCity);
    }
    if (oneIn(random, 3))
        return code;
    code.amount = amountOf(random, code.currency);
    code.createdMs = oneIn(random, 5) ? 0 : atMs - random.bounded(kDayMs);
    code.expiresMs = atMs + random.bounded(kDayMs);
    return code;
}

khqr::CodeFields fieldsOf(const khqr::Check &check)
{
    const auto field = [&check](const QString &name) { return check.fields.value(name); };
    khqr::CodeFields code;
    code.account = field(u"merchantType"_s) == "30"_L1 ? khqr::AccountType::Merchant
                                                       : khqr::AccountType::Individual;
    code.bakongId = field(u"bakongAccountID"_s);
    code.accountInformation = field(u"accountInformation"_s);
    code.merchantId = field(u"merchantID"_s);
    code.acquiringBank = field(u"acquiringBank"_s);
    code.unionPayMerchant = field(u"unionPayMerchant"_s);
    code.merchantCategoryCode = field(u"merchantCategoryCode"_s);
    code.currency = khqr::currencyOf(field(u"transactionCurrency"_s));
    code.amount = field(u"transactionAmount"_s);
    code.merchantName = field(u"merchantName"_s);
    code.merchantCity = field(u"merchantCity"_s);
    code.billNumber = field(u"billNumber"_s);
    code.mobileNumber = field(u"mobileNumber"_s);
    code.storeLabel = field(u"storeLabel"_s);
    code.referenceLabel = field(u"referenceLabel"_s);
    code.terminalLabel = field(u"terminalLabel"_s);
    code.purpose = field(u"purposeOfTransaction"_s);
    code.languagePreference = field(u"languagePreference"_s);
    code.alternateName = field(u"merchantNameAlternateLanguage"_s);
    code.alternateCity = field(u"merchantCityAlternateLanguage"_s);
    code.createdMs = check.createdAtMs();
    code.expiresMs = check.expiresAtMs();
    return code;
}

quint32 printedSeed()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("VEXORA_SEED", &given);
    const quint32 seed = given ? quint32(wanted) : QRandomGenerator::system()->bounded(1'000'000U);
    qInfo("VEXORA_SEED=%u", seed);
    return seed;
}

} // namespace vexora::test
