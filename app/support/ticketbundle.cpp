// SPDX-License-Identifier: MIT
#include "support/ticketbundle.h"

#include "json/json.h"
#include "support/harmless.h"
#include "support/ticketform.h"
#include "support/ticketsentence.h"

#include <QDateTime>
#include <QSysInfo>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora {

namespace ticket {

namespace {

constexpr std::array<std::pair<SentKind, QLatin1StringView>, 5> kKinds{{
    {SentKind::Text, "text"_L1},
    {SentKind::Number, "number"_L1},
    {SentKind::Bool, "bool"_L1},
    {SentKind::Null, "null"_L1},
    {SentKind::Nested, "nested"_L1},
}};

} // namespace

QString toText(SentKind kind)
{
    for (const auto &[known, text] : kKinds) {
        if (known == kind)
            return text;
    }
    return {};
}

std::optional<SentKind> kindFromText(QStringView text)
{
    for (const auto &[kind, known] : kKinds) {
        if (known == text)
            return kind;
    }
    return {};
}

QString sendingKind(bool isByteExact)
{
    return isByteExact ? u"byte-exact"_s : u"fresh"_s;
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> timeFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Only the form it is written in: another one has another time zone, or none.
    if (!time.isValid() || timeText(time.toMSecsSinceEpoch()) != text)
        return {};
    return time.toMSecsSinceEpoch();
}

} // namespace ticket

namespace {

json::Value textValue(const QString &text)
{
    return json::Value::string(text);
}

json::Value numberValue(qint64 number)
{
    return json::Value::number(QString::number(number));
}

json::Value requestValue(const SentRequest &request)
{
    json::Value value = json::Value::object();
    if (!request.method.isEmpty())
        value.insert(u"method"_s, textValue(request.method));
    if (!request.url.isEmpty())
        value.insert(u"url"_s, textValue(request.url));
    json::Value headers = json::Value::array();
    for (const auto &[name, content] : request.headers) {
        json::Value header = json::Value::object();
        header.insert(u"name"_s, textValue(name));
        header.insert(u"value"_s, textValue(content));
        headers.append(header);
    }
    value.insert(u"headers"_s, headers);
    json::Value fields = json::Value::array();
    for (const SentField &sent : request.fields) {
        json::Value field = json::Value::object();
        field.insert(u"name"_s, textValue(sent.name));
        field.insert(u"kind"_s, textValue(ticket::toText(sent.kind)));
        field.insert(u"value"_s, textValue(sent.value));
        fields.append(field);
    }
    value.insert(u"fields"_s, fields);
    return value;
}

json::Value mistakesValue(const QList<doctor::Mistake> &mistakes)
{
    json::Value list = json::Value::array();
    for (const doctor::Mistake &mistake : mistakes) {
        json::Value facts = json::Value::object();
        // A profile may have a customer's name, and the two values a payer's.
        for (const QString &fact : {u"field"_s, u"name"_s}) {
            const QString text = mistake.facts.value(fact);
            if (text == "*"_L1 || harmless::isName(text))
                facts.insert(fact, textValue(text));
        }
        json::Value value = json::Value::object();
        value.insert(u"id"_s, textValue(mistake.id));
        value.insert(u"facts"_s, facts);
        list.append(value);
    }
    return list;
}

json::Value orderValue(const TicketCase &of, const Redactor &redactor, const RegionSpec *region)
{
    json::Value list = json::Value::array();
    for (const Fault &fault : of.order) {
        json::Value value = json::Value::object();
        value.insert(u"field"_s,
                     textValue(fault.field.isEmpty() ? QString() : redactor.name(fault.field)));
        value.insert(u"rule"_s, textValue(fault.rule));
        value.insert(u"severity"_s, textValue(toText(fault.severity)));
        value.insert(u"message"_s, textValue(ticketSentence(fault, of.host, region, redactor)));
        list.append(value);
    }
    return list;
}

json::Value sendingValue(const TicketSending &sent, const Redactor &redactor,
                         const RegionSpec *region)
{
    json::Value value = json::Value::object();
    value.insert(u"kind"_s, textValue(ticket::sendingKind(sent.isByteExact)));
    value.insert(u"tradeNo"_s, textValue(redactor.value(u"tradeNo"_s, sent.tradeNo, region)));
    value.insert(u"environment"_s, textValue(toText(sent.environment)));
    value.insert(u"host"_s, textValue(sent.host));
    if (sent.outcome)
        value.insert(u"outcome"_s, textValue(toText(*sent.outcome)));
    if (!sent.reason.isEmpty())
        value.insert(u"reason"_s,
                     textValue(harmless::isName(sent.reason)
                                   ? sent.reason
                                   : redactor.value(u"reason"_s, sent.reason, nullptr)));
    if (sent.clockDifferenceMs)
        value.insert(u"clockDifferenceMs"_s, numberValue(*sent.clockDifferenceMs));
    return value;
}

} // namespace

QByteArray ticketBundle(const TicketCase &of, const Redactor &redactor, const RegionSpec *region)
{
    json::Value file = json::Value::object();
    const auto put
        = [&file](const QString &name, json::Value value) { file.insert(name, std::move(value)); };
    put(u"format"_s, textValue(ticket::kFormat));
    put(u"version"_s, numberValue(ticket::kVersion));
    put(u"madeAt"_s, textValue(ticket::timeText(of.nowMs)));
    json::Value program = json::Value::object();
    program.insert(u"version"_s, textValue(of.programVersion));
    program.insert(u"qt"_s, textValue(QString::fromLatin1(qVersion())));
    program.insert(
        u"system"_s,
        textValue(QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture()));
    put(u"program"_s, program);
    put(u"region"_s, textValue(of.region));
    if (of.environment)
        put(u"environment"_s, textValue(toText(*of.environment)));
    if (!of.host.isEmpty())
        put(u"host"_s, textValue(of.host));
    put(u"verdict"_s, textValue(doctor::toText(of.diagnosis.verdict)));
    put(u"mistakes"_s, mistakesValue(of.diagnosis.mistakes));
    put(u"request"_s, requestValue(redactor.request(of.request, region)));
    put(u"canonical"_s, textValue(redactor.canonical(of.request.fields, region)));
    put(u"order"_s, orderValue(of, redactor, region));
    if (of.sent)
        put(u"sent"_s, sendingValue(*of.sent, redactor, region));
    if (const Result<json::Value> answer = json::read(redactor.answer(of.answer)))
        put(u"answer"_s, *answer);
    if (of.httpStatus != 0)
        put(u"httpStatus"_s, numberValue(of.httpStatus));
    if (of.firstByteMs >= 0)
        put(u"firstByteMs"_s, numberValue(of.firstByteMs));
    if (of.elapsedMs >= 0)
        put(u"elapsedMs"_s, numberValue(of.elapsedMs));
    if (of.clockDifferenceMs)
        put(u"clockDifferenceMs"_s, numberValue(*of.clockDifferenceMs));
    return json::writeIndented(file) + '\n';
}

} // namespace vexora
