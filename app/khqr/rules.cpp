// SPDX-License-Identifier: MIT
#include "khqr/rules.h"

#include <algorithm>

namespace vexora::khqr {

namespace {

constexpr qsizetype kFormatLimit = 2;
constexpr qsizetype kInitiationLimit = 2;
constexpr qsizetype kCategoryLimit = 4;
constexpr qsizetype kCurrencyDigits = 3;
constexpr qsizetype kCountryLetters = 2;

/** True where there is something to look at further. */
bool present(const FirstOfEach &level, int tag, const IssueKind &required, QList<Issue> &issues)
{
    if (!level.text(tag).isEmpty())
        return true;
    issues.append(required.issue());
    return false;
}

bool fits(const FirstOfEach &level, int tag, qsizetype limit, const IssueKind &tooLong,
          QList<Issue> &issues)
{
    if (level.text(tag).size() <= limit)
        return true;
    issues.append(tooLong.issue());
    return false;
}

void checkHead(const FirstOfEach &flat, QList<Issue> &issues)
{
    if (present(flat, 0, kFormatRequired, issues))
        fits(flat, 0, kFormatLimit, kFormatLength, issues);
    if (!flat[1])
        return;
    if (!fits(flat, 1, kInitiationLimit, kInitiationLength, issues))
        return;
    if (flat.text(1) != u"11" && flat.text(1) != u"12")
        issues.append(kInitiationInvalid.issue());
}

void checkAccount(const FirstOfEach &flat, QList<Issue> &issues)
{
    const Tlv *account = flat[29] ? flat[29] : flat[30];
    if (!account) {
        issues.append(kMerchantTypeRequired.issue());
        return;
    }
    if (!readsWhole(*account))
        return; // the break has been told, and an account out of broken triples is a guess
    const FirstOfEach parts(account->children);
    if (fits(parts, 0, kAccountLimit, kAccountLength, issues) && !isBakongId(parts.text(0)))
        issues.append(kAccountInvalid.issue());
    fits(parts, 1, kAccountLimit,
         account == flat[29] ? kAccountInformationLength : kMerchantIdLength, issues);
    fits(parts, 2, kAccountLimit, kBankLength, issues);
}

void checkMerchant(const FirstOfEach &flat, QList<Issue> &issues)
{
    if (present(flat, 52, kCategoryRequired, issues)
        && fits(flat, 52, kCategoryLimit, kCategoryLength, issues) && !isDigits(flat.text(52)))
        issues.append(kCategoryInvalid.issue());
    if (present(flat, 53, kCurrencyRequired, issues)
        && fits(flat, 53, kCurrencyDigits, kCurrencyLength, issues) && flat.text(53) != u"116"
        && flat.text(53) != u"840")
        issues.append(kCurrencyUnsupported.issue());
    if (flat[15] && flat.text(53) == u"840")
        issues.append(kUnionPayWithUsd.issue());
    if (present(flat, 58, kCountryRequired, issues)) {
        if (flat.text(58).size() != kCountryLetters)
            issues.append(kCountryLength.issue());
        else if (flat.text(58) != u"KH")
            issues.append(kCountryOther.issue());
    }
    if (present(flat, 59, kNameRequired, issues))
        fits(flat, 59, kNameLimit, kNameLength, issues);
    if (present(flat, 60, kCityRequired, issues))
        fits(flat, 60, kCityLimit, kCityLength, issues);
}

void checkLabels(const FirstOfEach &labels, QList<Issue> &issues)
{
    struct Label
    {
        int tag;
        const IssueKind *wrong;
    };
    static constexpr std::array<Label, 6> kLabels{{{1, &kBillLength},
                                                   {2, &kMobileLength},
                                                   {3, &kStoreLength},
                                                   {5, &kReferenceLength},
                                                   {7, &kTerminalLength},
                                                   {8, &kPurposeLength}}};
    for (const Label &label : kLabels) {
        const Tlv *item = labels[label.tag];
        if (item && (item->value.isEmpty() || item->value.size() > kLabelLimit))
            issues.append(label.wrong->issue());
    }
}

void checkOtherLanguage(const FirstOfEach &texts, QList<Issue> &issues)
{
    const QStringView language = texts.text(0);
    const QStringView name = texts.text(1);
    if (language.isEmpty() && (!name.isEmpty() || !texts.text(2).isEmpty()))
        issues.append(kLanguageRequired.issue());
    if (!language.isEmpty() && language.size() != kLanguageLimit)
        issues.append(kLanguageLength.issue());
    if (!language.isEmpty() && name.isEmpty())
        issues.append(kOtherNameRequired.issue());
    fits(texts, 1, kNameLimit, kOtherNameLength, issues);
    fits(texts, 2, kCityLimit, kOtherCityLength, issues);
}

} // namespace

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qint64 stampMs(QStringView text)
{
    return text.size() == kStampDigits && isDigits(text) ? text.toLongLong() : 0;
}

bool isBakongId(QStringView id)
{
    const qsizetype at = id.indexOf(u'@');
    return at > 0 && at == id.lastIndexOf(u'@') && at < id.size() - 1;
}

bool readsWhole(const Tlv &item)
{
    if (item.children.isEmpty())
        return item.value.isEmpty();
    // Both have a header of the same length before their values.
    const Tlv &last = item.children.last();
    return last.offset + last.value.size() == item.offset + item.value.size();
}

FirstOfEach::FirstOfEach(const QList<Tlv> &items)
{
    take(items);
}

FirstOfEach::FirstOfEach(const Tlv *parent)
{
    if (parent && readsWhole(*parent))
        take(parent->children);
}

void FirstOfEach::take(const QList<Tlv> &items)
{
    for (const Tlv &item : items) {
        const Tlv *&place = m_items[size_t(tagNumber(item.tag))];
        if (!place)
            place = &item;
    }
}

QStringView FirstOfEach::text(int tag) const
{
    const Tlv *item = (*this)[tag];
    return item ? QStringView(item->value) : QStringView();
}

void checkRules(Check &check, qint64 atMs)
{
    const FirstOfEach flat(check.tlv);
    checkTags(check);
    checkHead(flat, check.issues);
    checkAccount(flat, check.issues);
    checkMerchant(flat, check.issues);
    if (flat[62])
        checkLabels(FirstOfEach(flat[62]), check.issues);
    if (flat[64])
        checkOtherLanguage(FirstOfEach(flat[64]), check.issues);
    checkSale(flat, atMs, check.issues);
}

} // namespace vexora::khqr
