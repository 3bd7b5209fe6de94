// SPDX-License-Identifier: MIT
#include "khqr/codewriter.h"

#include "domain/money.h"
#include "khqr/crc.h"
#include "khqr/rules.h"
#include "khqr/structure.h"

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

constexpr qsizetype kTripleLimit = 99; ///< what two digits of length can say

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

/** Collects the payload and, on the way, everything that speaks against it. */
class Writer
{
public:
    Writer(const CodeFields &fields, qint64 atMs);

    [[nodiscard]] tl::expected<QString, QList<Issue>> result() const;

private:
    void refuse(const IssueKind &kind) { m_issues.append(kind.issue()); }
    void refuseLonger(const QString &text, qsizetype limit, const IssueKind &kind)
    {
        if (text.size() > limit)
            refuse(kind);
    }

    void put(QString &text, int tag, const QString &value);
    void putGiven(QString &text, int tag, const QString &value, qsizetype limit,
                  const IssueKind &tooLong);
    void putTemplate(int tag, const QString &triples);
    void putRequired(int tag, const QString &value, const IssueKind &required, qsizetype limit,
                     const IssueKind &tooLong);
    void putAccount();
    void putCategory();
    void putCurrency();
    void putLabels();
    void putOtherLanguage();
    void putStamps();
    [[nodiscard]] QString amountText();

    const CodeFields &m_fields;
    qint64 m_atMs;
    bool m_dynamic = false;
    QString m_text;
    QList<Issue> m_issues;
};

/** Counted in UTF-16 units, as bank apps read it. */
void Writer::put(QString &text, int tag, const QString &value)
{
    text += tagText(tag) + QString::number(value.size()).rightJustified(2, u'0') + value;
}

void Writer::putGiven(QString &text, int tag, const QString &value, qsizetype limit,
                      const IssueKind &tooLong)
{
    refuseLonger(value, limit, tooLong);
    if (!value.isEmpty())
        put(text, tag, value);
}

/** Texts that fit one by one may still be too much for the template around them. */
void Writer::putTemplate(int tag, const QString &triples)
{
    if (triples.size() > kTripleLimit)
        m_issues.append({8, u"TLV_BAD_LENGTH_IN_" + tagText(tag), Verdict::Fatal});
    if (!triples.isEmpty())
        put(m_text, tag, triples);
}

void Writer::putRequired(int tag, const QString &value, const IssueKind &required, qsizetype limit,
                         const IssueKind &tooLong)
{
    if (isBlank(value))
        refuse(required);
    putGiven(m_text, tag, value, limit, tooLong);
}

void Writer::putAccount()
{
    const QString &id = m_fields.bakongId;
    QString triples;
    if (isBlank(id))
        refuse(kAccountRequired);
    else if (id.size() > kAccountLimit)
        refuse(kAccountLength);
    else if (!isBakongId(id))
        refuse(kAccountInvalid);
    put(triples, 0, id);
    const bool merchant = m_fields.account == AccountType::Merchant;
    if (merchant && isBlank(m_fields.merchantId))
        refuse(kMerchantIdRequired);
    if (merchant && isBlank(m_fields.acquiringBank))
        refuse(kBankRequired);
    if (merchant)
        putGiven(triples, 1, m_fields.merchantId, kAccountLimit, kMerchantIdLength);
    else
        putGiven(triples, 1, m_fields.accountInformation, kAccountLimit, kAccountInformationLength);
    putGiven(triples, 2, m_fields.acquiringBank, kAccountLimit, kBankLength);
    putTemplate(merchant ? 30 : 29, triples);
}

void Writer::putCategory()
{
    constexpr qsizetype kDigits = 4;
    const QString &category = m_fields.merchantCategoryCode;
    if (category.isEmpty())
        refuse(kCategoryRequired);
    else if (category.size() > kDigits)
        refuse(kCategoryLength);
    else if (category.size() < kDigits || !isDigits(category))
        refuse(kCategoryInvalid);
    put(m_text, 52, category);
}

void Writer::putCurrency()
{
    const QString &currency = m_fields.currency;
    const bool dollars = currency == "USD"_L1;
    if (currency.isEmpty())
        refuse(kCurrencyRequired);
    else if (!dollars && currency != "KHR"_L1)
        refuse(kCurrencyUnsupported);
    if (dollars && !m_fields.unionPayMerchant.isEmpty())
        refuse(kUnionPayWithUsd);
    put(m_text, 53, dollars ? u"840"_s : u"116"_s);
}

void Writer::putLabels()
{
    QString triples;
    putGiven(triples, 1, m_fields.billNumber, kLabelLimit, kBillLength);
    putGiven(triples, 2, m_fields.mobileNumber, kLabelLimit, kMobileLength);
    putGiven(triples, 3, m_fields.storeLabel, kLabelLimit, kStoreLength);
    putGiven(triples, 5, m_fields.referenceLabel, kLabelLimit, kReferenceLength);
    putGiven(triples, 7, m_fields.terminalLabel, kLabelLimit, kTerminalLength);
    putGiven(triples, 8, m_fields.purpose, kLabelLimit, kPurposeLength);
    putTemplate(62, triples);
}

void Writer::putOtherLanguage()
{
    const QString &language = m_fields.languagePreference;
    const QString &name = m_fields.alternateName;
    const QString &city = m_fields.alternateCity;
    if (language.isEmpty() && (!name.isEmpty() || !city.isEmpty()))
        refuse(kLanguageRequired);
    if (!language.isEmpty() && language.size() != kLanguageLimit)
        refuse(kLanguageLength);
    if (!language.isEmpty() && isBlank(name))
        refuse(kOtherNameRequired);
    QString triples;
    if (!language.isEmpty())
        put(triples, 0, language);
    putGiven(triples, 1, name, kNameLimit, kOtherNameLength);
    putGiven(triples, 2, city, kCityLimit, kOtherCityLength);
    putTemplate(64, triples);
}

void Writer::putStamps()
{
    if (!m_dynamic)
        return;
    const auto digits = [](qint64 ms) { return ms == 0 ? QString() : QString::number(ms); };
    const QString created = digits(m_fields.createdMs);
    const QString expires = digits(m_fields.expiresMs);
    if (!created.isEmpty() && stampMs(created) == 0)
        refuse(kCreationOdd);
    if (expires.isEmpty())
        refuse(kEndRequired);
    else if (stampMs(expires) == 0)
        refuse(kEndLength);
    else if (m_fields.expiresMs < m_fields.createdMs)
        refuse(kEndBeforeCreation);
    else if (m_fields.expiresMs < m_atMs)
        refuse(kExpired);
    QString triples;
    if (!created.isEmpty())
        put(triples, 0, created);
    put(triples, 1, expires);
    putTemplate(99, triples);
}

/** Riel are whole; dollars that were given with cents get two decimals. Nothing for a static code.
 */
QString Writer::amountText()
{
    const QString &amount = m_fields.amount;
    if (amount.isEmpty())
        return {};
    const int exponent = m_fields.currency == "USD"_L1 ? 2 : 0;
    const std::optional<qint64> minor = parseMinor(amount, exponent);
    if (!minor) {
        refuse(kAmountInvalid);
        return {};
    }
    if (*minor == 0)
        return {};
    const bool cents = exponent > 0 && amount.contains(u'.');
    QString text = cents || exponent == 0 ? plainFromMinor(*minor, exponent)
                                          : plainFromMinor(*minor / 100, 0);
    refuseLonger(text, kAmountLimit, kAmountInvalid);
    return text;
}

Writer::Writer(const CodeFields &fields, qint64 atMs)
    : m_fields(fields)
    , m_atMs(atMs)
{
    const QString amount = amountText();
    m_dynamic = !amount.isEmpty();
    put(m_text, 0, u"01"_s);
    put(m_text, 1, m_dynamic ? u"12"_s : u"11"_s);
    putGiven(m_text, 15, fields.unionPayMerchant, kTripleLimit, kUnionPayLength);
    putAccount();
    putCategory();
    putCurrency();
    if (m_dynamic)
        put(m_text, 54, amount);
    put(m_text, 58, u"KH"_s);
    putRequired(59, fields.merchantName, kNameRequired, kNameLimit, kNameLength);
    putRequired(60, fields.merchantCity, kCityRequired, kCityLimit, kCityLength);
    putLabels();
    putOtherLanguage();
    putStamps();
    if (firstUnprintable(m_text) >= 0)
        m_issues.append({8, u"TLV_UNEXPECTED_END"_s, Verdict::Fatal});
    m_text += u"6304"_s;
    m_text += crcText(m_text.toUtf8());
}

/** Our own reader has the last word. */
tl::expected<QString, QList<Issue>> Writer::result() const
{
    if (!m_issues.isEmpty())
        return tl::unexpected(m_issues);
    const Check read = check(m_text, m_atMs);
    if (read.verdict != Verdict::Ok)
        return tl::unexpected(read.issues);
    return m_text;
}

} // namespace

tl::expected<QString, QList<Issue>> write(const CodeFields &fields, qint64 atMs)
{
    return Writer(fields, atMs).result();
}

} // namespace vexora::khqr
