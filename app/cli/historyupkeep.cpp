// SPDX-License-Identifier: MIT
#include "cli/historyupkeep.h"

#include "cli/orderdocument.h"
#include "history/erasure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

Value countValue(qint64 number)
{
    return Value::number(QString::number(number));
}

Value lines(const QStringList &texts)
{
    Value list = Value::array();
    for (const QString &text : texts)
        list.append(Value::string(text));
    return list;
}

Value keyDocument(const OrderKey &key)
{
    Value object = Value::object();
    object.insert(u"tradeNo"_s, Value::string(key.tradeNo));
    object.insert(u"merchantNo"_s, Value::string(key.merchantNo));
    object.insert(u"host"_s, Value::string(key.host));
    return object;
}

Value verifyDocument(const VerifyReport &report, const QStringList &lost)
{
    Value tampered = Value::array();
    for (const OrderKey &key : report.tampered)
        tampered.append(keyDocument(key));
    Value document = Value::object();
    document.insert(u"good"_s,
                    Value::boolean(report.isGood() && report.isWhole() && lost.isEmpty()));
    document.insert(u"orders"_s, countValue(report.orders));
    document.insert(u"papers"_s, countValue(report.papers));
    document.insert(u"withoutKey"_s, countValue(report.withoutKey));
    document.insert(u"actions"_s, countValue(report.actions));
    document.insert(u"damage"_s, lines(report.damage));
    document.insert(u"tampered"_s, tampered);
    document.insert(u"contradictions"_s, lines(report.contradictions));
    document.insert(u"searchWhole"_s, Value::boolean(report.searchWhole));
    document.insert(u"setAside"_s, lines(lost));
    return document;
}

void sayReport(const Output &output, const VerifyReport &report, const QStringList &lost)
{
    output.line(u"%1 orders, payers' data of %2, %3 lines in the action log"_s.arg(report.orders)
                    .arg(report.papers)
                    .arg(report.actions));
    if (report.withoutKey > 0)
        output.line(
            u"The key to %1 of them is not on this machine, so they were not looked into."_s.arg(
                report.withoutKey));
    for (const QString &damage : report.damage)
        output.line(u"damaged: "_s + printableLine(damage));
    for (const OrderKey &key : report.tampered)
        output.line(u"changed by something else: the payer's data of %1 (%2, %3)"_s.arg(
            printableLine(key.tradeNo), printableLine(key.merchantNo), printableLine(key.host)));
    for (const QString &sentence : report.contradictions)
        output.line(u"the action log and the orders differ: "_s + printableLine(sentence));
    if (!report.searchWhole)
        output.line(u"The search index misses orders; it is made good when the program runs on."_s);
    if (!lost.isEmpty())
        output.line(
            u"A damaged list lies beside it as %1. Its orders are not in the list in use; a "
            "backup may hold them."_s.arg(printableLine(lost.join(u", "_s))));
    if (report.orders == 0)
        output.line(u"There is no order in the list."_s);
    if (!report.isGood() || !lost.isEmpty())
        output.line(u"Something is wrong. The orders stay as they are; make a backup before "
                    "anything else."_s);
    else if (report.isWhole())
        output.line(u"Nothing is wrong."_s);
    else
        output.line(u"Nothing wrong was found in what could be looked into."_s);
}

Value contentDocument(const QString &folder, const BackupContent &content)
{
    Value document = Value::object();
    document.insert(u"folder"_s, Value::string(folder));
    if (content.madeAtMs > 0)
        document.insert(u"madeAt"_s, Value::string(isoTime(content.madeAtMs)));
    document.insert(u"version"_s, Value::string(content.version));
    document.insert(u"orders"_s, countValue(content.orders));
    if (content.lastOrderMs > 0)
        document.insert(u"lastOrderAt"_s, Value::string(isoTime(content.lastOrderMs)));
    document.insert(u"papers"_s, countValue(content.papers));
    document.insert(u"hasKey"_s, Value::boolean(content.hasKey));
    document.insert(u"profiles"_s, countValue(content.profiles));
    document.insert(u"missing"_s, countValue(content.missing));
    return document;
}

/** What a backup is, or became; `what` begins the sentence. */
int showContent(const Output &output, const QString &what, const QString &folder,
                const BackupContent &content, const QString &kept = {})
{
    if (output.json()) {
        Value document = contentDocument(folder, content);
        if (!kept.isEmpty())
            document.insert(u"kept"_s, Value::string(kept));
        output.document(document);
    }
    output.line(
        u"%1 %2: %3 orders, payers' data of %4, %5 profiles"_s.arg(what, printableLine(folder))
            .arg(content.orders)
            .arg(content.papers)
            .arg(content.profiles));
    return int(ExitCode::Ok);
}

const Workspace &ownOf(const HistoryLists &lists)
{
    return lists.all.first();
}

void sayMissingKey(const Output &output, const BackupContent &content)
{
    if (content.papers > 0 && !content.hasKey)
        output.say(u"The key to the payers' data is not on this machine: the orders can be read, "
                   "their payers cannot."_s);
}

QString absolute(const QString &folder)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(folder));
}

/** A list that was begun has bytes, orders or not: this one lost them. */
Result<void> notEmptied(const DataFolder &folder, const QString &done)
{
    const QFileInfo list(folder.historyFile());
    if (!list.exists() || list.size() > 0)
        return {};
    return failure(ErrorCode::Storage,
                   u"%1: the list of orders in the folder %2 is an empty file"_s.arg(
                       done, absolute(folder.path())));
}

/** Where nothing is, nothing is wrong, and that is no health: it may be another folder than meant.
 */
Result<void> listToVerify(const DataFolder &folder)
{
    const QFileInfo place(folder.path());
    if (!place.exists())
        return failure(
            ErrorCode::NotFound,
            u"nothing was verified: there is no folder %1"_s.arg(absolute(folder.path())));
    // What may not be looked into is the list's own error.
    if (!QFile::exists(folder.historyFile()) && place.isExecutable())
        return failure(ErrorCode::NotFound,
                       u"nothing was verified: there is no list of orders in "
                       "the folder %1"_s.arg(absolute(folder.path())));
    return notEmptied(folder, u"nothing was verified"_s);
}

} // namespace

int verifyHistory(const Output &output, const HistoryLists &lists)
{
    const Workspace &own = ownOf(lists);
    if (const Result<void> there = listToVerify(own.folder); !there)
        return output.fail(there.error());
    const Result<VerifyReport> report = await(own.care->verify());
    if (!report)
        return output.fail(report.error());
    // Also those that this very look put aside.
    const QStringList lost = own.log->lostLists();
    if (output.json())
        output.document(verifyDocument(*report, lost));
    sayReport(output, *report, lost);
    if (!report->isGood() || !lost.isEmpty())
        return int(ExitCode::Invalid);
    // Not looked into is not good: what runs this by the clock must see it.
    return int(report->isWhole() ? ExitCode::Ok : ExitCode::NoSecret);
}

int backUpHistory(const Output &output, const HistoryLists &lists, const QString &folder)
{
    const Workspace &own = ownOf(lists);
    const QString place = absolute(folder);
    if (const Result<void> there = notEmptied(own.folder, u"no backup was made"_s); !there)
        return output.fail(there.error());
    const Result<BackupContent> made = await(own.care->backup(place));
    if (!made)
        return output.fail(made.error());
    const int code = showContent(output, u"Backed up into"_s, place, *made);
    sayMissingKey(output, *made);
    if (made->papers > 0)
        output.say(
            u"Payers' data is in it as ciphertext. Its key is in this machine's keychain and "
            "in no backup."_s);
    return code;
}

int restoreHistory(const Output &output, const HistoryLists &lists, const QString &folder,
                   bool preview)
{
    const Workspace &own = ownOf(lists);
    const QString place = absolute(folder);
    if (!preview) {
        // On a new machine there is none yet.
        if (const Result<void> ready = own.folder.ensure(); !ready)
            return output.fail(ready.error());
    }
    const QStringList before = erasure::keptLists(own.folder.historyFile());
    const Result<BackupContent> content
        = await(preview ? own.care->look(place) : own.care->restore(place));
    if (!content)
        return output.fail(content.error());
    QString kept;
    for (const QString &list : erasure::keptLists(own.folder.historyFile())) {
        if (!before.contains(list))
            kept = list;
    }
    const int code = showContent(output, preview ? u"A whole backup is in"_s : u"Restored from"_s,
                                 place, *content, kept);
    // Only the list in use was asked for its keys yet.
    if (preview && content->papers > 0 && !content->hasKey)
        output.say(
            u"The key to the payers' data is not one of the list in use: unless this machine's "
            "keychain has it, the orders can be read, their payers cannot."_s);
    else
        sayMissingKey(output, *content);
    if (!kept.isEmpty())
        output.say(u"The list it replaces is kept as %1."_s.arg(printableLine(kept)));
    if (content->missing > 0)
        output.say((preview ? u"%1 orders of the list in use are not in it; they will be kept."_s
                            : u"%1 orders that were not in it were kept."_s)
                       .arg(content->missing));
    return code;
}

int changeHistoryKey(const Output &output, const HistoryLists &lists)
{
    const Workspace &own = ownOf(lists);
    if (!QFile::exists(own.folder.historyFile()))
        return output.fail({ErrorCode::NotFound, u"there are no orders here"_s});
    if (const Result<void> changed = await(own.payers->changeKey()); !changed)
        return output.fail(changed.error());
    if (output.json()) {
        Value document = Value::object();
        document.insert(u"keyChanged"_s, Value::boolean(true));
        output.document(document);
    }
    output.line(u"Payers' data is sealed under a new key."_s);
    output.say(
        u"The old one is gone, unless another data folder's list was made with it. Without it, "
        "backups made before can be read, their payers by nobody any more."_s);
    return int(ExitCode::Ok);
}

} // namespace vexora::cli
