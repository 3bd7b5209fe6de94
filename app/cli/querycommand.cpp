// SPDX-License-Identifier: MIT
#include "checkout/statusquery.h"
#include "cli/commands.h"
#include "cli/lostlists.h"
#include "cli/queryall.h"
#include "cli/querydocument.h"
#include "cli/target.h"

#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora::cli {

int queryCommand(const QStringList &words)
{
    Arguments arguments;
    addTargetOptions(arguments);
    arguments.value(u"trade-no"_s, u"NO"_s, u"The order to ask about."_s);
    arguments.flag(u"all"_s, u"With --profile: every order of it that is open."_s);
    arguments.value(u"timeout"_s, u"SECONDS"_s, u"30 by default."_s);
    arguments.flag(u"live"_s, u"Ask a live host."_s);
    const Result<void> parsed = arguments.parse(words);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    const bool all = arguments.has(u"all"_s);
    const QString tradeNo = arguments.text(u"trade-no"_s);
    if (all && (arguments.has(u"trade-no"_s) || !arguments.has(u"profile"_s)))
        return output.fail({ErrorCode::Usage, u"--all goes with --profile, not with --trade-no"_s});
    if (!all && !isTradeNo(tradeNo))
        return output.fail({ErrorCode::Usage, u"--trade-no is missing or no order number"_s});
    const Result<int> timeout = timeoutFrom(arguments);
    if (!timeout)
        return output.fail(timeout.error());

    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    const Result<Target> target = chooseTarget(arguments, assembly);
    if (!target)
        return output.fail(target.error());
    const LostListsNotice notice(output, {target->workspace.log});
    if (target->needsLive && !arguments.has(u"live"_s))
        return output.fail(
            {ErrorCode::Usage,
             u"%1 is a live host; say --live to ask it"_s.arg(hostOf(target->profile.baseUrl))});
    Result<Credentials> credentials = credentialsFor(arguments, *target);
    if (!credentials)
        return output.fail(credentials.error());
    if (all)
        return queryAll(output, *target, std::move(*credentials), assembly, *timeout);

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
    QMetaObject::invokeMethod(
        &query,
        [&] { query.start(target->profile, target->region, record, *credentials, *timeout); },
        Qt::QueuedConnection); // so that the loop runs by the time it ends
    loop.exec();

    if (output.json())
        output.document(queryDocument(record, answer));
    output.line(queryWord(answer));
    sayAnswer(output, record, answer);
    if (answer.answered && !answer.recorded)
        return int(ExitCode::Internal);
    return int(answer.answered ? ExitCode::Ok : ExitCode::Unknown);
}

} // namespace vexora::cli
