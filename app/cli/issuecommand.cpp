// SPDX-License-Identifier: MIT
#include "cli/addressfinding.h"
#include "cli/commands.h"
#include "cli/keepingnotice.h"
#include "cli/khqrsentences.h"
#include "cli/lastword.h"
#include "cli/lostlists.h"
#include "cli/orderdocument.h"
#include "cli/outcomesentence.h"
#include "cli/remarkdefault.h"
#include "cli/signals.h"
#include "cli/target.h"
#include "domain/nearest.h"
#include "khqr/qrmatrix.h"

#include <QEventLoop>
#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

/** Values of --values, a JSON object, and over them those of --set. */
Result<FieldMap> readValues(const Arguments &arguments, QList<Fault> &faults)
{
    FieldMap values;
    if (arguments.has(u"values"_s)) {
        const Result<QByteArray> bytes = readInput(arguments.text(u"values"_s));
        if (!bytes)
            return tl::unexpected(bytes.error());
        const Result<json::Value> document = json::read(*bytes);
        if (!document)
            return failure(ErrorCode::Usage, u"--values: "_s + document.error().detail);
        if (!document->isObject())
            return failure(ErrorCode::Usage, u"--values: a JSON object is wanted"_s);
        for (const auto &[name, value] : document->members()) {
            if (value.isString() || value.isNumber())
                values.insert(name, value.text());
            else if (value.isNull())
                values.insert(name, QString());
            else {
                values.insert(name, QString());
                faults.append(
                    {name, u"type"_s, Severity::Error,
                     u"A text is wanted here, not an object, an array or a truth value."_s});
            }
        }
    }
    QStringList set;
    for (const QString &assignment : arguments.texts(u"set"_s)) {
        const auto pair = splitAssignment(assignment);
        if (!pair)
            return tl::unexpected(pair.error());
        if (set.contains(pair->first))
            return failure(ErrorCode::Usage, u"--set %1 is given twice"_s.arg(pair->first));
        set.append(pair->first);
        values.insert(pair->first, pair->second);
    }
    return values;
}

Result<void> checkFieldNames(const RegionSpec &region, const FieldMap &values)
{
    const QStringList unknown = unknownFields(region, values);
    if (unknown.isEmpty())
        return {};
    const QString &name = unknown.first();
    if (name == "tradeNo"_L1)
        return failure(ErrorCode::Usage, u"the order number is given with --trade-no"_s);
    if (name == "sign"_L1 || name == "timestamp"_L1)
        return failure(ErrorCode::Usage, u"\"%1\" is made by the program"_s.arg(name));
    const QStringList close = nearest(name, region.fieldNames());
    return failure(
        ErrorCode::NotFound,
        u"%1 has no field \"%2\"; known are %3"_s.arg(
            region.id, name, (close.isEmpty() ? region.fieldNames() : close).join(u", "_s)));
}

void sayFaults(const Output &output, const Order &order)
{
    for (const Fault &fault : order.papers.faults)
        output.say(u"%1: %2: %3"_s.arg(toText(fault.severity), fault.field, fault.message));
    // A script's log is no place for a payer's values; its document on standard output has them.
    if (output.json())
        return;
    for (const Change &change : order.papers.changes)
        output.say(u"changed: %1 from \"%2\" to \"%3\""_s.arg(
            change.field, printableLine(change.before), printableLine(change.after)));
}

/** What a person gets: the link and the code on standard output, sentences on standard error. */
void showOrder(const Output &output, const Order &order, qint64 nowMs, const QStringList &naming)
{
    const OrderRecord &record = order.record;
    sayFaults(output, order);
    output.say(outcomeSentence(record, nowMs, naming));
    // It may repeat what the payer typed, as above.
    if (!record.message.isEmpty() && !output.json())
        output.say(u"The gateway's text: "_s
                   + printableLine(QString(record.message).replace(u'\n', u' ')));
    // A code that is not its order's means the whole answer is not to be trusted.
    if (record.khqr && !record.khqr->matchesOrder) {
        output.say(u"STOP: do not pay with this answer or pass it on, its KHQR is not this "
                   "order's:"_s);
        for (const QString &line : khqrProblemLines(record))
            output.say(line);
    }
    const Payable payable = payableOf(record, nowMs);
    if (payable == Payable::Nothing)
        return;
    if (!record.link.isEmpty())
        output.line(printableLine(record.link));
    if (record.virtualAccount)
        output.line(printableLine(u"%1 %2 %3"_s.arg(record.virtualAccount->bank,
                                                    record.virtualAccount->number,
                                                    record.virtualAccount->holder)));
    if (!record.khqr || payable != Payable::All)
        return;
    if (const Result<QrMatrix> matrix = QrMatrix::encode(record.payInfo))
        output.line(blockText(*matrix));
}

int show(const Output &output, const Order &order, const Clock &clock, const QStringList &naming)
{
    if (output.json())
        output.document(orderDocument(order));
    showOrder(output, order, clock.nowMs(), naming);
    return int(order.record.outcome ? vexora::exitCodeFor(*order.record.outcome)
                                    : ExitCode::Unknown);
}

int rehearse(const Output &output, const PreparedOrder &prepared)
{
    Order order = invalidOrder(prepared);
    json::Value document = orderDocument(order);
    if (prepared.sendable()) {
        json::Value rehearsal = json::Value::object();
        rehearsal.insert(u"rehearsal"_s, json::Value::boolean(true));
        for (const auto &[name, value] : document.members()) {
            if (name != "outcome"_L1)
                rehearsal.insert(name, value);
        }
        json::Value fields = json::Value::object();
        for (auto field = order.papers.fields.cbegin(); field != order.papers.fields.cend();
             ++field)
            fields.insert(field.key(), json::Value::string(field.value()));
        rehearsal.insert(u"fields"_s, fields);
        document = rehearsal;
    }
    if (output.json())
        output.document(document);
    sayFaults(output, order);
    output.say(prepared.sendable() ? u"This order could be sent. Nothing was sent."_s
                                   : u"This order has to be corrected. Nothing was sent."_s);
    return int(prepared.sendable() ? ExitCode::Ok : ExitCode::Invalid);
}

/** Runs the pipeline to its one end; a signal cancels it. `onBegun`: the order is recorded. */
Result<Order> runToEnd(Checkout &checkout, const PreparedOrder &prepared, Credentials credentials,
                       const Signals &signals, const std::function<void()> &onBegun)
{
    QEventLoop loop;
    Result<Order> result = failure(ErrorCode::Internal, u"the order did not finish"_s);
    const std::unique_ptr<CheckoutRun> run = checkout.start(prepared, std::move(credentials));
    QObject::connect(&signals, &Signals::asked, run.get(), [&run] { run->cancel(); });
    QObject::connect(run.get(), &CheckoutRun::stageChanged, run.get(),
                     [&onBegun](CheckoutRun::Stage stage) {
                         if (stage == CheckoutRun::Stage::Connecting)
                             onBegun();
                         if (stage == CheckoutRun::Stage::Sending)
                             orderMayHaveLeft();
                     });
    QObject::connect(run.get(), &CheckoutRun::finished, &loop, [&](const Result<Order> &ended) {
        result = ended;
        loop.quit();
    });
    loop.exec();
    return result;
}

} // namespace

int issueCommand(const QStringList &words)
{
    Arguments arguments;
    addTargetOptions(arguments);
    arguments.value(u"set"_s, u"FIELD=VALUE"_s, u"A field's value; may be given many times."_s);
    arguments.value(u"values"_s, u"FILE"_s, u"A JSON object of values; - for standard input."_s);
    arguments.value(u"trade-no"_s, u"NO"_s, u"The order number; made when not given."_s);
    arguments.value(u"timeout"_s, u"SECONDS"_s, u"From connect to the last byte; 30 by default."_s);
    arguments.flag(u"accept-warnings"_s, u"Warnings are known and accepted."_s);
    arguments.flag(u"live"_s, u"The order is real."_s);
    arguments.flag(u"rehearse"_s, u"Check everything, send nothing."_s);

    const Result<void> parsed = arguments.parse(words);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    if (arguments.has(u"trade-no"_s) && arguments.text(u"trade-no"_s).isEmpty())
        return output.fail({ErrorCode::Usage,
                            u"--trade-no is empty; leave it out to have one "
                            "made"_s});
    const Result<int> timeout = timeoutFrom(arguments);
    if (!timeout)
        return output.fail(timeout.error());

    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    const Result<Target> target = chooseTarget(arguments, assembly);
    if (!target)
        return output.fail(target.error());
    const LostListsNotice notice(output, {target->workspace.log});
    if (target->needsLive && !arguments.has(u"live"_s))
        return output.fail({ErrorCode::Usage,
                            u"%1 is a live host; say --live if the order is real"_s.arg(
                                hostOf(target->profile.baseUrl))});
    const QStringList naming = optionsNaming(*target, arguments, assembly.folder());
    QList<Fault> foundHere; // what only the command line can know
    const Result<FieldMap> values = readValues(arguments, foundHere);
    if (!values)
        return output.fail(values.error());
    if (const Result<void> known = checkFieldNames(target->region, *values); !known)
        return output.fail(known.error());

    OrderDraft draft;
    draft.profile = target->profile;
    RemarkDefault remark(*target->workspace.state, assembly.clock());
    remark.fillIn(draft.profile, *values);
    draft.values = *values;
    draft.tradeNo = arguments.text(u"trade-no"_s);
    draft.acceptWarnings = arguments.has(u"accept-warnings"_s);
    draft.timeoutMs = *timeout;

    // A script that lost its answer asks again with the same number: it gets what is known.
    const bool isRehearsal = arguments.has(u"rehearse"_s);
    if (isTradeNo(draft.tradeNo) && QFile::exists(target->workspace.folder.historyFile())) {
        const OrderKey key{draft.profile.merchantNo, hostOf(draft.profile.baseUrl), draft.tradeNo};
        const Result<OrderRecord> stored = await(target->workspace.log->find(key));
        if (stored && !isRehearsal)
            return show(output, Order{*stored, {}}, assembly.clock(), naming);
        if (stored)
            foundHere.append({u"tradeNo"_s, u"used"_s, Severity::Error,
                              u"An order in the history has this number; it would be shown and "
                              "nothing sent."_s});
        else if (stored.error().code != ErrorCode::NotFound)
            return output.fail(stored.error());
    }

    PreparedOrder prepared = Checkout::prepare(draft, target->region);
    const AddressFinding address
        = lookAtAddress(target->workspace, prepared, assembly.clock().nowMs());
    for (const QString &line : address.said)
        output.say(line);
    prepared.checked.faults = foundHere + prepared.checked.faults + address.faults;
    if (isRehearsal)
        return rehearse(output, prepared);
    if (!prepared.sendable())
        return show(output, invalidOrder(prepared), assembly.clock(), naming);

    Result<Credentials> credentials = credentialsFor(arguments, *target);
    if (!credentials)
        return output.fail(credentials.error());
    if (const Result<void> folder = target->workspace.folder.ensure(); !folder)
        return output.fail(folder.error());
    // Until this returns: a second Ctrl+C must not take the exit code away from whoever asked.
    const Signals signals;
    const Result<Order> order
        = runToEnd(*target->workspace.checkout, prepared, std::move(*credentials), signals, [&] {
              if (const Result<void> counted = remark.countIt(); !counted)
                  output.say(u"The remark's counter was not kept: "_s + counted.error().detail);
          });
    if (!order) {
        // Taken between the look above and now, by another process: its document is the answer.
        if (order.error().code == ErrorCode::Duplicate) {
            const OrderKey key{draft.profile.merchantNo, hostOf(draft.profile.baseUrl),
                               draft.tradeNo};
            if (const Result<OrderRecord> stored = await(target->workspace.log->find(key)))
                return show(output, Order{*stored, {}}, assembly.clock(), naming);
        }
        return output.fail(ExitCode::Internal, toText(order.error().code), order.error().detail);
    }
    if (!target->workspace.isSandbox)
        sayKeeping(output, target->workspace.payers->keeping());
    if (!address.faults.isEmpty())
        noteAddressOverride(output, target->workspace, *order);
    if (target->workspace.isSandbox)
        output.say(
            u"The embedded gateway ends with this command; `vexora-console sandbox` keeps one open."_s);
    return show(output, *order, assembly.clock(), naming);
}

} // namespace vexora::cli
