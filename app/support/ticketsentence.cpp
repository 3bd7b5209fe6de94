// SPDX-License-Identifier: MIT
#include "support/ticketsentence.h"

#include "regions/fieldrules.h"
#include "settings/profile.h"
#include "support/exampoints.h"
#include "support/harmless.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QRegularExpressionMatch matchOf(const QRegularExpression &form, const QString &message)
{
    return form.match(message);
}

constexpr qsizetype kLongestName = 60; ///< a sentence of the exam has no more of a field's name

QStringList inEveryLanguage(const Texts &texts)
{
    QStringList all;
    for (const QString &language : programLanguages())
        all.append(texts.in(language));
    all.removeDuplicates();
    all.removeAll(QString());
    return all;
}

QString oneOf(const QStringList &texts)
{
    QStringList escaped;
    for (const QString &text : texts)
        escaped.append(QRegularExpression::escape(text));
    return escaped.join(u'|');
}

/** Tells a sentence by its template, and makes it again with what may leave of its facts. */
class SentenceMaker
{
public:
    SentenceMaker(const Fault &fault, const QString &host, const RegionSpec *region,
                  const Redactor &redactor)
        : m_fault(fault)
        , m_field(region ? region->field(fault.field) : nullptr)
        , m_host(host)
        , m_region(region)
        , m_redactor(redactor)
    {
    }

    [[nodiscard]] QStringList templates() const
    {
        QStringList all;
        if (m_field) {
            for (const Rule &rule : m_field->rules)
                all += inEveryLanguage(rule.sentence);
            for (const QString &kind : {m_fault.rule, u"listedNowhere"_s})
                all += inEveryLanguage(defaultSentence(kind));
        }
        for (const Texts &sentence : examSentences())
            all += inEveryLanguage(sentence);
        return all;
    }

    /** Nothing where the message was not made from it. */
    [[nodiscard]] std::optional<QString> made(const QString &sentence) const
    {
        // Most are excluded by how they begin and end.
        const QString begin = sentence.section(u'{', 0, 0);
        const QString end = sentence.section(u'}', -1);
        if (!m_fault.message.startsWith(begin) || !m_fault.message.endsWith(end))
            return {};

        static const QRegularExpression kBraces(u"\\{([a-z]+)\\}"_s);
        QString form = u"\\A"_s;
        QStringList words;
        QStringList between;
        qsizetype at = 0;
        for (auto braces = kBraces.globalMatch(sentence); braces.hasNext();) {
            const QRegularExpressionMatch brace = braces.next();
            between.append(sentence.sliced(at, brace.capturedStart() - at));
            words.append(brace.captured(1));
            form += QRegularExpression::escape(between.last()) + u'(' + formOf(words.last()) + u')';
            at = brace.capturedEnd();
        }
        between.append(sentence.sliced(at));
        form += QRegularExpression::escape(between.last()) + u"\\z"_s;

        const QRegularExpressionMatch match = matchOf(QRegularExpression(form), m_fault.message);
        if (!match.hasMatch())
            return {};
        QString text = between.first();
        for (qsizetype i = 0; i < words.size(); ++i)
            text += shared(words[i], match.captured(int(i) + 1)) + between[i + 1];
        return text;
    }

private:
    /** What may stand in the place of a word; of what is not listed, nothing. */
    [[nodiscard]] QString formOf(const QString &word) const
    {
        static const QStringList kNumbers{u"minutes"_s, u"limit"_s,    u"successes"_s, u"max"_s,
                                          u"count"_s,   u"decimals"_s, u"digits"_s};
        if (kNumbers.contains(word))
            return u"[0-9]{1,7}"_s;
        if (word == "currency"_L1)
            return u"[A-Z]{3}"_s;
        if (word == "field"_L1)
            return QRegularExpression::escape(m_fault.field.left(kLongestName));
        if (word == "path"_L1 || word == "host"_L1)
            return u"\\S*"_s;
        if (word == "other"_L1)
            return u"[a-z][a-z0-9_-]{0,39}"_s; // a region's id
        if (word == "region"_L1 && m_region)
            return oneOf(inEveryLanguage(m_region->name) + QStringList{m_region->id});
        if (word == "label"_L1 && m_field)
            return oneOf(inEveryLanguage(m_field->label));
        if (word == "example"_L1 && m_field)
            return oneOf(examples());
        return u"(?!)"_s;
    }

    [[nodiscard]] QStringList examples() const
    {
        QStringList all{m_field->example};
        for (const Rule &rule : m_field->rules)
            all.append(rule.example);
        for (const PaymentMethod &method : m_region->methods)
            all.append(method.values.value(m_field->name));
        all.removeDuplicates();
        return all;
    }

    [[nodiscard]] QString shared(const QString &word, const QString &fact) const
    {
        const auto hidden = [&]() -> QString { return m_redactor.value(word, fact, nullptr); };
        if (word == "field"_L1)
            return m_redactor.name(m_fault.field);
        if (word == "path"_L1) {
            const QStringList parts = fact.split(u'/');
            const bool isOurs = std::all_of(parts.cbegin(), parts.cend(), [this](const auto &part) {
                return harmless::isPathPart(part, m_region);
            });
            return isOurs ? fact : hidden();
        }
        if (word == "host"_L1)
            return isKnownHost(fact) ? fact : hidden();
        return fact;
    }

    [[nodiscard]] bool isKnownHost(const QString &host) const
    {
        if (host == m_host)
            return true;
        return m_region
            && std::any_of(m_region->currencies.cbegin(), m_region->currencies.cend(),
                           [&host](const RegionCurrency &currency) {
                               return hostOf(currency.sandboxUrl) == host;
                           });
    }

    const Fault &m_fault;
    const FieldSpec *m_field;
    const QString &m_host;
    const RegionSpec *m_region;
    const Redactor &m_redactor;
};

} // namespace

QString ticketSentence(const Fault &fault, const QString &host, const RegionSpec *region,
                       const Redactor &redactor)
{
    const SentenceMaker maker(fault, host, region, redactor);
    const QStringList templates = maker.templates();
    for (const QString &sentence : templates) {
        if (const std::optional<QString> made = maker.made(sentence))
            return *made;
    }
    return redactor.value(u"message"_s, fault.message, nullptr);
}

} // namespace vexora
