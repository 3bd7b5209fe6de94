// SPDX-License-Identifier: MIT
#include "support/handover.h"
#include "support/handoverwords.h"
#include "support/harmless.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using doctor::Diagnosis;
using doctor::Verdict;

QString mistakeLines(const QList<doctor::Mistake> &mistakes, const MistakeWords &words,
                     const QString &language)
{
    QStringList lines;
    for (const doctor::Mistake &found : mistakes) {
        doctor::Mistake mistake = found;
        // Another merchant's profile is no business of this one.
        mistake.facts.remove(u"profile"_s);
        const QString field = mistake.facts.value(u"field"_s);
        if (field != "*"_L1 && !harmless::isName(field))
            mistake.facts.remove(u"field"_s);
        lines.append(u"- "_s + words.sentence(mistake, language) + u"\n  "_s
                     + words.fix(mistake, language));
    }
    return lines.join(u'\n');
}

/** The string of the rule with an ellipsis for each value. */
QString outline(const SentRequest &request)
{
    QMap<QString, const SentField *> sorted;
    for (const SentField &field : request.fields)
        sorted.insert(field.name, &field);
    QString text;
    for (const SentField *field : std::as_const(sorted)) {
        if (field->name == "sign"_L1 || field->value.isEmpty() || field->kind == SentKind::Null
            || field->kind == SentKind::Nested)
            continue;
        text += (harmless::isName(field->name) ? field->name : u"…"_s) + u"=…"_s;
    }
    return text.isEmpty() ? text : QString(text + doctor::kSecretMark);
}

QString orderLines(const QList<Fault> &order)
{
    QStringList lines;
    for (const Fault &fault : order) {
        const bool named = harmless::isName(fault.field);
        lines.append(u"- "_s + (named ? QString(fault.field + u": "_s) : QString())
                     + fault.message);
    }
    return lines.join(u'\n');
}

} // namespace

QString replyText(const Diagnosis &diagnosis, const QList<Fault> &order, const MistakeWords &words,
                  const QString &language, const SentRequest &request)
{
    static const HandoverWords kWords;
    const auto say = [&language](const QString &id) { return kWords.text(id, language); };
    const bool isMatch = diagnosis.verdict == Verdict::Match;
    const bool isExplained = diagnosis.verdict == Verdict::Explained;

    QStringList parts;
    if (diagnosis.shape == doctor::SignShape::Missing)
        parts.append(say(u"missing"_s));
    else if (isMatch)
        parts.append(say(u"match"_s));
    else if (isExplained)
        parts.append(say(diagnosis.mistakes.size() > 1 ? u"explainedSeveral"_s : u"explained"_s)
                     + u'\n' + mistakeLines(diagnosis.mistakes, words, language));
    else
        parts.append(say(diagnosis.hadSecret ? u"unexplained"_s : u"noSecret"_s));

    if (!isMatch && !isExplained) {
        if (diagnosis.shape != doctor::SignShape::Right
            && diagnosis.shape != doctor::SignShape::Missing)
            parts.append(say(u"shape"_s));
        if (!diagnosis.saidMistakes.isEmpty())
            parts.append(say(u"saidDiffers"_s) + u'\n'
                         + mistakeLines(diagnosis.saidMistakes, words, language));
    }
    if (!isMatch && diagnosis.saidWasSigned == false)
        parts.append(say(u"saidNotSigned"_s));
    if (!isMatch) {
        if (diagnosis.firstDifference >= 0)
            parts.append(say(u"firstDifference"_s)
                             .replace(u"{byte}"_s, QString::number(diagnosis.firstDifference)));
        const QString string = outline(request);
        if (!string.isEmpty())
            parts.append(say(u"compare"_s).replace(u"{secret}"_s, doctor::kSecretMark.toString())
                         + u'\n' + string);
    }
    if (!order.isEmpty())
        parts.append(say(u"order"_s) + u'\n' + orderLines(order));
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace vexora
