// SPDX-License-Identifier: MIT
#include "support/mistakewords.h"

#include "regions/fieldreader.h"
#include "support/textsfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Longer ones are of no use in a sentence. */
constexpr qsizetype kLongestFact = 60;

/** The history keeps these in clear: no payer can be told by them. */
bool isPlainFact(const doctor::Mistake &mistake)
{
    if (mistake.id.startsWith("timestamp-"_L1) || mistake.id.startsWith("amount-"_L1))
        return true;
    static const QStringList kPlain{u"amount"_s,      u"timestamp"_s, u"tradeNo"_s,
                                    u"channelCode"_s, u"wayCode"_s,   u"currency"_s};
    return kPlain.contains(mistake.facts.value(u"field"_s));
}

/** A space at an end would be lost in brackets. */
bool standsInBrackets(const QString &value)
{
    return !value.isEmpty() && value.size() <= kLongestFact && value == value.trimmed();
}

QString shortenedFact(const QString &text)
{
    return text.size() <= kLongestFact ? text : QString(text.first(kLongestFact) + u'\u2026');
}

} // namespace

MistakeWords::MistakeWords()
    : MistakeWords(builtInFile(u"doctor.json"_s))
{
}

MistakeWords::MistakeWords(const QByteArray &json)
{
    using json::ObjectReader;
    using json::Problem;
    const Result<void> sound = readWordsFile(json, [this](ObjectReader &file, Problem &problem) {
        file.each(u"words"_s, [&](const json::Value &value, const QString &path) {
            ObjectReader word(value, path, problem);
            m_words.insert(word.text(u"id"_s), readTexts(word, u"text"_s, problem));
            word.finish();
        });
        file.each(u"mistakes"_s, [&](const json::Value &value, const QString &path) {
            ObjectReader mistake(value, path, problem);
            const QString id = mistake.text(u"id"_s);
            Entry entry;
            entry.name = readTexts(mistake, u"name"_s, problem);
            entry.sentence = readTexts(mistake, u"sentence"_s, problem);
            entry.fix = readTexts(mistake, u"fix"_s, problem);
            if (mistake.has(u"general"_s))
                entry.general = readTexts(mistake, u"general"_s, problem);
            mistake.finish();
            if (!doctor::mistakeKind(id))
                problem.say(mistake.pathOf(u"id"_s), u"is no mistake of the catalogue"_s);
            else if (m_entries.contains(id))
                problem.say(mistake.pathOf(u"id"_s), u"stands there twice"_s);
            m_entries.insert(id, entry);
        });
    });
    if (!sound)
        m_entries.clear();
}

bool MistakeWords::isSound() const
{
    const QStringList kWords{u"aField"_s, u"aValue"_s, u"anotherMerchant"_s, u"everyField"_s};
    const bool hasWords = std::all_of(kWords.begin(), kWords.end(), [this](const QString &word) {
        return m_words.contains(word);
    });
    return m_entries.size() == doctor::mistakeKinds().size() && m_words.size() == kWords.size()
        && hasWords;
}

QString MistakeWords::name(const QString &id, const QString &language) const
{
    return m_entries.value(id).name.in(language);
}

QString MistakeWords::sentence(const doctor::Mistake &mistake, const QString &language,
                               bool personal) const
{
    const Entry entry = m_entries.value(mistake.id);
    if (!entry.general.isEmpty() && mistake.facts.value(u"field"_s).isEmpty())
        return entry.general.in(language);
    QString text = filled(entry.sentence, mistake, language, personal);
    const QString from = mistake.facts.value(u"from"_s);
    const QString to = mistake.facts.value(u"to"_s);
    const bool tellable = personal || isPlainFact(mistake);
    if (tellable && standsInBrackets(from) && standsInBrackets(to) && from != to)
        text += u" (%1 \u2192 %2)"_s.arg(from, to);
    return text;
}

QString MistakeWords::fix(const doctor::Mistake &mistake, const QString &language,
                          bool personal) const
{
    return filled(m_entries.value(mistake.id).fix, mistake, language, personal);
}

QString MistakeWords::filled(const Texts &texts, const doctor::Mistake &mistake,
                             const QString &language, bool personal) const
{
    QString text = texts.in(language);
    if (!personal) { // whose name it is may be no business of the customer's
        text.remove(u" ({profile})"_s);
        text.remove(u"（{profile}）"_s);
    }
    return filledBraces(
        text, [&](const QString &name) { return fact(name, mistake, language, personal); });
}

QString MistakeWords::fact(const QString &name, const doctor::Mistake &mistake,
                           const QString &language, bool personal) const
{
    const QString field = mistake.facts.value(u"field"_s);
    const QString fieldWord = field == "*"_L1 ? m_words.value(u"everyField"_s).in(language)
        : field.isEmpty()                     ? m_words.value(u"aField"_s).in(language)
                                              : shortenedFact(field);
    const QString value = mistake.facts.value(name);
    if (name == "field"_L1)
        return fieldWord;
    if (name == "profile"_L1)
        return value.isEmpty() || !personal ? m_words.value(u"anotherMerchant"_s).in(language)
                                            : shortenedFact(value);
    if (!value.isEmpty() && (personal || isPlainFact(mistake)))
        return shortenedFact(value);
    return field.isEmpty() ? m_words.value(u"aValue"_s).in(language) : fieldWord;
}

} // namespace vexora
