// SPDX-License-Identifier: MIT
#include "json/objectreader.h"
#include "support/ticketbundle.h"
#include "support/ticketform.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using json::ObjectReader;
using json::Problem;
using json::Value;

/** ObjectReader's integers are ints; times and differences are longer. */
qint64 longAt(ObjectReader &reader, const QString &name, Problem &problem)
{
    const Value *value = reader.require(name);
    bool ok = false;
    const qint64 number = value && value->isNumber() ? value->text().toLongLong(&ok) : 0;
    if (value && !ok)
        problem.say(reader.pathOf(name), u"must be a whole number"_s);
    return number;
}

qint64 durationAt(ObjectReader &reader, const QString &name, Problem &problem)
{
    if (!reader.has(name))
        return -1;
    const qint64 duration = longAt(reader, name, problem);
    if (duration < 0)
        problem.say(reader.pathOf(name), u"must not be negative"_s);
    return duration;
}

SentRequest requestOf(const Value &value, Problem &problem)
{
    ObjectReader reader(value, u"request"_s, problem);
    SentRequest request;
    request.method = reader.optionalText(u"method"_s);
    request.url = reader.optionalText(u"url"_s);
    reader.each(u"headers"_s, [&](const Value &item, const QString &path) {
        ObjectReader header(item, path, problem);
        const QString name = header.text(u"name"_s);
        request.headers.append({name, header.text(u"value"_s)});
        header.finish();
    });
    reader.each(u"fields"_s, [&](const Value &item, const QString &path) {
        ObjectReader field(item, path, problem);
        SentField sent;
        sent.name = field.text(u"name"_s);
        const std::optional<SentKind> kind = ticket::kindFromText(field.text(u"kind"_s));
        if (!kind)
            problem.say(field.pathOf(u"kind"_s), u"is no kind of a value"_s);
        sent.kind = kind.value_or(SentKind::Text);
        sent.value = field.text(u"value"_s);
        field.finish();
        request.fields.append(sent);
    });
    reader.finish();
    return request;
}

doctor::Mistake mistakeOf(const Value &value, const QString &path, Problem &problem)
{
    ObjectReader reader(value, path, problem);
    doctor::Mistake mistake;
    mistake.id = reader.text(u"id"_s);
    if (!doctor::mistakeKind(mistake.id))
        problem.say(reader.pathOf(u"id"_s), u"is no mistake of the catalogue"_s);
    if (const Value *list = reader.require(u"facts"_s)) {
        ObjectReader facts(*list, reader.pathOf(u"facts"_s), problem);
        for (const QString &name : {u"field"_s, u"name"_s}) {
            if (facts.has(name))
                mistake.facts.insert(name, facts.text(name));
        }
        facts.finish();
    }
    reader.finish();
    return mistake;
}

Fault faultOf(const Value &value, const QString &path, Problem &problem)
{
    ObjectReader reader(value, path, problem);
    Fault fault;
    fault.field = reader.text(u"field"_s);
    fault.rule = reader.text(u"rule"_s);
    const QString severity = reader.text(u"severity"_s);
    if (severity == toText(Severity::Warning))
        fault.severity = Severity::Warning;
    else if (severity != toText(Severity::Error))
        problem.say(reader.pathOf(u"severity"_s), u"must be error or warning"_s);
    fault.message = reader.text(u"message"_s);
    reader.finish();
    return fault;
}

TicketSending sendingOf(const Value &value, Problem &problem)
{
    ObjectReader reader(value, u"sent"_s, problem);
    TicketSending sent;
    const QString kind = reader.text(u"kind"_s);
    sent.isByteExact = kind == ticket::sendingKind(true);
    if (!sent.isByteExact && kind != ticket::sendingKind(false))
        problem.say(reader.pathOf(u"kind"_s), u"must be byte-exact or fresh"_s);
    sent.tradeNo = reader.text(u"tradeNo"_s);
    const std::optional<Environment> environment
        = environmentFromText(reader.text(u"environment"_s));
    if (!environment)
        problem.say(reader.pathOf(u"environment"_s), u"is no environment"_s);
    sent.environment = environment.value_or(Environment::Live);
    sent.host = reader.text(u"host"_s);
    if (reader.has(u"outcome"_s)) {
        sent.outcome = outcomeFromText(reader.text(u"outcome"_s));
        if (!sent.outcome)
            problem.say(reader.pathOf(u"outcome"_s), u"is no outcome"_s);
    }
    sent.reason = reader.optionalText(u"reason"_s);
    if (reader.has(u"clockDifferenceMs"_s))
        sent.clockDifferenceMs = longAt(reader, u"clockDifferenceMs"_s, problem);
    reader.finish();
    return sent;
}

/** What tells a ticket from any other file, before anything else of it is read. */
Result<void> checkedForm(const Value &file)
{
    if (!file.isObject() || file.stringAt(u"format") != ticket::kFormat)
        return failure(ErrorCode::Malformed, u"format: must be "_s + ticket::kFormat);
    const Value *version = file.find(u"version");
    bool ok = false;
    const int number = version && version->isNumber() ? version->text().toInt(&ok) : 0;
    if (!ok || number < 1)
        return failure(ErrorCode::Malformed, u"version: must be a whole number"_s);
    if (number > ticket::kVersion)
        return failure(ErrorCode::NewerData, u"version: is %1"_s.arg(number));
    return {};
}

} // namespace

Result<Ticket> readTicketBundle(const QByteArray &json)
{
    if (json.size() > ticket::kMaxBytes)
        return failure(ErrorCode::Malformed, u"(top): is too long"_s);
    const Result<Value> read = json::read(json);
    if (!read)
        return tl::unexpected(read.error());
    if (const Result<void> form = checkedForm(*read); !form)
        return tl::unexpected(form.error());

    Problem problem;
    ObjectReader file(*read, QString(), problem);
    file.text(u"format"_s);
    const bool isFormer = file.integer(u"version"_s) < 2;

    Ticket ticket;
    const std::optional<qint64> madeAt = ticket::timeFromText(file.text(u"madeAt"_s));
    if (!madeAt)
        problem.say(u"madeAt"_s, u"must be a time in UTC"_s);
    ticket.madeAtMs = madeAt.value_or(0);
    if (const Value *value = file.require(u"program"_s)) {
        ObjectReader program(*value, u"program"_s, problem);
        ticket.programVersion = program.text(u"version"_s);
        ticket.qtVersion = program.text(u"qt"_s);
        ticket.system = program.text(u"system"_s);
        program.finish();
    }
    ticket.region = file.text(u"region"_s);
    const bool hasEnvironment = isFormer || file.has(u"environment"_s);
    ticket.environment = hasEnvironment ? file.text(u"environment"_s) : QString();
    if (hasEnvironment && !environmentFromText(ticket.environment))
        problem.say(u"environment"_s, u"is no environment"_s);
    ticket.host = file.optionalText(u"host"_s);
    ticket.verdict = file.text(u"verdict"_s);
    if (!QStringList{u"match"_s, u"explained"_s, u"unexplained"_s}.contains(ticket.verdict))
        problem.say(u"verdict"_s, u"is no verdict"_s);
    file.each(u"mistakes"_s, [&](const Value &value, const QString &path) {
        ticket.mistakes.append(mistakeOf(value, path, problem));
    });
    if (const Value *value = file.require(u"request"_s))
        ticket.request = requestOf(*value, problem);
    ticket.canonical = file.text(u"canonical"_s);
    file.each(u"order"_s, [&](const Value &value, const QString &path) {
        ticket.order.append(faultOf(value, path, problem));
    });
    // In a file of version 1 it is unknown, as it was then.
    if (const Value *value = isFormer ? nullptr : file.optional(u"sent"_s))
        ticket.sent = sendingOf(*value, problem);
    if (const Value *value = file.optional(u"answer"_s))
        ticket.answer = QString::fromUtf8(json::write(*value));
    ticket.httpStatus = file.optionalInteger(u"httpStatus"_s);
    ticket.firstByteMs = durationAt(file, u"firstByteMs"_s, problem);
    ticket.elapsedMs = durationAt(file, u"elapsedMs"_s, problem);
    if (file.has(u"clockDifferenceMs"_s))
        ticket.clockDifferenceMs = longAt(file, u"clockDifferenceMs"_s, problem);
    file.finish();
    if (problem.found())
        return tl::unexpected(problem.error());
    return ticket;
}

} // namespace vexora
