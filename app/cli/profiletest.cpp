// SPDX-License-Identifier: MIT
#include "cli/profiletest.h"

#include "checkout/answer.h"
#include "checkout/signedbody.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

GatewayReport askBalance(const Target &target, const Credentials &credentials, int timeoutMs,
                         qint64 nowMs)
{
    GatewayRequest request;
    request.url = endpoint(target.profile.baseUrl, target.region.balancePath);
    request.merchantNo = target.profile.merchantNo;
    request.body = signBody({{u"timestamp"_s, QString::number(nowMs)}}, credentials.app).json;
    request.timeoutMs = timeoutMs;
    request.caFile = target.profile.caFile;
    request.proxy = target.profile.proxy;
    request.proxyPassword = credentials.proxyPassword;

    GatewayReport report;
    QEventLoop loop;
    const std::unique_ptr<GatewayCall> call = target.workspace.gateway->post(request);
    QObject::connect(call.get(), &GatewayCall::finished, &loop, [&](const GatewayReport &ended) {
        report = ended;
        loop.quit();
    });
    QMetaObject::invokeMethod(call.get(), &GatewayCall::start, Qt::QueuedConnection);
    loop.exec();
    return report;
}

} // namespace

int testProfile(const Output &output, const Arguments &arguments, Assembly &assembly,
                const QString &name)
{
    // The name stands behind the action here, where other commands say --profile.
    Arguments named;
    addTargetOptions(named);
    QStringList words{u"--profile"_s, name};
    for (const QString &option : {u"secret-fd"_s, u"ca-file"_s}) {
        if (arguments.has(option))
            words += {u"--"_s + option, arguments.text(option)};
    }
    if (const Result<void> parsed = named.parse(words); !parsed)
        return output.fail(parsed.error());
    const Result<int> timeout = timeoutFrom(arguments);
    if (!timeout)
        return output.fail(timeout.error());
    const Result<Target> target = chooseTarget(named, assembly);
    if (!target)
        return output.fail(target.error());
    if (target->needsLive && !arguments.has(u"live"_s))
        return output.fail(
            {ErrorCode::Usage,
             u"%1 is a live host; say --live to ask it"_s.arg(hostOf(target->profile.baseUrl))});
    const Result<Credentials> credentials = credentialsFor(named, *target);
    if (!credentials)
        return output.fail(credentials.error());

    const qint64 now = assembly.clock().nowMs();
    const GatewayReport report = askBalance(*target, *credentials, *timeout, now);
    Answer answer;
    if (report.fault == TransportFault::None)
        readAnswer(report.body, answer);
    const bool accepted = report.httpStatus == 200 && answer.code == "0000"_L1;

    json::Value document = json::Value::object();
    document.insert(u"profile"_s, json::Value::string(name));
    document.insert(u"host"_s, json::Value::string(hostOf(target->profile.baseUrl)));
    document.insert(u"accepted"_s, json::Value::boolean(accepted));
    if (report.fault != TransportFault::None)
        document.insert(u"reason"_s, json::Value::string(reasonFor(report)));
    if (report.httpStatus > 0)
        document.insert(u"httpStatus"_s, json::Value::number(QString::number(report.httpStatus)));
    if (!answer.code.isEmpty())
        document.insert(u"code"_s, json::Value::string(answer.code));
    if (report.serverDateMs)
        document.insert(u"clockDifferenceMs"_s,
                        json::Value::number(QString::number(now - *report.serverDateMs)));
    if (output.json())
        output.document(document);
    output.line(accepted ? u"The gateway accepts this merchant number and secret."_s
                         : u"The gateway did not accept the balance query."_s);
    if (!report.detail.isEmpty())
        output.say(printableLine(report.detail));
    const QString text = answer.message({u"message"_s, u"desc"_s});
    if (!accepted && !text.isEmpty())
        output.say(u"The gateway's text: "_s + printableLine(text));
    if (accepted)
        return int(ExitCode::Ok);
    return int(report.bodyLeft ? ExitCode::Unknown : ExitCode::NotSent);
}

} // namespace vexora::cli
