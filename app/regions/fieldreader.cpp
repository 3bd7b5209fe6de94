// SPDX-License-Identifier: MIT
#include "regions/fieldreader.h"

#include "regions/fieldrules.h"
#include "regions/normaliser.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora {

using json::ObjectReader;
using json::Problem;
using json::Value;

namespace {

template <class E, size_t N> using Words = std::array<std::pair<QStringView, E>, N>;

constexpr Words<FieldType, 10> kTypes{{{u"amount", FieldType::Amount},
                                       {u"text", FieldType::Text},
                                       {u"name", FieldType::Name},
                                       {u"mobile", FieldType::Mobile},
                                       {u"email", FieldType::Email},
                                       {u"url", FieldType::Url},
                                       {u"ipAddress", FieldType::IpAddress},
                                       {u"code", FieldType::Code},
                                       {u"account", FieldType::Account},
                                       {u"identifier", FieldType::Identifier}}};
constexpr Words<FieldGroup, 3> kGroups{{{u"order", FieldGroup::Order},
                                        {u"payer", FieldGroup::Payer},
                                        {u"technical", FieldGroup::Technical}}};
constexpr Words<Severity, 2> kSeverities{
    {{u"error", Severity::Error}, {u"warning", Severity::Warning}}};

template <class E, size_t N>
E wordAt(ObjectReader &reader, const QString &name, const Words<E, N> &words, Problem &problem)
{
    const QString text = reader.text(name);
    QStringList known;
    for (const auto &[word, value] : words) {
        if (word == text)
            return value;
        known.append(word.toString());
    }
    problem.say(reader.pathOf(name), u"must be one of "_s + known.join(u", "_s));
    return words.front().second;
}

Texts toTexts(const Value &value, const QString &path, Problem &problem)
{
    QMap<QString, QString> byLanguage;
    if (!value.isObject()) {
        problem.say(path, u"must be an object of languages"_s);
        return {};
    }
    for (const auto &[language, text] : value.members()) {
        if (!programLanguages().contains(language))
            problem.say(path + u'.' + language, u"is no language of the program"_s);
        else if (!text.isString() || text.text().trimmed().isEmpty())
            problem.say(path + u'.' + language, u"must be a text"_s);
        byLanguage.insert(language, text.text());
    }
    if (!byLanguage.contains(u"en"_s))
        problem.say(path + u".en"_s, u"is missing"_s);
    return Texts(byLanguage);
}

Texts optionalTexts(ObjectReader &reader, const QString &name, Problem &problem)
{
    const Value *value = reader.optional(name);
    return value ? toTexts(*value, reader.pathOf(name), problem) : Texts();
}

QString knownKind(const QString &kind, const QStringList &kinds, const QString &path,
                  Problem &problem)
{
    if (!kinds.contains(kind))
        problem.say(path, u"\"%1\" is none of %2"_s.arg(kind, kinds.join(u", "_s)));
    return kind;
}

Rule readRule(const Value &value, const QString &path, Problem &problem)
{
    Rule rule;
    ObjectReader reader(value, path, problem);
    rule.kind = knownKind(reader.text(u"kind"_s), ruleKinds(), reader.pathOf(u"kind"_s), problem);
    if (reader.has(u"severity"_s))
        rule.severity = wordAt(reader, u"severity"_s, kSeverities, problem);
    if (rule.kind == "digits"_L1) {
        rule.min = reader.integer(u"min"_s);
        rule.max = reader.integer(u"max"_s);
        rule.prefix = reader.optionalText(u"prefix"_s);
        if (rule.min < 1 || rule.max < rule.min)
            problem.say(reader.pathOf(u"min"_s), u"must be at least 1 and at most max"_s);
    } else if (rule.kind == "maxLength"_L1) {
        rule.max = reader.integer(u"max"_s);
        if (rule.max < 1)
            problem.say(reader.pathOf(u"max"_s), u"must be at least 1"_s);
    } else if (rule.kind == "pattern"_L1) {
        rule.pattern = reader.text(u"pattern"_s);
        const QRegularExpression expression(rule.pattern);
        if (!expression.isValid())
            problem.say(reader.pathOf(u"pattern"_s), expression.errorString());
    }
    rule.sentence = optionalTexts(reader, u"sentence"_s, problem);
    rule.example = reader.optionalText(u"example"_s);
    reader.finish();
    return rule;
}

Normaliser readNormaliser(const Value &value, const QString &path, Problem &problem)
{
    Normaliser normaliser;
    if (value.isString()) {
        normaliser.kind = knownKind(value.text(), normaliserKinds(), path, problem);
        if (normaliser.kind == "countryCode"_L1)
            problem.say(path, u"needs an object with callingCode, trunk and bareDigits"_s);
        return normaliser;
    }
    ObjectReader reader(value, path, problem);
    normaliser.kind
        = knownKind(reader.text(u"kind"_s), {u"countryCode"_s}, reader.pathOf(u"kind"_s), problem);
    normaliser.callingCode = reader.text(u"callingCode"_s);
    static const QRegularExpression kCallingCode(u"\\A[1-9][0-9]{0,3}\\z"_s);
    if (!kCallingCode.match(normaliser.callingCode).hasMatch())
        problem.say(reader.pathOf(u"callingCode"_s), u"must be one to four digits"_s);
    normaliser.trunk = reader.text(u"trunk"_s);
    normaliser.maxDigits = reader.optionalInteger(u"maxDigits"_s);
    reader.each(u"bareDigits"_s, [&](const Value &item, const QString &itemPath) {
        bool ok = false;
        const int digits = item.isNumber() ? item.text().toInt(&ok) : 0;
        if (!ok || digits < 1)
            problem.say(itemPath, u"must be a whole number"_s);
        normaliser.bareDigits.append(digits);
    });
    reader.finish();
    return normaliser;
}

Requirement readRequirement(ObjectReader &reader, Problem &problem)
{
    Requirement required;
    const Value *value = reader.require(u"required"_s);
    if (!value)
        return required;
    if (value->isBool()) {
        required.when = value->toBool() ? Requirement::When::Always : Requirement::When::Never;
        return required;
    }
    required.when = Requirement::When::Conditional;
    ObjectReader condition(*value, reader.pathOf(u"required"_s), problem);
    required.condition.field = condition.text(u"field"_s);
    required.condition.is = condition.text(u"is"_s);
    condition.finish();
    return required;
}

FieldPlace readPlace(const Value *value, const QString &path, Problem &problem)
{
    FieldPlace place;
    if (!value)
        return place;
    ObjectReader reader(*value, path, problem);
    place.group = wordAt(reader, u"group"_s, kGroups, problem);
    place.row = reader.integer(u"row"_s);
    place.column = reader.integer(u"column"_s);
    if (place.row < 0 || place.row > 99)
        problem.say(reader.pathOf(u"row"_s), u"must be 0 to 99"_s);
    if (place.column < 0 || place.column > 1)
        problem.say(reader.pathOf(u"column"_s), u"must be 0 or 1"_s);
    reader.finish();
    return place;
}

} // namespace

Texts readTexts(ObjectReader &reader, const QString &name, Problem &problem)
{
    const Value *value = reader.require(name);
    return value ? toTexts(*value, reader.pathOf(name), problem) : Texts();
}

FieldSpec readField(const Value &value, const QString &path, Problem &problem)
{
    FieldSpec field;
    ObjectReader reader(value, path, problem);
    field.name = reader.text(u"name"_s);
    static const QRegularExpression kName(u"\\A[A-Za-z][A-Za-z0-9_]{0,31}\\z"_s);
    if (!kName.match(field.name).hasMatch())
        problem.say(reader.pathOf(u"name"_s), u"must be a wire name of letters and digits"_s);
    // These three are made by the program and stand in every body.
    if (QStringList{u"sign"_s, u"timestamp"_s, u"tradeNo"_s}.contains(field.name))
        problem.say(reader.pathOf(u"name"_s), u"is made by the program and must not be listed"_s);
    field.type = wordAt(reader, u"type"_s, kTypes, problem);
    field.place = readPlace(reader.require(u"place"_s), reader.pathOf(u"place"_s), problem);
    field.label = readTexts(reader, u"label"_s, problem);
    field.help = optionalTexts(reader, u"help"_s, problem);
    field.wording = optionalTexts(reader, u"wording"_s, problem);
    field.example = field.type == FieldType::Code ? reader.optionalText(u"example"_s)
                                                  : reader.text(u"example"_s);
    field.required = readRequirement(reader, problem);
    field.personal = reader.optionalBoolean(u"personal"_s, true);
    field.profileDefault = reader.optionalBoolean(u"profileDefault"_s);
    field.offersOrderNumber = reader.optionalBoolean(u"offersOrderNumber"_s);
    reader.each(u"normalise"_s, [&](const Value &item, const QString &itemPath) {
        field.normalisers.append(readNormaliser(item, itemPath, problem));
    });
    reader.each(u"rules"_s, [&](const Value &item, const QString &itemPath) {
        field.rules.append(readRule(item, itemPath, problem));
    });
    reader.finish();
    return field;
}

} // namespace vexora
