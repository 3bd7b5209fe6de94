// SPDX-License-Identifier: MIT
#include "cli/historyclose.h"

#include "checkout/livehost.h"
#include "checkout/statussweep.h"
#include "cli/orderdocument.h"
#include "cli/outcomesentence.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

struct Found
{
    OrderLog *log = nullptr;
    OrderRecord record;
};

/** Whether the order is the one meant, as far as the options say. */
bool isMeant(const Arguments &arguments, const Profile *profile, const OrderRecord &record)
{
    if (profile) {
        // By what it is known at the gateway: a profile may have had another name then.
        if (profile->merchantNo != record.key.merchantNo
            || hostOf(profile->baseUrl) != record.key.host)
            return false;
    } else if (arguments.has(u"profile"_s) && record.profile != arguments.text(u"profile"_s)) {
        return false;
    }
    if (arguments.has(u"merchant-no"_s)
        && record.key.merchantNo != arguments.text(u"merchant-no"_s))
        return false;
    return !arguments.has(u"host"_s) || record.key.host == arguments.text(u"host"_s).toLower();
}

Result<Found> findOrder(const Arguments &arguments, Assembly &assembly,
                        const QList<OrderLog *> &logs, const QString &tradeNo)
{
    const Profile *profile = nullptr;
    if (arguments.has(u"profile"_s)) {
        const Result<Workspace> own = assembly.own();
        if (!own)
            return tl::unexpected(own.error());
        profile = own->profiles->find(arguments.text(u"profile"_s));
    }
    QList<Found> found;
    for (OrderLog *log : logs) {
        const Result<QList<OrderRecord>> records = await(log->findByNumber(tradeNo));
        if (!records)
            return tl::unexpected(records.error());
        for (const OrderRecord &record : *records) {
            if (isMeant(arguments, profile, record))
                found.append({log, record});
        }
    }
    if (found.isEmpty())
        return failure(ErrorCode::NotFound,
                       u"there is no such order %1 in the history"_s.arg(tradeNo));
    if (found.size() > 1)
        return failure(ErrorCode::Usage,
                       u"%1 merchants used the number %2; say which with --profile, or with "
                       "--merchant-no and --host"_s.arg(found.size())
                           .arg(tradeNo));
    return found.first();
}

/** The command that asks about an order, by a profile there is, or by what the record has. */
QString askingCommand(const Arguments &arguments, Assembly &assembly, const OrderRecord &record)
{
    QStringList naming;
    QString behind;
    const Result<Workspace> own = assembly.own();
    const Result<Workspace> practice = assembly.sandbox();
    const Profile *profile = own ? profileOf(own->profiles->profiles(), record) : nullptr;
    if (profile) {
        naming = {u"--profile"_s, profile->name};
    } else if (practice && practice->profiles->find(record.profile)) {
        naming = {u"--profile"_s, record.profile}; // its port is another each time
    } else {
        // Of the base URL only the host was recorded.
        naming = {u"--region"_s, record.region,      u"--base-url"_s,
                  u"BASE_URL"_s, u"--merchant-no"_s, record.key.merchantNo};
        behind = u" (BASE_URL: the one it was sent to, at %1)"_s.arg(record.key.host);
        const RegionSpec *region = assembly.catalog().find(record.region);
        if (!region || region->currencies.size() > 1)
            naming += {u"--currency"_s, record.currency};
    }
    const RegionSpec *region = profile ? assembly.catalog().find(profile->region) : nullptr;
    if (record.environment == Environment::Live || (region && needsLive(*profile, *region)))
        naming += u"--live"_s;
    if (arguments.has(u"data-dir"_s))
        naming += {u"--data-dir"_s, assembly.folder().path()};
    return queryCommandLine(record, naming) + behind;
}

/** Why a person's word is not taken; nothing when it is. `asking`: the command that asks. */
Result<void> checkClosable(const OrderRecord &record, ClosingReason reason, const QString &asking)
{
    const QString number = record.key.tradeNo;
    if (record.outcome != Outcome::Unknown)
        return failure(ErrorCode::Usage,
                       u"only an unknown order is closed; %1 is %2"_s.arg(
                           number, record.outcome ? toText(*record.outcome) : u"sending"_s));
    if (record.askedAtMs == 0)
        return failure(
            ErrorCode::Usage,
            u"nobody has asked the gateway about %1 yet; ask first: %2"_s.arg(number, asking));
    if (record.payment == PaymentState::LinkLost && reason == ClosingReason::DoesNotExist)
        return failure(ErrorCode::Usage,
                       u"the gateway knows %1, so it does exist; say settled_otherwise or "
                       "given_up"_s.arg(number));
    return {};
}

} // namespace

void addCloseOptions(Arguments &arguments)
{
    arguments.value(u"reason"_s, u"WORD"_s,
                    u"For close: does_not_exist, settled_otherwise or given_up."_s);
    arguments.value(u"host"_s, u"HOST"_s, u"With an order number: the host the order went to."_s);
}

int closeOrder(const Output &output, const Arguments &arguments, Assembly &assembly,
               const QList<OrderLog *> &logs, const QString &tradeNo)
{
    const auto reason = closingReasonFromText(arguments.text(u"reason"_s));
    if (!reason)
        return output.fail(
            {ErrorCode::Usage, u"--reason is does_not_exist, settled_otherwise or given_up"_s});
    const Result<Found> found = findOrder(arguments, assembly, logs, tradeNo);
    if (!found)
        return output.fail(found.error());
    if (const Result<void> closable
        = checkClosable(found->record, *reason, askingCommand(arguments, assembly, found->record));
        !closable)
        return output.fail(closable.error());
    if (const Result<void> closed = await(found->log->close(found->record.key, *reason)); !closed)
        return output.fail(closed.error());
    const Result<OrderRecord> record = await(found->log->find(found->record.key));
    if (!record)
        return output.fail(record.error());
    if (output.json())
        output.document(orderDocument(Order{*record, {}}, Extent::Everything));
    output.line(u"closed %1"_s.arg(tradeNo));
    output.say(outcomeSentence(*record, assembly.clock().nowMs()));
    return int(ExitCode::Ok);
}

} // namespace vexora::cli
