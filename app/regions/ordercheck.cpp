// SPDX-License-Identifier: MIT
#include "regions/ordercheck.h"

#include "regions/fieldrules.h"
#include "regions/normaliser.h"
#include "signing/signer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Collects faults about one order and puts their sentences together. */
class FaultList
{
public:
    FaultList(const Currency &currency, QString language)
        : m_currency(currency)
        , m_language(std::move(language))
    {
    }

    void add(const FieldSpec &field, const Rule &rule, const QString &value)
    {
        const Texts &own = rule.sentence;
        QString text = (own.isEmpty() ? defaultSentence(rule.kind) : own).in(m_language);
        text.replace(u"{label}"_s, field.label.in(m_language));
        text.replace(u"{count}"_s, QString::number(count(rule.kind, value)));
        text.replace(u"{max}"_s, QString::number(rule.max));
        text.replace(u"{example}"_s, rule.example.isEmpty() ? field.example : rule.example);
        text.replace(u"{decimals}"_s, QString::number(m_currency.decimals));
        text.replace(u"{currency}"_s, m_currency.code);
        m_faults.append({field.name, rule.kind, rule.severity, text});
    }

    /** A check that stands in no region file. */
    void add(const FieldSpec &field, const QString &kind, Severity severity, const QString &value)
    {
        Rule rule;
        rule.kind = kind;
        rule.severity = severity;
        add(field, rule, value);
    }

    void addUnlisted(const FieldSpec &field, const QString &listed)
    {
        Rule rule;
        rule.kind = u"listed"_s;
        rule.severity = Severity::Warning;
        rule.sentence = defaultSentence(listed.isEmpty() ? u"listedNowhere"_s : rule.kind);
        rule.example = listed;
        add(field, rule, {});
    }

    void addTradeNo()
    {
        QString text = defaultSentence(u"tradeNo"_s).in(m_language);
        text.replace(u"{max}"_s, QString::number(kMaxTradeNo));
        text.replace(u"{example}"_s, u"20260331002345-0001"_s);
        m_faults.append({u"tradeNo"_s, u"tradeNo"_s, Severity::Error, text});
    }

    [[nodiscard]] QList<Fault> take() { return std::move(m_faults); }

private:
    /** Where digits are asked for, a letter among them is no length. */
    static qsizetype count(const QString &rule, const QString &value)
    {
        if (rule != "digits"_L1)
            return value.size();
        return std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    }

    const Currency &m_currency;
    QString m_language;
    QList<Fault> m_faults;
};

bool holdsControls(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/** A code the documents name where this one stands; empty when they leave it open. */
QString listedExample(const RegionSpec &region, const QString &name, const FieldMap &fields)
{
    const QString channel = fields.value(u"channelCode"_s);
    bool isOpen = false;
    for (const PaymentMethod &method : region.methods) {
        const QString code = method.values.value(name);
        const bool fits
            = name == "channelCode"_L1 || method.values.value(u"channelCode"_s) == channel;
        if (fits && !code.isEmpty())
            return code;
        isOpen = isOpen || (fits && method.typed.contains(name));
    }
    const FieldSpec *field = region.field(name);
    return isOpen || !field ? QString() : field->example;
}

/** A code is listed when a method offers it together with the other codes as they stand. */
bool isListed(const RegionSpec &region, const QString &name, const FieldMap &fields)
{
    for (const PaymentMethod &method : region.methods) {
        const auto own = method.values.constFind(name);
        if (own == method.values.constEnd() || *own != fields.value(name))
            continue;
        // The channel is judged alone, the way beneath it together with its channel.
        const bool othersAgree = name == "channelCode"_L1
            || method.values.value(u"channelCode"_s) == fields.value(u"channelCode"_s);
        if (othersAgree)
            return true;
    }
    return false;
}

FieldMap normaliseAll(const RegionSpec &region, const Currency &currency, const FieldMap &values,
                      QList<Change> &changes)
{
    FieldMap fields;
    for (const FieldSpec &field : region.fields) {
        QString value = values.value(field.name);
        for (const Normaliser &normaliser : field.normalisers) {
            const QString after = normalised(normaliser, value, currency);
            if (after != value)
                changes.append({field.name, normaliser.kind, value, after});
            value = after;
        }
        if (!value.isEmpty())
            fields.insert(field.name, value);
    }
    return fields;
}

void checkField(const RegionSpec &region, const FieldSpec &field, const FieldMap &fields,
                const Currency &currency, FaultList &faults)
{
    const QString value = fields.value(field.name);
    if (value.isEmpty()) {
        if (field.required.holds(fields))
            faults.add(field, u"required"_s, Severity::Error, value);
        return;
    }
    if (holdsControls(value)) {
        faults.add(field, u"controls"_s, Severity::Error, value);
        return;
    }
    if (field.type == FieldType::Code && !isListed(region, field.name, fields))
        faults.addUnlisted(field, listedExample(region, field.name, fields));
    // The file's own rules first: "no backslashes" tells more than "no web address".
    bool blocked = false;
    for (const Rule &rule : field.rules) {
        if (keeps(rule, value))
            continue;
        faults.add(field, rule, value);
        blocked = blocked || rule.severity == Severity::Error;
    }
    const QString kind = typeFault(field.type, value, currency);
    if (!blocked && !kind.isEmpty())
        faults.add(field, kind, Severity::Error, value);
}

} // namespace

bool CheckedOrder::hasErrors() const
{
    return std::any_of(faults.begin(), faults.end(),
                       [](const Fault &fault) { return fault.severity == Severity::Error; });
}

bool CheckedOrder::hasWarnings() const
{
    return std::any_of(faults.begin(), faults.end(),
                       [](const Fault &fault) { return fault.severity == Severity::Warning; });
}

CheckedOrder checkOrder(const RegionSpec &region, const Currency &currency, const FieldMap &values,
                        const QString &tradeNo, const QString &language)
{
    CheckedOrder order;
    order.fields = normaliseAll(region, currency, values, order.changes);

    FaultList faults(currency, language);
    if (!tradeNo.isEmpty() && !isTradeNo(tradeNo))
        faults.addTradeNo();
    const QStringList known
        = region.fieldNames() + QStringList{u"sign"_s, u"timestamp"_s, u"tradeNo"_s};
    const QStringList ambiguous = ambiguousFields(order.fields, known);
    for (const FieldSpec &field : region.fields) {
        checkField(region, field, order.fields, currency, faults);
        if (ambiguous.contains(field.name))
            faults.add(field, u"ambiguous"_s, Severity::Warning, order.fields.value(field.name));
    }
    order.faults = faults.take();
    return order;
}

QStringList unknownFields(const RegionSpec &region, const FieldMap &values)
{
    QStringList unknown;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!region.field(value.key()))
            unknown.append(value.key());
    }
    return unknown;
}

bool isTradeNo(const QString &text)
{
    const auto allowed = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || c == u'-' || c == u'_';
    };
    return !text.isEmpty() && text.size() <= kMaxTradeNo
        && std::all_of(text.begin(), text.end(), allowed);
}

const PaymentMethod *methodOf(const RegionSpec &region, const FieldMap &fields)
{
    const PaymentMethod *best = nullptr;
    for (const PaymentMethod &method : region.methods) {
        bool fits = true;
        for (const FieldSpec &field : region.fields) {
            if (field.type != FieldType::Code || method.typed.contains(field.name))
                continue;
            fits = fits && method.values.value(field.name) == fields.value(field.name);
        }
        if (fits && (!best || method.typed.size() < best->typed.size()))
            best = &method;
    }
    return best;
}

} // namespace vexora
