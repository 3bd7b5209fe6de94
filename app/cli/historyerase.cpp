// SPDX-License-Identifier: MIT
#include "cli/historyerase.h"

#include "checkout/payerwords.h"
#include "checkout/retention.h"
#include "cli/historyfilter.h"
#include "cli/orderdocument.h"
#include "settings/preferences.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
/** Far beyond any law, and its milliseconds fit. */
constexpr qint64 kMostDays = 36'500;

Value numberValue(qint64 number)
{
    return Value::number(QString::number(number));
}

void putNotReached(Value &object, const QStringList &files)
{
    if (files.isEmpty())
        return;
    Value list = Value::array();
    for (const QString &file : files)
        list.append(Value::string(file));
    object.insert(u"notReached"_s, list);
}

void putNotLookedInto(Value &object, qint64 orders)
{
    if (orders > 0)
        object.insert(u"notLookedInto"_s, numberValue(orders));
}

Value previewDocument(const ErasePreview &preview)
{
    Value object = Value::object();
    object.insert(u"orders"_s, numberValue(preview.orders));
    if (preview.orders > 0) {
        object.insert(u"first"_s, Value::string(isoTime(preview.firstMs)));
        object.insert(u"last"_s, Value::string(isoTime(preview.lastMs)));
    }
    putNotReached(object, preview.notReached);
    putNotLookedInto(object, preview.notLookedInto);
    return object;
}

Value receiptDocument(const EraseReceipt &receipt)
{
    Value object = Value::object();
    object.insert(u"number"_s, numberValue(receipt.number));
    object.insert(u"at"_s, Value::string(isoTime(receipt.atMs)));
    object.insert(u"wish"_s, Value::string(receipt.wish));
    object.insert(u"orders"_s, numberValue(receipt.orders));
    object.insert(u"journalEmptied"_s, Value::boolean(receipt.journalEmptied));
    putNotReached(object, receipt.notReached);
    putNotLookedInto(object, receipt.notLookedInto);
    return object;
}

Value errorDocument(const Error &error)
{
    Value object = Value::object();
    object.insert(u"code"_s, Value::string(cli::toText(error.code)));
    object.insert(u"message"_s, Value::string(error.detail));
    return object;
}

QString previewSentence(const ErasePreview &preview)
{
    if (preview.orders == 0)
        return u"There is no payer's data to erase."_s;
    return u"This erases the payers' data of %1, recorded from %2 to %3. It cannot be taken back; "
           "amounts, order numbers and states stay."_s.arg(
               counted(preview.orders), isoTime(preview.firstMs), isoTime(preview.lastMs));
}

QString receiptSentence(const EraseReceipt &receipt)
{
    if (receipt.orders == 0)
        return u"There was no payer's data to erase."_s;
    return u"receipt %1: payers' data of %2 erased at %3"_s.arg(
        QString::number(receipt.number), counted(receipt.orders), isoTime(receipt.atMs));
}

/** The order's key, in the list whose payers' data is kept. */
Result<OrderKey> orderKey(const HistoryLists &lists, const Workspace &own,
                          const Arguments &arguments, const QString &tradeNo)
{
    Result<QList<FoundOrder>> found = findOrders(lists, arguments, tradeNo);
    if (!found)
        return tl::unexpected(found.error());
    found->removeIf([&own](const FoundOrder &one) { return one.workspace.log != own.log; });
    if (found->isEmpty())
        return failure(ErrorCode::NotFound,
                       u"there is no such order %1 of your own; of practice orders nothing is "
                       "kept"_s.arg(tradeNo));
    if (found->size() > 1)
        return failure(ErrorCode::Usage,
                       severalSentence(*found) + u"; say which with --merchant-no and --host"_s);
    return found->first().record.key;
}

Result<qint64> beforeFrom(const Arguments &arguments, const Clock &clock)
{
    if (arguments.has(u"before"_s) && arguments.has(u"older-than"_s))
        return failure(ErrorCode::Usage, u"--before or --older-than, not both"_s);
    if (arguments.has(u"before"_s)) {
        const Result<qint64> time = timeOption(arguments, u"before"_s);
        // Nothing was recorded before 1970, and 0 would mean any time.
        if (time && *time <= 0)
            return failure(ErrorCode::Usage, u"--before wants a time after 1970"_s);
        return time;
    }
    if (!arguments.has(u"older-than"_s))
        return 0;
    bool ok = false;
    const qint64 days = arguments.text(u"older-than"_s).toLongLong(&ok);
    if (!ok || days < 0 || days > kMostDays)
        return failure(ErrorCode::Usage,
                       u"--older-than wants a number of days, 0 to %1"_s.arg(kMostDays));
    return clock.nowMs() - days * kDayMs;
}

/** One that is not known here may be in the list all the same: its region file was taken away. A
 *  typing error is in neither, and must not read like nothing to erase. */
Result<void> knownOrListed(const QString &id, Assembly &assembly, const HistoryLists &lists,
                           const Workspace &own)
{
    const Result<const RegionSpec *> known = assembly.catalog().require(id);
    if (id.isEmpty() || known)
        return {};
    if (QFile::exists(own.folder.historyFile())) {
        if (const Result<void> settled = lists.settle(); !settled)
            return settled;
        const Result<OrderSearch::Facets> facets = await(own.search->facets());
        if (!facets)
            return tl::unexpected(facets.error());
        if (facets->regions.contains(id))
            return {};
    }
    return tl::unexpected(known.error());
}

Result<EraseWish> eraseWish(const Arguments &arguments, Assembly &assembly,
                            const HistoryLists &lists, const Workspace &own, const QString &tradeNo)
{
    EraseWish wish;
    const Result<qint64> before = beforeFrom(arguments, assembly.clock());
    if (!before)
        return tl::unexpected(before.error());
    wish.beforeMs = *before;
    wish.region = arguments.text(u"region"_s);
    if (arguments.has(u"region"_s) && wish.region.isEmpty())
        return failure(ErrorCode::Usage, u"--region is empty"_s);
    if (const Result<void> region = knownOrListed(wish.region, assembly, lists, own); !region)
        return tl::unexpected(region.error());
    if (!tradeNo.isEmpty()) {
        const Result<OrderKey> key = orderKey(lists, own, arguments, tradeNo);
        if (!key)
            return tl::unexpected(key.error());
        wish.order = *key;
    } else {
        for (const QString &option : {u"merchant-no"_s, u"host"_s}) {
            if (arguments.has(option))
                return failure(ErrorCode::Usage, u"--%1 goes with an order number"_s.arg(option));
        }
    }
    if (arguments.has(u"payer"_s)) {
        const auto words = payerFromInput(arguments, u"payer"_s, assembly);
        if (!words)
            return tl::unexpected(words.error());
        wish.payer = arguments.has(u"any-word"_s) ? *words : wholeValues(*words);
    } else if (arguments.has(u"any-word"_s)) {
        return failure(ErrorCode::Usage, u"--any-word goes with --payer -"_s);
    }
    if (wish.isEmpty())
        return failure(ErrorCode::Usage,
                       u"say whose data: an order number, --before, --older-than, --region, "
                       "--payer - or --by-rule"_s);
    return wish;
}

/** What the rules of Settings say is due. */
Result<QList<EraseWish>> dueByRule(const Arguments &arguments, Assembly &assembly,
                                   const Workspace &own, const QString &tradeNo)
{
    for (const QString &option : eraseOptions()) {
        if (option != "by-rule"_L1 && option != "preview"_L1 && option != "yes"_L1
            && arguments.has(option))
            return failure(ErrorCode::Usage, u"--%1 does not go with --by-rule"_s.arg(option));
    }
    if (!tradeNo.isEmpty())
        return failure(ErrorCode::Usage, u"an order number does not go with --by-rule"_s);
    const RetentionRule rule = loadPreferences(own.folder.preferencesFile()).retentionDays;
    if (rule.isEmpty())
        return failure(ErrorCode::Usage, u"no rule is set; Settings sets one"_s);
    return dueWishes(rule, assembly.clock().nowMs());
}

/** What all of them would do together: no order is of two regions. */
Result<ErasePreview> previewOf(const Workspace &own, const QList<EraseWish> &wishes)
{
    ErasePreview all;
    if (!QFile::exists(own.folder.historyFile()))
        return all;
    for (const EraseWish &wish : wishes) {
        const Result<ErasePreview> one = await(own.payers->preview(wish));
        if (!one)
            return one;
        all.notReached = one->notReached;
        all.notLookedInto += one->notLookedInto;
        if (one->orders == 0)
            continue;
        all.firstMs = all.orders == 0 ? one->firstMs : std::min(all.firstMs, one->firstMs);
        all.lastMs = std::max(all.lastMs, one->lastMs);
        all.orders += one->orders;
    }
    return all;
}

void sayNotReached(const Output &output, const QStringList &files)
{
    for (const QString &file : files)
        output.say(u"A damaged list that was put aside is not reached, and may hold payers' data: "
                   "%1. Delete it when it is not needed any more."_s.arg(printableLine(file)));
}

void sayNotLookedInto(const Output &output, qint64 orders)
{
    if (orders > 0)
        output.say(
            u"%1 could not be looked into, for the key of the payers' data is lost; erasing by "
            "number or by age does without it."_s.arg(counted(orders)));
}

int showPreview(const Output &output, const ErasePreview &preview, bool asked)
{
    const QString howOn = u"nothing was erased; say --yes to erase it"_s;
    if (output.json()) {
        Value document = Value::object();
        document.insert(u"preview"_s, previewDocument(preview));
        if (!asked)
            document.insert(u"error"_s, errorDocument({ErrorCode::Usage, howOn}));
        output.document(document);
    }
    output.line(previewSentence(preview));
    sayNotReached(output, preview.notReached);
    sayNotLookedInto(output, preview.notLookedInto);
    if (!asked)
        output.say(u"vexora-console: "_s + howOn);
    return int(asked ? ExitCode::Ok : ExitCode::Usage);
}

} // namespace

void addEraseOptions(Arguments &arguments)
{
    arguments.value(u"older-than"_s, u"DAYS"_s, u"For erase: recorded longer ago."_s);
    arguments.value(u"payer"_s, u"-"_s, u"For erase: a payer's value, from standard input."_s);
    arguments.flag(u"any-word"_s, u"For erase: a payer with this word in name or address, too."_s);
    arguments.flag(u"by-rule"_s, u"For erase: what is due by the rules of Settings."_s);
    arguments.flag(u"preview"_s, u"For erase and restore: say what it would do."_s);
    arguments.flag(u"yes"_s, u"For erase, and export in clear: do it."_s);
}

QStringList eraseOptions()
{
    return {u"older-than"_s, u"by-rule"_s, u"payer"_s,       u"any-word"_s, u"preview"_s,
            u"yes"_s,        u"before"_s,  u"merchant-no"_s, u"region"_s,   u"host"_s};
}

int eraseHistory(const Output &output, const Arguments &arguments, Assembly &assembly,
                 const HistoryLists &lists, const QString &tradeNo)
{
    if (arguments.has(u"yes"_s) && arguments.has(u"preview"_s))
        return output.fail({ErrorCode::Usage, u"--preview or --yes, not both"_s});
    const Workspace &own = lists.all.first();
    const bool byRule = arguments.has(u"by-rule"_s);
    Result<QList<EraseWish>> wishes;
    if (byRule)
        wishes = dueByRule(arguments, assembly, own, tradeNo);
    else
        wishes = eraseWish(arguments, assembly, lists, own, tradeNo).map([](const EraseWish &one) {
            return QList<EraseWish>{one};
        });
    if (!wishes)
        return output.fail(wishes.error());
    if (!arguments.has(u"yes"_s)) {
        const Result<ErasePreview> preview = previewOf(own, *wishes);
        return preview ? showPreview(output, *preview, arguments.has(u"preview"_s))
                       : output.fail(preview.error());
    }
    if (!QFile::exists(own.folder.historyFile()))
        return output.fail({ErrorCode::NotFound, u"there are no orders here"_s});

    Value receipts = Value::array();
    bool emptied = true;
    QStringList notReached;
    std::optional<Error> failed;
    for (const EraseWish &wish : *wishes) {
        const Result<EraseReceipt> receipt = await(own.payers->erase(wish));
        if (!receipt) {
            failed = receipt.error();
            break;
        }
        receipts.append(receiptDocument(*receipt));
        output.line(receiptSentence(*receipt));
        sayNotLookedInto(output, receipt->notLookedInto);
        emptied = emptied && receipt->journalEmptied;
        notReached = receipt->notReached;
    }
    // What is erased is erased, whatever became of the rest.
    if (failed && receipts.items().isEmpty())
        return output.fail(*failed);
    if (output.json()) {
        Value document = Value::object();
        if (byRule)
            document.insert(u"receipts"_s, receipts);
        else
            document.insert(u"receipt"_s, receipts.items().first());
        if (failed)
            document.insert(u"error"_s, errorDocument(*failed));
        output.document(document);
    }
    if (failed)
        output.say(u"vexora-console: "_s + printableLine(failed->detail));
    if (!emptied)
        output.say(u"Another program has the list open: until it ends, or history erase is called "
                   "again, the erased bytes may still stand in the file history.sqlite-wal."_s);
    sayNotReached(output, notReached);
    return int(failed ? exitCodeFor(*failed) : ExitCode::Ok);
}

} // namespace vexora::cli
