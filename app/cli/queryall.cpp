// SPDX-License-Identifier: MIT
#include "cli/queryall.h"

#include "checkout/statussweep.h"
#include "cli/querydocument.h"
#include "cli/signals.h"
#include "secrets/sessionstore.h"

#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

Result<QList<OrderRecord>> openOrders(OrderLog &log, const Profile &profile)
{
    QList<OrderRecord> open;
    OrderQuery unknown;
    unknown.open = true;
    OrderQuery unsettled;
    unsettled.unsettled = true;
    for (OrderQuery query : {unknown, unsettled}) {
        query.limit = 500;
        for (;;) {
            const Result<OrderPage> page = await(log.page(query));
            if (!page)
                return tl::unexpected(page.error());
            for (const OrderRecord &record : page->orders) {
                if (profileOf({profile}, record))
                    open.append(record);
            }
            if (page->orders.size() < query.limit)
                break;
            query.beforeRow = page->rows.last();
        }
    }
    return open;
}

/** The target's workspace with its one profile, as given on the command line, and its secrets. */
struct OneProfile
{
    OneProfile(const Target &target, Credentials credentials)
        : workspace(target.workspace)
    {
        profiles.setForThisRun([profile = target.profile] { return QList<Profile>{profile}; });
        const QString &id = target.profile.id;
        (void)await(secrets.write(id, std::move(credentials.app)));
        if (credentials.proxyPassword)
            (void)await(
                secrets.write(proxySecretKey(target.profile), credentials.proxyPassword->clone()));
        workspace.profiles = &profiles;
        workspace.secrets = &secrets;
    }

    ProfileStore profiles{QString()};
    SessionStore secrets;
    Workspace workspace;
};

struct Tally
{
    QMap<QString, json::Value> documents; ///< by number, which is one merchant's at one host
    int answered = 0;
    bool allRecorded = true;
};

Tally askAll(const Output &output, const Workspace &workspace, Assembly &assembly,
             const QList<OrderRecord> &orders, int timeoutMs)
{
    Tally tally;
    QEventLoop loop;
    StatusSweep sweep(workspace, assembly.catalog(), assembly.clock());
    const Signals signals;
    QObject::connect(&signals, &Signals::asked, &sweep, &StatusSweep::cancel);
    QObject::connect(&sweep, &StatusSweep::finished, &loop, &QEventLoop::quit);
    QObject::connect(&sweep, &StatusSweep::answered, &loop, [&](const StatusSweep::Told &told) {
        const QString number = told.record.key.tradeNo;
        tally.documents.insert(number, queryDocument(told.record, told.answer));
        tally.answered += told.answer.answered ? 1 : 0;
        tally.allRecorded = tally.allRecorded && told.answer.recorded;
        output.line(number + u'\t' + queryWord(told.answer));
        sayAnswer(output, told.record, told.answer, number + u": "_s);
    });
    sweep.start(orders, timeoutMs);
    loop.exec();
    return tally;
}

} // namespace

int queryAll(const Output &output, const Target &target, Credentials credentials,
             Assembly &assembly, int timeoutMs)
{
    QList<OrderRecord> orders;
    if (QFile::exists(target.workspace.folder.historyFile())) {
        Result<QList<OrderRecord>> open = openOrders(*target.workspace.log, target.profile);
        if (!open)
            return output.fail(open.error());
        orders = std::move(*open);
    }
    const OneProfile one(target, std::move(credentials));
    const Tally tally = askAll(output, one.workspace, assembly, orders, timeoutMs);

    const qsizetype unanswered = orders.size() - tally.answered;
    if (output.json()) {
        json::Value list = json::Value::array();
        StatusAnswer abandoned;
        abandoned.reason = u"cancelled"_s;
        for (const OrderRecord &order : orders) {
            list.append(tally.documents.value(order.key.tradeNo, queryDocument(order, abandoned)));
        }
        json::Value document = json::Value::object();
        document.insert(u"orders"_s, list);
        document.insert(u"answered"_s, json::Value::number(QString::number(tally.answered)));
        document.insert(u"unanswered"_s, json::Value::number(QString::number(unanswered)));
        output.document(document);
    }
    output.say(orders.isEmpty() ? u"No order of this profile is open."_s
                                : u"%1 answered, %2 not."_s.arg(tally.answered).arg(unanswered));
    if (unanswered > 0)
        return int(ExitCode::Unknown);
    return int(tally.allRecorded ? ExitCode::Ok : ExitCode::Internal);
}

} // namespace vexora::cli
