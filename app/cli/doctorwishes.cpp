// SPDX-License-Identifier: MIT
#include "cli/doctorwishes.h"

#include "cli/doctorinput.h"
#include "cli/secretsource.h"
#include "domain/texts.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

Result<QString> languageFrom(const Arguments &arguments)
{
    if (!arguments.has(u"lang"_s))
        return u"en"_s;
    const QString language = arguments.text(u"lang"_s);
    if (!programLanguages().contains(language))
        return failure(ErrorCode::Usage,
                       u"--lang must be one of "_s + programLanguages().join(u", "_s));
    return language;
}

Result<qsizetype> requestNumberFrom(const Arguments &arguments)
{
    if (!arguments.has(u"request"_s))
        return 0;
    bool ok = false;
    const int number = arguments.text(u"request"_s).toInt(&ok);
    if (!ok || number < 1)
        return failure(ErrorCode::Usage, u"--request wants a number from 1"_s);
    return number;
}

Result<std::optional<QString>> saidFrom(const Arguments &arguments)
{
    if (!arguments.has(u"said"_s))
        return std::nullopt;
    const QString file = arguments.text(u"said"_s);
    if (file == "-"_L1)
        return failure(ErrorCode::Usage,
                       u"--said wants a file: the request is read from standard input"_s);
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<QString> text = textFrom(*bytes);
    if (!text)
        return failure(text.error().code, u"--said: "_s + text.error().detail);
    if (text->endsWith(u'\n'))
        text->chop(1);
    if (text->endsWith(u'\r'))
        text->chop(1);
    return std::move(*text);
}

} // namespace

void addDoctorOptions(Arguments &arguments)
{
    arguments.value(u"region"_s, u"ID"_s, u"Whose fields and rules; guessed without it."_s);
    arguments.value(u"profile"_s, u"NAME"_s, u"Check with this profile's secret."_s);
    arguments.value(u"secret-fd"_s, u"N"_s, u"Read the app secret from this descriptor."_s);
    arguments.value(u"said"_s, u"FILE"_s, u"The string the customer says was signed."_s);
    arguments.value(u"merchant-no"_s, u"NO"_s, u"Of the header, where the text has none."_s);
    arguments.value(u"currency"_s, u"CODE"_s, u"Where a region has two."_s);
    arguments.value(u"lang"_s, u"LANG"_s, u"Of the sentences: en, es, ja, km, zh-TW."_s);
    arguments.value(u"request"_s, u"N"_s, u"Which request, where the text has several."_s);
    arguments.flag(u"list"_s, u"List every mistake that is known."_s);
}

Result<DoctorWishes> doctorWishesFrom(const Arguments &arguments)
{
    DoctorWishes wishes;
    const Result<QString> language = languageFrom(arguments);
    if (!language)
        return tl::unexpected(language.error());
    wishes.language = *language;
    const Result<qsizetype> request = requestNumberFrom(arguments);
    if (!request)
        return tl::unexpected(request.error());
    wishes.request = *request;
    if (const Result<void> open = checkDescriptors(arguments, true); !open)
        return tl::unexpected(open.error());
    Result<std::optional<QString>> said = saidFrom(arguments);
    if (!said)
        return tl::unexpected(said.error());
    wishes.said = std::move(*said);
    return wishes;
}

} // namespace vexora::cli
