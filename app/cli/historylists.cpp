// SPDX-License-Identifier: MIT
#include "cli/historylists.h"

#include "cli/lostlists.h"
#include "cli/output.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::cli {

QList<OrderLog *> HistoryLists::allLogs() const
{
    QList<OrderLog *> logs;
    for (const Workspace &workspace : all)
        logs.append(workspace.log);
    return logs;
}

Result<void> HistoryLists::settle() const
{
    for (const Workspace &workspace : existing) {
        // Any question will do; this one is answered by an index.
        if (const auto settled = await(workspace.log->findByNumber({})); !settled)
            return tl::unexpected(settled.error());
    }
    return {};
}

Result<HistoryLists> openLists(Assembly &assembly)
{
    HistoryLists lists;
    for (const Result<Workspace> &workspace : {assembly.ownOrders(), assembly.sandbox()}) {
        if (!workspace)
            return tl::unexpected(workspace.error());
        lists.all.append(*workspace);
        if (QFile::exists(workspace->folder.historyFile()))
            lists.existing.append(*workspace);
    }
    return lists;
}

Result<QList<FoundOrder>> findOrders(const HistoryLists &lists, const Arguments &arguments,
                                     const QString &tradeNo)
{
    const QStringList merchants = arguments.texts(u"merchant-no"_s);
    const QString host = arguments.text(u"host"_s).toLower();
    QList<FoundOrder> found;
    for (const Workspace &workspace : lists.existing) {
        const Result<QList<OrderRecord>> records = await(workspace.log->findByNumber(tradeNo));
        if (!records)
            return tl::unexpected(records.error());
        for (const OrderRecord &record : *records)
            found.append({workspace, record});
    }
    if (found.isEmpty())
        return failure(ErrorCode::NotFound,
                       u"there is no order %1 in the history"_s.arg(tradeNo)
                           + mayBeInLostLists(lists.allLogs()));
    found.removeIf([&](const FoundOrder &one) {
        const OrderKey &key = one.record.key;
        return (!merchants.isEmpty() && !merchants.contains(key.merchantNo))
            || (arguments.has(u"host"_s) && key.host != host);
    });
    if (found.isEmpty())
        return failure(ErrorCode::NotFound,
                       u"that merchant has no order %1 there in the history"_s.arg(tradeNo)
                           + mayBeInLostLists(lists.allLogs()));
    std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
        return one.record.recordedAtMs > other.record.recordedAtMs;
    });
    return found;
}

QString counted(qint64 orders)
{
    return orders == 1 ? u"1 order"_s : u"%1 orders"_s.arg(orders);
}

QString severalSentence(const QList<FoundOrder> &found)
{
    QStringList each;
    for (const FoundOrder &one : found)
        each.append(u"merchant %1 at %2"_s.arg(printableLine(one.record.key.merchantNo),
                                               printableLine(one.record.key.host)));
    return u"%1 orders have the number %2 (%3)"_s.arg(
        QString::number(found.size()), found.first().record.key.tradeNo, each.join(u", "_s));
}

} // namespace vexora::cli
