// SPDX-License-Identifier: MIT
#include "support/exampoints.h"

#include "regions/fieldreader.h"
#include "support/textsfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** A customer may give a field any name. */
constexpr qsizetype kLongestName = 60;

QMap<QString, Texts> readExamSentences()
{
    using json::ObjectReader;
    using json::Problem;
    QMap<QString, Texts> sentences;
    const Result<void> sound = readWordsFile(
        builtInFile(u"orderexam.json"_s), [&](ObjectReader &file, Problem &problem) {
            file.each(u"points"_s, [&](const json::Value &value, const QString &path) {
                ObjectReader point(value, path, problem);
                sentences.insert(point.text(u"id"_s), readTexts(point, u"sentence"_s, problem));
                point.finish();
            });
        });
    return sound ? sentences : QMap<QString, Texts>();
}

} // namespace

const QMap<QString, Texts> &examSentences()
{
    static const QMap<QString, Texts> kSentences = readExamSentences();
    return kSentences;
}

ExamPoints::ExamPoints(QString language)
    : m_language(std::move(language))
{
}

void ExamPoints::add(const QString &field, const QString &rule, Severity severity,
                     const QMap<QString, QString> &words)
{
    addWith(rule, field, rule, severity, words);
}

void ExamPoints::addWith(const QString &sentence, const QString &field, const QString &rule,
                         Severity severity, const QMap<QString, QString> &words)
{
    const QString message
        = filledBraces(examSentences().value(sentence).in(m_language), [&](const QString &word) {
              return word == "field"_L1 ? field.left(kLongestName) : words.value(word);
          });
    m_points.append({field, rule, severity, message});
}

QList<Fault> ExamPoints::take()
{
    std::stable_partition(m_points.begin(), m_points.end(),
                          [](const Fault &point) { return point.severity == Severity::Error; });
    return std::move(m_points);
}

} // namespace vexora
