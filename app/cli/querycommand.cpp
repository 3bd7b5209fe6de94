// SPDX-License-Identifier: MIT
#include "checkout/statusquery.h"
#include "cli/commands.h"
#include "cli/target.h"

#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

json::Value queryDocument(const QString &tradeNo, const StatusAnswer &answer)
{
    json::Value document = json::Value::object();
    const auto put = [&document](const QString &name, const QString &text) {
        if (!text.isEmpty())
            document.insert(name, json::Value::string(text));
    };
    put(u"tradeNo"_s, tradeNo);
    document.insert(u"answered"_s, json::Value::boolean(answer.answered));
    put(u"reason"_s, answer.reason);
    if (answer.answered)
        put(u"payment"_s, toText(answer.payment));
    put(u"platFormTradeNo"_s, answer.platFormTradeNo);
    put(u"status"_s, answer.status);
    put(u"code"_s, answer.code);
    put(u"message"_s, answer.message);
    put(u"amount"_s, answer.amount);
    if (answer.answered)
        document.insert(u"amountDiffers"_s, json::Value::boolean(answer.amountDiffers));
    return document;
}

} // namespace

int queryCommand(const QStringList &words)
{
    Arguments arguments;
    addTargetOptions(arguments);
    arguments.value(u"trade-no"_s, u"NO"_s, u"The order to ask about."_s);
    arguments.value(u"timeout"_s, u"SECONDS"_s, u"30 by default."_s);
    arguments.flag(u"live"_s, u"Ask a live host."_s);
    const Result<void> parsed = arguments.parse(words);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    const QString tradeNo = arguments.text(u"trade-no"_s);
    if (!isTradeNo(tradeNo))
        return output.fail({ErrorCode::Usage, u"--trade-no is missing or no order number"_s});
    const Result<int> timeout = timeoutFrom(arguments);
    if (!timeout)
        return output.fail(timeout.error());

    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    const Result<Target> target = chooseTarget(arguments, assembly);
    if (!target)
        return output.fail(target.error());
    if (target->needsLive && !arguments.has(u"live"_s))
        return output.fail(
            {ErrorCode::Usage,
             u"%1 is a live host; say --live to ask it"_s.arg(hostOf(target->profile.baseUrl))});
    const Result<Credentials> credentials = credentialsFor(arguments, *target);
    if (!credentials)
        return output.fail(credentials.error());

    OrderRecord record;
    record.key = {target->profile.merchantNo, hostOf(target->profile.baseUrl), tradeNo};
    record.currency = target->profile.currency;
    OrderLog *log = nullptr;
    if (QFile::exists(target->workspace.folder.historyFile())) {
        const Result<OrderRecord> stored = await(target->workspace.log->find(record.key));
        if (stored) {
            record = *stored;
            log = target->workspace.log;
        } else if (stored.error().code != ErrorCode::NotFound) {
            return output.fail(stored.error());
        }
    }

    StatusAnswer answer;
    QEventLoop loop;
    StatusQuery query(*target->workspace.gateway, log, assembly.clock());
    QObject::connect(&query, &StatusQuery::finished, &loop, [&](const StatusAnswer &told) {
        answer = told;
        loop.quit();
    });
    query.start(target->profile, target->region, record, *credentials, *timeout);
    loop.exec();

    if (output.json())
        output.document(queryDocument(tradeNo, answer));
    output.line(answer.answered ? toText(answer.payment) : u"no usable answer"_s);
    if (!answer.answered)
        output.say(u"The order's state did not change: %1."_s.arg(answer.reason));
    else if (answer.amountDiffers)
        output.say(u"The gateway tells another amount than the order's: %1."_s.arg(
            printableLine(answer.amount)));
    if (answer.answered && !answer.recorded) {
        output.say(u"The answer could not be recorded in the history."_s);
        return int(ExitCode::Internal);
    }
    return int(answer.answered ? ExitCode::Ok : ExitCode::Unknown);
}

} // namespace vexora::cli
