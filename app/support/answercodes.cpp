// SPDX-License-Identifier: MIT
#include "support/answercodes.h"

#include "regions/fieldreader.h"
#include "support/textsfile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

CodeLayer readLayer(json::ObjectReader &reader, json::Problem &problem)
{
    const QString text = reader.text(u"layer"_s);
    for (const CodeLayer layer : {CodeLayer::Code, CodeLayer::Status, CodeLayer::Http}) {
        if (text == toText(layer))
            return layer;
    }
    problem.say(reader.pathOf(u"layer"_s), u"must be one of code, status, http"_s);
    return CodeLayer::Code;
}

QList<CodeMeaning> readAnswerCodes()
{
    using json::ObjectReader;
    using json::Problem;
    QList<CodeMeaning> codes;
    const Result<void> sound = readWordsFile(
        builtInFile(u"answercodes.json"_s), [&](ObjectReader &file, Problem &problem) {
            file.each(u"codes"_s, [&](const json::Value &value, const QString &path) {
                ObjectReader reader(value, path, problem);
                CodeMeaning code;
                code.layer = readLayer(reader, problem);
                code.code = reader.text(u"code"_s);
                code.isFinal = reader.boolean(u"final"_s);
                code.meaning = readTexts(reader, u"meaning"_s, problem);
                code.cause = readTexts(reader, u"cause"_s, problem);
                code.nextStep = readTexts(reader, u"nextStep"_s, problem);
                reader.finish();
                codes.append(code);
            });
        });
    return sound ? codes : QList<CodeMeaning>();
}

const CodeMeaning *listed(CodeLayer layer, QStringView code)
{
    const QList<CodeMeaning> &codes = answerCodes();
    const auto found = std::find_if(codes.cbegin(), codes.cend(), [&](const CodeMeaning &each) {
        return each.layer == layer && each.code == code;
    });
    return found == codes.cend() ? nullptr : &*found;
}

} // namespace

QString toText(CodeLayer layer)
{
    switch (layer) {
    case CodeLayer::Code:
        return u"code"_s;
    case CodeLayer::Status:
        return u"status"_s;
    case CodeLayer::Http:
        return u"http"_s;
    }
    Q_UNREACHABLE();
    return {};
}

const QList<CodeMeaning> &answerCodes()
{
    static const QList<CodeMeaning> kCodes = readAnswerCodes();
    return kCodes;
}

const CodeMeaning *meaningOf(CodeLayer layer, QStringView code)
{
    const CodeMeaning *meaning = listed(layer, code);
    constexpr qsizetype kHttpDigits = 3;
    if (!meaning && layer == CodeLayer::Http && code.size() == kHttpDigits)
        meaning = listed(layer, QString(code.first(1) + u"xx"));
    return meaning;
}

} // namespace vexora
