// SPDX-License-Identifier: MIT
#include "cli/profiletest.h"

#include "checkout/balancequery.h"
#include "cli/proxyoption.h"
#include "cli/reasonsentences.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

BalanceAnswer askBalance(const Target &target, const Credentials &credentials, int timeoutMs,
                         const Clock &clock)
{
    BalanceAnswer answer;
    QEventLoop loop;
    BalanceQuery query(*target.workspace.gateway, clock);
    QObject::connect(&query, &BalanceQuery::finished, &loop, [&](const BalanceAnswer &told) {
        answer = told;
        loop.quit();
    });
    QMetaObject::invokeMethod(
        &query, [&] { query.start(target.profile, target.region, credentials, timeoutMs); },
        Qt::QueuedConnection); // so that the loop runs by the time it ends
    loop.exec();
    return answer;
}

/** The way there: what was met, else what is set. Loopback never goes through a proxy. */
QString proxyUsed(const Target &target, const BalanceAnswer &answer)
{
    if (!answer.connection.proxy.isEmpty())
        return answer.connection.proxy;
    const ProxySettings &proxy = target.profile.proxy;
    if (proxy.mode != ProxySettings::Mode::Manual || isLoopback(target.profile.baseUrl))
        return {};
    return proxyText(proxy);
}

json::Value testDocument(const Target &target, const BalanceAnswer &answer)
{
    json::Value document = json::Value::object();
    const auto put = [&document](const QString &name, const QString &text) {
        if (!text.isEmpty())
            document.insert(name, json::Value::string(text));
    };
    const auto putNumber = [&document](const QString &name, qint64 number) {
        document.insert(name, json::Value::number(QString::number(number)));
    };
    put(u"profile"_s, target.profile.name);
    put(u"host"_s, hostOf(target.profile.baseUrl));
    document.insert(u"accepted"_s, json::Value::boolean(answer.accepted));
    put(u"reason"_s, answer.reason);
    put(u"found"_s, answer.found);
    if (answer.httpStatus > 0)
        putNumber(u"httpStatus"_s, answer.httpStatus);
    put(u"code"_s, answer.code);
    put(u"message"_s, answer.message);
    put(u"proxy"_s, proxyUsed(target, answer));
    put(u"tlsVersion"_s, answer.connection.tlsVersion);
    put(u"issuer"_s, answer.connection.issuer);
    if (answer.clockDifferenceMs)
        putNumber(u"clockDifferenceMs"_s, *answer.clockDifferenceMs);
    return document;
}

/** What was used, a fact a line. */
void showFacts(const Output &output, const Target &target, const BalanceAnswer &answer)
{
    const auto line = [&output](const QString &name, const QString &text) {
        if (!text.isEmpty())
            output.line(name + u'\t' + printableLine(text));
    };
    const QString proxy = proxyUsed(target, answer);
    line(u"host"_s, hostOf(target.profile.baseUrl));
    line(u"proxy"_s, proxy.isEmpty() ? u"none"_s : proxy);
    line(u"TLS"_s, answer.connection.tlsVersion);
    line(u"issuer"_s, answer.connection.issuer);
    if (answer.clockDifferenceMs)
        line(u"clock"_s, u"%1 s"_s.arg(double(*answer.clockDifferenceMs) / 1000.0, 0, 'f', 1));
    if (answer.httpStatus > 0)
        line(u"answer"_s,
             u"HTTP %1%2"_s.arg(answer.httpStatus)
                 .arg(answer.code.isEmpty() ? QString() : QString(u", code "_s + answer.code)));
}

/** What may be concluded, and no more: the answers do not always tell a wrong secret from a wrong
 *  number or host. */
QString meaning(const BalanceAnswer &answer)
{
    if (answer.accepted)
        return u"The gateway accepts this merchant number and secret."_s;
    if (answer.reason == "gateway_code"_L1)
        return u"The gateway was reached and refused the question (code 8000): the secret is "
               "wrong, the merchant number is wrong, or they belong to another host or currency. "
               "Its code does not tell which; its own text may."_s;
    if (answer.httpStatus == 404 || answer.httpStatus == 405)
        return u"Something answered, but not at that path (HTTP %1): the base URL is probably "
               "wrong. Number and secret were not tested."_s.arg(answer.httpStatus);
    if (answer.httpStatus == 401 || answer.httpStatus == 403)
        return u"Something refused the call before it was looked at (HTTP %1): the gateway may "
               "not know the merchant number, or not allow this machine's address."_s.arg(
                   answer.httpStatus);
    QString sentence = reasonSentence(answer.reason, answer.found);
    if (const QString advice = reasonAdvice(answer.reason); !advice.isEmpty())
        sentence += u' ' + advice;
    return sentence
        + (answer.asked ? u" Whether number and secret are right is not known."_s
                        : u" The gateway was not asked."_s);
}

/** Timestamps are signed, so a gateway may refuse those of another time. */
QString clockWarning(const BalanceAnswer &answer)
{
    constexpr qint64 kMost = 60'000;
    const qint64 difference = answer.clockDifferenceMs.value_or(0);
    if (qAbs(difference) <= kMost)
        return {};
    return u"This machine's clock is %1 seconds %2 the gateway's. Every order signs its time: set "
           "the clock before you send."_s.arg(qAbs(difference) / 1000)
               .arg(difference > 0 ? u"behind"_s : u"ahead of"_s);
}

} // namespace

int testProfile(const Output &output, const Arguments &arguments, Assembly &assembly,
                const QString &name)
{
    // The name stands behind the action here, where other commands say --profile.
    Arguments named;
    addTargetOptions(named);
    QStringList words{u"--profile"_s, name};
    for (const QString &option :
         {u"secret-fd"_s, u"ca-file"_s, u"proxy"_s, u"proxy-user"_s, u"proxy-password-fd"_s}) {
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

    const BalanceAnswer answer = askBalance(*target, *credentials, *timeout, assembly.clock());
    if (output.json())
        output.document(testDocument(*target, answer));
    showFacts(output, *target, answer);
    output.line(meaning(answer));
    if (output.json())
        output.say(meaning(answer));
    if (!answer.detail.isEmpty())
        output.say(printableLine(answer.detail));
    if (!answer.accepted && !answer.message.isEmpty())
        output.say(u"The gateway's text: "_s + printableLine(answer.message));
    if (const QString warning = clockWarning(answer); !warning.isEmpty())
        output.say(warning);
    if (answer.accepted)
        return int(ExitCode::Ok);
    return int(answer.asked ? ExitCode::Unknown : ExitCode::NotSent);
}

} // namespace vexora::cli
