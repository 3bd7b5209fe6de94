// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/historyclose.h"
#include "cli/lastword.h"
#include "cli/lostlists.h"
#include "cli/orderdocument.h"
#include "cli/target.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

/** One history, newest first, a page at a time. */
class Reader
{
public:
    Reader(OrderLog *log, bool open)
        : m_log(log)
        , m_open(open)
    {
    }

    /** The next order without taking it, or null at the end. */
    Result<const OrderRecord *> peek()
    {
        if (m_at == m_page.orders.size() && !m_ended) {
            OrderQuery query;
            query.beforeRow = m_page.rows.isEmpty() ? 0 : m_page.rows.last();
            query.limit = kPage;
            query.open = m_open;
            Result<OrderPage> page = await(m_log->page(query));
            if (!page)
                return tl::unexpected(page.error());
            m_page = std::move(*page);
            m_at = 0;
            m_ended = m_page.orders.size() < kPage;
        }
        return m_at < m_page.orders.size() ? &m_page.orders[m_at] : nullptr;
    }

    void take() { ++m_at; }

private:
    static constexpr int kPage = 500;
    OrderLog *m_log;
    bool m_open;
    OrderPage m_page;
    qsizetype m_at = 0;
    bool m_ended = false;
};

/** The histories of a data folder. */
struct Logs
{
    QList<OrderLog *> all;
    QList<OrderLog *> existing; ///< looking makes no file
};

Result<Logs> openLogs(Assembly &assembly)
{
    Logs logs;
    for (const Result<Workspace> &workspace : {assembly.ownOrders(), assembly.sandbox()}) {
        if (!workspace)
            return tl::unexpected(workspace.error());
        logs.all.append(workspace->log);
        if (QFile::exists(workspace->folder.historyFile()))
            logs.existing.append(workspace->log);
    }
    return logs;
}

void writePiece(const QByteArray &bytes)
{
    documentBegun();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

QString listLine(const OrderRecord &record)
{
    return u"%1\t%2\t%3 %4\t%5\t%6\t%7"_s.arg(
        isoTime(record.recordedAtMs), record.key.tradeNo, record.amount, record.currency,
        record.outcome ? toText(*record.outcome) : u"sending"_s, toText(record.payment),
        record.profile.isEmpty() ? record.key.host : record.profile);
}

int listHistory(const Output &output, const QList<OrderLog *> &logs, bool open, qint64 limit)
{
    std::vector<Reader> readers;
    for (OrderLog *log : logs)
        readers.emplace_back(log, open);

    bool begun = false;
    for (qint64 written = 0; written < limit; ++written) {
        Reader *newest = nullptr;
        const OrderRecord *record = nullptr;
        for (Reader &reader : readers) {
            const Result<const OrderRecord *> next = reader.peek();
            if (!next) {
                if (!begun)
                    return output.fail(next.error());
                // What was printed stays one document; the exit code says that it is not all.
                if (output.json())
                    writePiece("]\n");
                output.say(printableLine(next.error().detail));
                return int(ExitCode::Internal);
            }
            if (*next && (!record || (*next)->recordedAtMs > record->recordedAtMs)) {
                newest = &reader;
                record = *next;
            }
        }
        if (!record)
            break;
        if (output.json())
            writePiece((begun ? ",\n" : "[") + json::write(orderDocument(Order{*record, {}})));
        output.line(listLine(*record));
        begun = true;
        newest->take();
    }
    if (output.json())
        writePiece(begun ? "]\n" : "[]\n");
    return int(ExitCode::Ok);
}

int showHistory(const Output &output, const Logs &logs, const QString &tradeNo)
{
    QList<OrderRecord> found;
    for (OrderLog *log : logs.existing) {
        const Result<QList<OrderRecord>> records = await(log->findByNumber(tradeNo));
        if (!records)
            return output.fail(records.error());
        found += *records;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.recordedAtMs > b.recordedAtMs; });
    if (found.isEmpty())
        return output.fail(
            {ErrorCode::NotFound,
             u"there is no order %1 in the history"_s.arg(tradeNo) + mayBeInLostLists(logs.all)});
    if (found.size() > 1)
        output.say(u"%1 merchants used this number; the newest is shown"_s.arg(found.size()));
    const json::Value document = orderDocument(Order{found.first(), {}}, Extent::Everything);
    if (output.json())
        output.document(document);
    output.line(printable(QString::fromUtf8(json::writeIndented(document))));
    return int(ExitCode::Ok);
}

/** An option that another action has, and that would do nothing here. */
QString strayOption(const Arguments &arguments, const QString &action)
{
    const QStringList ofList{u"open"_s, u"limit"_s};
    const QStringList ofClose{u"reason"_s, u"profile"_s, u"merchant-no"_s, u"host"_s};
    const QStringList others = action == "list"_L1 ? ofClose
        : action == "close"_L1                     ? ofList
                                                   : ofList + ofClose;
    for (const QString &option : others) {
        if (arguments.has(option))
            return option;
    }
    return {};
}

} // namespace

int historyCommand(const QStringList &words)
{
    Arguments arguments;
    arguments.value(u"limit"_s, u"N"_s, u"At most so many; all when not given."_s);
    arguments.flag(u"open"_s, u"For list: only unknown orders that still want a person."_s);
    addCloseOptions(arguments);
    const Result<void> parsed = arguments.parse(words, 1, 2);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    qint64 limit = std::numeric_limits<qint64>::max();
    if (arguments.has(u"limit"_s)) {
        bool ok = false;
        limit = arguments.text(u"limit"_s).toLongLong(&ok);
        if (!ok || limit < 0)
            return output.fail({ErrorCode::Usage, u"--limit wants a whole number"_s});
    }
    const QString action = arguments.positionals().at(0);
    const QString what = arguments.positionals().value(1);
    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    const bool isList = action == "list"_L1 && what.isEmpty();
    const bool isShow = action == "show"_L1 && !what.isEmpty();
    const bool isClose = action == "close"_L1 && !what.isEmpty();
    if (!isList && !isShow && !isClose)
        return output.fail(
            {ErrorCode::Usage,
             u"history list [--open] [--limit N] | show NO | close NO --reason WORD"_s});
    if (const QString stray = strayOption(arguments, action); !stray.isEmpty())
        return output.fail(
            {ErrorCode::Usage, u"--%1 does not go with history %2"_s.arg(stray, action)});

    const Result<Logs> logs = openLogs(assembly);
    if (!logs)
        return output.fail(logs.error());
    const LostListsNotice notice(output, logs->all);
    if (isList)
        return listHistory(output, logs->existing, arguments.has(u"open"_s), limit);
    if (isShow)
        return showHistory(output, *logs, what);
    return closeOrder(output, arguments, assembly, logs->existing, what);
}

} // namespace vexora::cli
