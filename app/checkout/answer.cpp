// SPDX-License-Identifier: MIT
#include "checkout/answer.h"

using namespace Qt::StringLiterals;

namespace vexora {

QString Answer::dataText(const QString &name) const
{
    const json::Value *value = data ? data->find(name) : nullptr;
    return value && (value->isString() || value->isNumber()) ? value->text() : QString();
}

QString Answer::message(const QStringList &names) const
{
    for (const QString &name : names) {
        const QString text = dataText(name);
        if (!text.isEmpty())
            return text;
    }
    return document.stringAt(u"msg");
}

void readAnswer(const QByteArray &body, Answer &answer)
{
    if (body.trimmed().isEmpty()) {
        answer.problem = u"empty_answer"_s;
        return;
    }
    Result<json::Value> document = json::read(body);
    if (!document) {
        answer.problem = u"not_json"_s;
        return;
    }
    if (!document->isObject()) {
        answer.problem = u"not_an_object"_s;
        return;
    }
    answer.document = std::move(*document);
    const json::Value *code = answer.document.find(u"code");
    if (!code || !code->isString() || code->text().isEmpty()) {
        answer.problem = u"no_code"_s;
        return;
    }
    answer.code = code->text();
    const json::Value *data = answer.document.find(u"data");
    answer.data = data && data->isObject() ? data : nullptr;
}

bool isFailedStatus(const QString &status)
{
    return status == "00029"_L1 || status == "0029"_L1;
}

QString reasonFor(const GatewayReport &report)
{
    if (report.fault != TransportFault::None && !report.cause.isEmpty())
        return report.cause;
    switch (report.fault) {
    case TransportFault::None:
        return {};
    case TransportFault::NameNotFound:
        return u"name_not_found"_s;
    case TransportFault::ConnectionRefused:
        return u"connection_refused"_s;
    case TransportFault::Proxy:
        return u"proxy"_s;
    case TransportFault::Tls:
        return u"tls"_s;
    case TransportFault::Closed:
        return u"closed"_s;
    case TransportFault::Deadline:
        return u"deadline"_s;
    case TransportFault::Cancelled:
        return u"cancelled"_s;
    case TransportFault::TooLarge:
        return u"too_large"_s;
    case TransportFault::Other:
        return u"network"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace vexora
