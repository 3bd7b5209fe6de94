// SPDX-License-Identifier: MIT
#include "support/pastevalues.h"

#include "regions/fieldrules.h"
#include "regions/normaliser.h"
#include "support/pastewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::paste {

namespace {

constexpr qsizetype kLongestValue = 2000; ///< characters; no field takes as many
constexpr qsizetype kLongestAmount = 60;

bool isDirectionMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200E || u == 0x200F || u == 0xFEFF || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069);
}

/** One line without marks nobody sees; a line edit would make as much of it. */
QString oneLine(const QString &raw)
{
    QString line;
    bool wasBreak = false;
    for (const QChar c : raw) {
        const bool isBreak = c == u'\n' || c == u'\r' || c == u'\t' || c == QChar(0x2028);
        if (isBreak && !wasBreak)
            line += u' ';
        else if (!isBreak && !isDirectionMark(c))
            line += c;
        wasBreak = isBreak;
    }
    return line.trimmed();
}

/** A day, whatever stands between its numbers. */
bool isDate(const QString &text)
{
    static const QRegularExpression kDate(
        u"^\\s*(\\d{4}([-/. ])\\d{1,2}\\2\\d{1,2}|\\d{1,2}([-/. ])\\d{1,2}\\3\\d{4})\\s*$"_s);
    return kDate.match(text).hasMatch();
}

/** Nothing but what telephone numbers are written with. */
bool isTelephone(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || c.category() == QChar::Other_Format
            || c.category() == QChar::Punctuation_Dash || u"+().[]"_s.contains(c) || c == u'\uFF0B'
            || c == u'\uFF08' || c == u'\uFF09';
    });
}

/** "912 345 678", "912345678": a telephone that a spreadsheet took the zero from, and no amount
 *  that says so itself. */
bool isLikeTelephone(const QString &text)
{
    constexpr int kGrouped = 7;
    constexpr int kPlain = 9;
    const auto digits
        = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool hasSpace
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return isTelephone(text) && !text.contains(u'.') && digits >= (hasSpace ? kGrouped : kPlain);
}

/** Signs and codes off both ends; whether there were any. */
bool takeMarksOff(QString &text, const QStringList &marks)
{
    const auto strip = [&] {
        for (const QString &mark : marks) {
            if (text.startsWith(mark, Qt::CaseInsensitive)) {
                text = text.sliced(mark.size()).trimmed();
                return true;
            }
            if (text.endsWith(mark, Qt::CaseInsensitive)) {
                text = text.chopped(mark.size()).trimmed();
                return true;
            }
        }
        return false;
    };
    constexpr int kMostMarks = 3; // "NT$ 500 元"
    int taken = 0;
    while (taken < kMostMarks && strip())
        ++taken;
    return taken > 0;
}

} // namespace

Values::Values(const RegionSpec &region, const Currency &currency)
    : m_region(region)
    , m_currency(currency)
    , m_marks(words().amountMarks.value(currency.code))
    , m_dots(words().dotGroups.contains(currency.code))
{
    m_marks += {currency.code, currency.symbol};
    m_marks.removeAll(QString());
    std::sort(m_marks.begin(), m_marks.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

std::optional<QString> Values::amount(const QString &raw, bool *marked) const
{
    if (raw.size() > kLongestAmount)
        return std::nullopt;
    QString text;
    const QString line = oneLine(raw);
    for (const QChar c : line) {
        if (c.isDigit() && c.digitValue() >= 0)
            text += QChar(char16_t(u'0' + c.digitValue()));
        else if (c == u'\uFF0C')
            text += u',';
        else if (c == u'\uFF0E')
            text += u'.';
        else if (c == u'\uFF04')
            text += u'$';
        else if (c.category() != QChar::Other_Format)
            text += c.isSpace() ? u' ' : c;
    }
    const bool own = takeMarksOff(text, m_marks);
    if (marked)
        *marked = own;

    static const QRegularExpression kPlain(u"^\\d+(\\.\\d+)?$"_s);
    static const QRegularExpression kCommas(
        u"^[1-9]\\d{0,2}([, '])\\d{3}(\\1\\d{3})*(\\.\\d+)?$"_s);
    static const QRegularExpression kDots(u"^[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?$"_s);
    static const QRegularExpression kCommaDecimals(u"^\\d+,\\d{1,2}$"_s);
    static const QRegularExpression kThousandth(u"^[1-9]\\d{0,2}[.,]\\d{3}$"_s);
    // Twelve thousand or twelve: only where nobody writes the other one.
    if (kThousandth.match(text).hasMatch()) {
        if (text.contains(m_dots ? u',' : u'.'))
            return std::nullopt;
        return text.remove(m_dots ? u'.' : u',');
    }
    if (kPlain.match(text).hasMatch())
        return text;
    if (kCommas.match(text).hasMatch())
        return text.remove(u',').remove(u' ').remove(u'\'');
    if (m_dots && kDots.match(text).hasMatch())
        return text.remove(u'.').replace(u',', u'.');
    if (m_dots && kCommaDecimals.match(text).hasMatch())
        return text.replace(u',', u'.');
    return std::nullopt;
}

bool Values::isOtherCurrency(const QString &text) const
{
    const auto isThat
        = [&text](const QString &mark) { return text.compare(mark, Qt::CaseInsensitive) == 0; };
    if (std::any_of(m_marks.begin(), m_marks.end(), isThat))
        return false;
    const auto &known = words().amountMarks;
    return std::any_of(known.begin(), known.end(), [&](const QStringList &marks) {
        return std::any_of(marks.begin(), marks.end(), isThat);
    });
}

std::optional<QString> Values::cleaned(const FieldSpec &field, const QString &raw) const
{
    if (raw.size() > kLongestValue)
        return std::nullopt;
    QString value = oneLine(raw);
    if (field.type == FieldType::Amount) {
        const std::optional<QString> number = amount(raw);
        if (!number)
            return std::nullopt;
        value = *number;
    }
    for (const Normaliser &normaliser : field.normalisers)
        value = normalised(normaliser, value, m_currency);
    if (value.isEmpty())
        return std::nullopt;
    return value;
}

bool Values::keepsRules(const FieldSpec &field, const QString &value) const
{
    return typeFault(field.type, value, m_currency).isEmpty()
        && std::all_of(field.rules.begin(), field.rules.end(), [&value](const Rule &rule) {
               return rule.kind == "publicAddress"_L1 || keeps(rule, value);
           });
}

Values::Fit Values::fit(const FieldSpec &field, const QString &raw) const
{
    const QString text = oneLine(raw);
    bool marked = false;
    switch (field.type) {
    case FieldType::Amount: {
        const std::optional<QString> number = amount(raw, &marked);
        if (!number || (number->startsWith(u'0') && number->size() > 1 && number->at(1) != u'.')
            || (!marked && isLikeTelephone(text)))
            return Fit::None;
        break;
    }
    case FieldType::Mobile: {
        if (isDate(text) || !isTelephone(text))
            return Fit::None;
        constexpr int kFewestDigits = 7;
        if (std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
            < kFewestDigits)
            return Fit::None;
        marked = text.contains(u'+') || text.contains(u'\uFF0B');
        break;
    }
    case FieldType::Email:
    case FieldType::IpAddress:
        break;
    case FieldType::Account:
        // Without a rule any text would do.
        if (field.rules.isEmpty())
            return Fit::None;
        break;
    case FieldType::Code: {
        const bool listed = std::any_of(
            m_region.methods.begin(), m_region.methods.end(), [&](const PaymentMethod &method) {
                return !text.isEmpty() && method.values.value(field.name) == text;
            });
        return listed ? Fit::Plain : Fit::None;
    }
    case FieldType::Text:
    case FieldType::Name:
    case FieldType::Url:
    case FieldType::Identifier:
        return Fit::None;
    }
    const std::optional<QString> value = cleaned(field, raw);
    if (!value || !keepsRules(field, *value))
        return Fit::None;
    return marked ? Fit::Marked : Fit::Plain;
}

} // namespace vexora::paste
