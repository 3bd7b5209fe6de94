// SPDX-License-Identifier: MIT
#include "cli/doctordocument.h"

#include "support/handover.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using doctor::Alone;
using doctor::Diagnosis;
using doctor::Dimension;
using doctor::Mistake;
using doctor::SignShape;
using doctor::Verdict;
using json::Value;

QString dimensionText(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Fields:
        return u"fields"_s;
    case Dimension::Value:
        return u"value"_s;
    case Dimension::Message:
        return u"message"_s;
    case Dimension::Order:
        return u"order"_s;
    case Dimension::Pairs:
        return u"pairs"_s;
    case Dimension::Joiner:
        return u"joiner"_s;
    case Dimension::SecretPlace:
        return u"secret-place"_s;
    case Dimension::SecretText:
        return u"secret-text"_s;
    case Dimension::SecretOwner:
        return u"secret-owner"_s;
    case Dimension::Charset:
        return u"charset"_s;
    case Dimension::Digest:
        return u"digest"_s;
    case Dimension::Form:
        return u"form"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString shapeSentence(SignShape shape)
{
    switch (shape) {
    case SignShape::Right:
        return u"it has the right form, 32 lower-case hexadecimal digits"_s;
    case SignShape::Missing:
        return u"there is none"_s;
    case SignShape::UpperHex:
        return u"it has upper-case letters; lower-case ones are wanted"_s;
    case SignShape::Hex16:
        return u"it has 16 digits, half of an MD5; 32 are wanted"_s;
    case SignShape::Hex40:
        return u"it has 40 digits, as a SHA-1; an MD5 with 32 is wanted"_s;
    case SignShape::Hex64:
        return u"it has 64 digits, as a SHA-256; an MD5 with 32 is wanted"_s;
    case SignShape::Base64:
        return u"it is Base64; 32 lower-case hexadecimal digits are wanted"_s;
    case SignShape::Other:
        return u"it is no MD5; 32 lower-case hexadecimal digits are wanted"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString verdictSentence(const Diagnosis &diagnosis)
{
    if (diagnosis.shape == SignShape::Missing)
        return u"There is no signature."_s;
    switch (diagnosis.verdict) {
    case Verdict::Match:
        return u"The signature is right."_s;
    case Verdict::Explained:
        return u"The signature is wrong, and this is why:"_s;
    case Verdict::Unexplained:
        if (diagnosis.hadSecret && diagnosis.otherSecret)
            return u"What was signed is the right string, but with another secret behind it: "
                   "an old one, another merchant's, or that of test for live."_s;
        return diagnosis.hadSecret ? u"No known mistake explains this signature."_s
                                   : u"Without a secret the signature cannot be checked."_s;
    }
    Q_UNREACHABLE();
    return {};
}

/** On this side of the ticket another merchant may be named; a payer's values need not be. */
bool mayName(const Mistake &mistake)
{
    const doctor::MistakeKind *kind = doctor::mistakeKind(mistake.id);
    return kind && kind->dimension == Dimension::SecretOwner;
}

/**
 * The values in it are a customer's, who may hide characters in them; the words around them are
 * ours, and Khmer ones have break marks that are not seen and do no harm.
 */
Mistake withPrintableFacts(Mistake mistake)
{
    for (QString &fact : mistake.facts)
        fact = printableLine(fact);
    return mistake;
}

/** The same of a message, of which the field's name is the only word that is a customer's. */
QString printableMessage(const Fault &fault)
{
    constexpr QChar kBreakMark(0x200b);
    if (fault.field.contains(kBreakMark))
        return printableLine(fault.message);
    QStringList parts = fault.message.split(kBreakMark);
    for (QString &part : parts)
        part = printableLine(part);
    return parts.join(kBreakMark);
}

Value texts(const QStringList &list)
{
    Value array = Value::array();
    for (const QString &text : list)
        array.append(Value::string(text));
    return array;
}

} // namespace

DoctorFinding::DoctorFinding(Diagnosis diagnosis, QList<Fault> order, QString language)
    : m_diagnosis(std::move(diagnosis))
    , m_order(std::move(order))
    , m_language(std::move(language))
{
}

/** In the catalogue's order, not the map's. */
QStringList DoctorFinding::harmless() const
{
    QStringList ids;
    for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
        if (m_diagnosis.alone.value(kind.id, Alone::NotApplicable) == Alone::Harmless)
            ids.append(kind.id);
    }
    return ids;
}

Value DoctorFinding::faults(Severity severity) const
{
    Value list = Value::array();
    for (const Fault &fault : m_order) {
        if (fault.severity != severity)
            continue;
        Value one = Value::object();
        one.insert(u"field"_s, Value::string(fault.field));
        one.insert(u"rule"_s, Value::string(fault.rule));
        one.insert(u"message"_s, Value::string(fault.message));
        list.append(one);
    }
    return list;
}

Value DoctorFinding::document() const
{
    Value mistakes = Value::array();
    for (const Mistake &mistake : m_diagnosis.mistakes) {
        Value one = Value::object();
        one.insert(u"id"_s, Value::string(mistake.id));
        one.insert(u"sentence"_s,
                   Value::string(m_words.sentence(mistake, m_language, mayName(mistake))));
        one.insert(u"fix"_s, Value::string(m_words.fix(mistake, m_language)));
        mistakes.append(one);
    }
    Value order = Value::object();
    order.insert(u"errors"_s, faults(Severity::Error));
    order.insert(u"warnings"_s, faults(Severity::Warning));
    Value document = Value::object();
    document.insert(u"verdict"_s, Value::string(toText(m_diagnosis.verdict)));
    document.insert(u"mistakes"_s, mistakes);
    document.insert(u"alternatives"_s, Value::number(QString::number(m_diagnosis.alternatives)));
    document.insert(u"canonical"_s, Value::string(m_diagnosis.canonical));
    document.insert(u"order"_s, order);
    document.insert(u"harmless"_s, texts(harmless()));
    if (m_diagnosis.firstDifference >= 0)
        document.insert(u"firstDifference"_s,
                        Value::number(QString::number(m_diagnosis.firstDifference)));
    if (m_diagnosis.otherSecret)
        document.insert(u"otherSecret"_s, Value::boolean(true));
    return document;
}

void DoctorFinding::print(const Output &output) const
{
    output.line(verdictSentence(m_diagnosis));
    for (const Mistake &mistake : m_diagnosis.mistakes) {
        const Mistake printable = withPrintableFacts(mistake);
        output.line(u"mistake\t%1\t%2"_s.arg(
            mistake.id, m_words.sentence(printable, m_language, mayName(mistake))));
        output.line(u"fix\t%1\t%2"_s.arg(mistake.id, m_words.fix(printable, m_language)));
    }
    if (m_diagnosis.otherSecret)
        output.line(m_diagnosis.hadSecret
                        ? u"Copy the app secret of this merchant number again, all of it."_s
                        : u"The string and the way of signing are right. Only the secret itself "
                          "could be wrong: compare it where it is."_s);
    if (m_diagnosis.alternatives > 0)
        output.line(
            u"%1 other ways to make this signature are as short"_s.arg(m_diagnosis.alternatives));
    if (m_diagnosis.firstDifference >= 0)
        output.line(u"first difference\tbyte %1"_s.arg(m_diagnosis.firstDifference));
    output.line(u"string\t"_s + printableLine(m_diagnosis.canonical));
    for (const Fault &fault : m_order)
        output.line(u"%1\t%2\t%3\t%4"_s.arg(toText(fault.severity), printableLine(fault.field),
                                            fault.rule, printableMessage(fault)));
    if (const QStringList ids = harmless(); !ids.isEmpty())
        output.line(u"harmless here\t"_s + ids.join(u' '));
    if (!m_diagnosis.complete)
        output.say(u"Not every set of three mistakes was tried: the time was up."_s);
    if (m_diagnosis.saidWasSigned)
        output.say(*m_diagnosis.saidWasSigned
                       ? u"The string that was given is what was signed."_s
                       : u"The string that was given is not what was signed."_s);
    const bool isProven = m_diagnosis.saidWasSigned.value_or(false);
    if (m_diagnosis.hadSecret && isProven && m_diagnosis.verdict == Verdict::Unexplained)
        sayDifferences(output);
}

/** From the rule's string to the one that was given. */
void DoctorFinding::sayDifferences(const Output &output) const
{
    for (const Mistake &mistake : m_diagnosis.saidMistakes)
        output.say(u"The string that was given: "_s
                   + m_words.sentence(withPrintableFacts(mistake), m_language, mayName(mistake)));
}

void DoctorFinding::sayWithoutSecret(const Output &output, const std::optional<QString> &said) const
{
    output.say(u"The signature's form: "_s + shapeSentence(m_diagnosis.shape) + u'.');
    sayDifferences(output);
    if (said && m_diagnosis.saidMistakes.isEmpty())
        output.say(m_diagnosis.otherSecret || *said == m_diagnosis.canonical
                       ? u"The string that was given is the right one."_s
                       : u"No known mistake leads to the string that was given."_s);
    output.say(u"Where the secret is, this prints the right signature:"_s);
    output.say(printableLine(signCommandLine(m_diagnosis.canonical)));
}

void printMistakes(const Output &output, const QString &language)
{
    const MistakeWords words;
    Value list = Value::array();
    for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
        const Mistake mistake{kind.id, {}};
        Value one = Value::object();
        one.insert(u"id"_s, Value::string(kind.id));
        one.insert(u"dimension"_s, Value::string(dimensionText(kind.dimension)));
        one.insert(u"sentence"_s, Value::string(words.sentence(mistake, language)));
        one.insert(u"fix"_s, Value::string(words.fix(mistake, language)));
        list.append(one);
        output.line(kind.id + u'\t' + words.sentence(mistake, language));
    }
    if (output.json())
        output.document(list);
}

} // namespace vexora::cli
