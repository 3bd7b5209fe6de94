// SPDX-License-Identifier: MIT
#include "ui/forms/helptext.h"

#include "checkout/addressbudget.h"
#include "regions/fieldrules.h"
#include "regions/ordercheck.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)

public:
    static QString requirement(const FieldSpec &field, const RegionSpec &region,
                               const QString &language)
    {
        const FieldCondition &condition = field.required.condition;
        switch (field.required.when) {
        case Requirement::When::Always:
            return tr("Required.");
        case Requirement::When::Never:
            return tr("Optional.");
        case Requirement::When::Conditional:
            break;
        }
        const FieldSpec *other = region.field(condition.field);
        return tr("Required when %1 is %2.")
            .arg(other ? other->label.in(language) : condition.field, condition.is);
    }

    static QString type(const FieldSpec &field, const Currency &currency)
    {
        switch (field.type) {
        case FieldType::Amount:
            if (currency.decimals == 0)
                return tr("A whole amount above zero, in %1.").arg(currency.code);
            return tr("An amount above zero in %1, with at most %n decimal(s).", nullptr,
                      currency.decimals)
                .arg(currency.code);
        case FieldType::Email:
            return tr("A complete e-mail address.");
        case FieldType::Url:
            return tr("A web address: https:// or http://, then a host.");
        case FieldType::IpAddress:
            return tr("An IPv4 or IPv6 address.");
        case FieldType::Text:
        case FieldType::Name:
        case FieldType::Mobile:
        case FieldType::Code:
        case FieldType::Account:
        case FieldType::Identifier:
            break;
        }
        return {};
    }

    /** What holds, not what is wrong: nothing needs to have been typed. */
    static QString rule(const Rule &rule, const FieldSpec &field, const QString &language)
    {
        QString said;
        if (rule.kind == "digits"_L1)
            said = digits(rule);
        else if (rule.kind == "maxLength"_L1)
            said = tr("At most %n character(s).", nullptr, rule.max);
        else
            said = sentence(rule, field, language);
        if (rule.severity == Severity::Warning)
            said += u' ' + tr("Anything else can be sent after a warning.");
        return said;
    }

    static QString budget(const RegionSpec &region)
    {
        return tr("The gateway takes %1 orders a day from one address, %2 of them paid. Where a "
                  "day begins is not documented: midnight in %3 is assumed.")
            .arg(region.limits.ordersPerIpAndDay)
            .arg(region.limits.successesPerIpAndDay)
            .arg(region.timeZone);
    }

    static QString change(const Normaliser &normaliser, const Currency &currency)
    {
        const QString &kind = normaliser.kind;
        if (kind == "trim"_L1)
            return tr("spaces around it are removed");
        if (kind == "asciiDigits"_L1)
            return tr("digits of other scripts become 0 to 9");
        if (kind == "wholeAmount"_L1)
            return currency.decimals > 0 ? QString() : tr("300.00 becomes 300");
        if (kind == "dashes"_L1)
            return tr("other dashes become -");
        if (kind == "commas"_L1)
            return tr("other commas become ,");
        if (kind == "katakana"_L1)
            return tr("half-width kana and hiragana become full-width katakana");
        if (kind == "phoneSeparators"_L1)
            return tr("spaces, dots, dashes and brackets are taken out");
        if (kind == "accountSeparators"_L1)
            return tr("spaces, dots and brackets are taken out");
        if (kind == "countryCode"_L1 && normaliser.trunk.isEmpty())
            return tr("the country code +%1 is taken off").arg(normaliser.callingCode);
        if (kind == "countryCode"_L1)
            return tr("the country code +%1 becomes %2")
                .arg(normaliser.callingCode, normaliser.trunk);
        return {};
    }

    static QString methods(const QString &names)
    {
        return tr("The document and its appendix name: %1. Other takes codes the provider gave "
                  "you.")
            .arg(names);
    }

    static QString codes(const QString &codes)
    {
        return tr("Named in the documents: %1.").arg(codes);
    }

    static HelpText orderNumber()
    {
        HelpText help;
        help.title = tr("Order number");
        help.wireName = u"tradeNo"_s;
        help.rules = {tr("Optional: left empty, one is made when the order is sent."),
                      tr("At most %n letter(s), digits, - and _.", nullptr, kMaxTradeNo),
                      tr("No number is used twice for one merchant.")};
        help.wording = tr("Unique transaction number; recommended are the date and time "
                          "(yyyymmddhhmmss) and a random number.");
        help.example = u"20260331002345-0001"_s;
        return help;
    }

    static QString method() { return tr("Payment method"); }
    static QString example() { return tr("Example: %1"); }
    static QString provider() { return tr("The provider: %1"); }
    static QString before() { return tr("Before it is sent: %1."); }

private:
    static QString digits(const Rule &rule)
    {
        if (rule.min != rule.max)
            return tr("%1 to %2 digits.").arg(rule.min).arg(rule.max);
        if (rule.prefix.isEmpty())
            return tr("%n digit(s).", nullptr, rule.min);
        return tr("%n digit(s) starting with %1.", nullptr, rule.min).arg(rule.prefix);
    }

    /** The rule's sentence, but for its example, which stands in a line of its own. */
    static QString sentence(const Rule &rule, const FieldSpec &field, const QString &language)
    {
        QString text
            = (rule.sentence.isEmpty() ? defaultSentence(rule.kind) : rule.sentence).in(language);
        static const QRegularExpression kExampleAtEnd(
            u"(?<=[.\\x{3002}\\x{17D4}])[^.\\x{3002}\\x{17D4}]*\\{example\\}\\.?\\z"_s);
        text.remove(kExampleAtEnd);
        if (text.contains(u"{count}"_s))
            return {}; // tells of what was typed
        text.replace(u"{label}"_s, field.label.in(language));
        text.replace(u"{max}"_s, QString::number(rule.max));
        text.replace(u"{example}"_s, rule.example.isEmpty() ? field.example : rule.example);
        return text.trimmed();
    }
};

void append(QStringList &sentences, const QString &sentence)
{
    if (!sentence.isEmpty() && !sentences.contains(sentence))
        sentences.append(sentence);
}

QStringList codeFields(const RegionSpec &region, const QString &field)
{
    QStringList codes;
    for (const PaymentMethod &method : region.methods)
        append(codes, method.values.value(field));
    return codes;
}

} // namespace

QString HelpText::spoken() const
{
    QStringList parts{title};
    parts += rules;
    if (!wording.isEmpty())
        parts += HelpWords::provider().arg(wording);
    if (!example.isEmpty())
        parts += HelpWords::example().arg(example);
    if (!changes.isEmpty())
        parts += HelpWords::before().arg(changes);
    return parts.join(u' ');
}

HelpText helpFor(const FieldSpec &field, const RegionSpec &region, const Currency &currency,
                 const QString &language)
{
    HelpText help;
    help.title = field.label.in(language);
    help.wireName = field.name;
    append(help.rules, HelpWords::requirement(field, region, language));
    append(help.rules, HelpWords::type(field, currency));
    if (const QStringList codes = codeFields(region, field.name); !codes.isEmpty())
        append(help.rules, HelpWords::codes(codes.join(u", "_s)));
    for (const Rule &rule : field.rules)
        append(help.rules, HelpWords::rule(rule, field, language));
    if (const FieldSpec *limited = limitedAddress(region); limited && limited->name == field.name)
        append(help.rules, HelpWords::budget(region));
    help.wording = field.wording.isEmpty() ? QString() : field.wording.in(language);
    help.example = field.example;
    QStringList changes;
    for (const Normaliser &normaliser : field.normalisers)
        append(changes, HelpWords::change(normaliser, currency));
    help.changes = Words::listed(changes);
    return help;
}

HelpText helpForMethod(const RegionSpec &region, const QString &language)
{
    HelpText help;
    help.title = HelpWords::method();
    QStringList wires;
    QStringList wordings;
    for (const FieldSpec &field : region.fields) {
        if (field.type != FieldType::Code)
            continue;
        wires.append(field.name);
        append(help.rules, HelpWords::requirement(field, region, language));
        if (!field.wording.isEmpty())
            append(wordings, field.wording.in(language));
    }
    QStringList names;
    for (const PaymentMethod &method : region.methods)
        names.append(method.name.in(language));
    append(help.rules, HelpWords::methods(names.join(u", "_s)));
    help.wireName = wires.join(u", "_s);
    help.wording = wordings.join(u' ');
    return help;
}

HelpText helpForOrderNumber()
{
    return HelpWords::orderNumber();
}

} // namespace vexora::ui
