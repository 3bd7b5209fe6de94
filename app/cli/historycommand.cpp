// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/lastword.h"
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
    explicit Reader(OrderLog *log)
        : m_log(log)
    {
    }

    /** The next order without taking it, or null at the end. */
    Result<const OrderRecord *> peek()
    {
        if (m_at == m_page.orders.size() && !m_ended) {
            OrderQuery query;
            query.beforeRow = m_page.rows.isEmpty() ? 0 : m_page.rows.last();
            query.limit = kPage;
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
    OrderPage m_page;
    qsizetype m_at = 0;
    bool m_ended = false;
};

/** The histories of this data folder that exist: looking makes no file. */
Result<QList<OrderLog *>> openLogs(Assembly &assembly)
{
    QList<OrderLog *> logs;
    for (const Result<Workspace> &workspace : {assembly.ownOrders(), assembly.sandbox()}) {
        if (!workspace)
            return tl::unexpected(workspace.error());
        if (QFile::exists(workspace->folder.historyFile()))
            logs.append(workspace->log);
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

int listHistory(const Output &output, Assembly &assembly, qint64 limit)
{
    const Result<QList<OrderLog *>> logs = openLogs(assembly);
    if (!logs)
        return output.fail(logs.error());
    std::vector<Reader> readers;
    for (OrderLog *log : *logs)
        readers.emplace_back(log);

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

int showHistory(const Output &output, Assembly &assembly, const QString &tradeNo)
{
    const Result<QList<OrderLog *>> logs = openLogs(assembly);
    if (!logs)
        return output.fail(logs.error());
    QList<OrderRecord> found;
    for (OrderLog *log : *logs) {
        const Result<QList<OrderRecord>> records = await(log->findByNumber(tradeNo));
        if (!records)
            return output.fail(records.error());
        found += *records;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.recordedAtMs > b.recordedAtMs; });
    if (found.isEmpty())
        return output.fail(
            {ErrorCode::NotFound, u"there is no order %1 in the history"_s.arg(tradeNo)});
    if (found.size() > 1)
        output.say(u"%1 merchants used this number; the newest is shown"_s.arg(found.size()));
    const json::Value document = orderDocument(Order{found.first(), {}}, Extent::Everything);
    if (output.json())
        output.document(document);
    output.line(printable(QString::fromUtf8(json::writeIndented(document))));
    return int(ExitCode::Ok);
}

} // namespace

int historyCommand(const QStringList &words)
{
    Arguments arguments;
    arguments.value(u"limit"_s, u"N"_s, u"At most so many; all when not given."_s);
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
    if (action == "list"_L1 && what.isEmpty())
        return listHistory(output, assembly, limit);
    if (action == "show"_L1 && !what.isEmpty())
        return showHistory(output, assembly, what);
    return output.fail({ErrorCode::Usage, u"history list [--limit N] | show NO"_s});
}

} // namespace vexora::cli
