// SPDX-License-Identifier: MIT
#include "cli/historylist.h"

#include "checkout/orderwalk.h"
#include "cli/lastword.h"
#include "cli/orderdocument.h"

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

Result<qint64> limitFrom(const Arguments &arguments)
{
    if (!arguments.has(u"limit"_s))
        return std::numeric_limits<qint64>::max();
    bool ok = false;
    const qint64 limit = arguments.text(u"limit"_s).toLongLong(&ok);
    if (!ok || limit < 0)
        return failure(ErrorCode::Usage, u"--limit wants a whole number"_s);
    return limit;
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

/** The order that the list goes on behind. */
struct Anchor
{
    std::size_t list = 0;
    OrderRecord record;
    qint64 row = 0;
};

/** The order's row number, which the list is in the order of: clocks were set back now and then. */
Result<qint64> rowOf(const Workspace &workspace, const OrderRecord &record)
{
    OrderFilter filter;
    filter.text = record.key.tradeNo;
    filter.merchants = {record.key.merchantNo};
    std::vector<std::unique_ptr<SearchRun>> runs;
    runs.push_back(workspace.search->start(filter));
    OrderWalk walk(std::move(runs), OrderSort::Newest);
    for (;;) {
        const Result<QList<OrderWalk::Found>> found = await(walk.next());
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty())
            return failure(ErrorCode::Internal, u"an order was not found again"_s);
        for (const OrderWalk::Found &one : *found) {
            if (one.record.key == record.key)
                return one.row;
        }
    }
}

Result<Anchor> anchorFrom(const Arguments &arguments, const HistoryLists &lists,
                          const std::optional<Environment> &environment)
{
    Result<QList<FoundOrder>> found = findOrders(lists, arguments, arguments.text(u"after"_s));
    if (!found)
        return tl::unexpected(found.error());
    // A practice order may have the number, the merchant and the host of another.
    if (found->size() > 1 && environment)
        found->removeIf([&environment](const FoundOrder &one) {
            return one.record.environment != *environment;
        });
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, u"there is no such order in that environment"_s);
    if (found->size() > 1)
        return failure(ErrorCode::Usage,
                       severalSentence(*found)
                           + u"; say which with --merchant-no, --host and --environment"_s);
    const FoundOrder &order = found->first();
    const Result<qint64> row = rowOf(order.workspace, order.record);
    if (!row)
        return tl::unexpected(row.error());
    Anchor anchor{0, order.record, *row};
    while (lists.existing[qsizetype(anchor.list)].log != order.workspace.log)
        ++anchor.list;
    return anchor;
}

/** What stands before the list goes on: the order itself and all that was told before it. */
std::vector<OrderWalk::IsBefore> behind(const Anchor &anchor, std::size_t lists, OrderSort sort)
{
    std::vector<OrderWalk::IsBefore> all;
    for (std::size_t list = 0; list < lists; ++list) {
        all.push_back([anchor, list, sort](const OrderRecord &record, qint64 row) {
            if (list == anchor.list)
                return sort == OrderSort::Newest ? row >= anchor.row : row <= anchor.row;
            return standsBefore(record, anchor.record, sort)
                || (list < anchor.list && !standsBefore(anchor.record, record, sort));
        });
    }
    return all;
}

/** Prints orders; what was begun stays one document however it ends. */
class Listing
{
public:
    explicit Listing(const Output &output)
        : m_output(output)
    {
    }

    void add(const OrderRecord &record)
    {
        if (m_output.json())
            writePiece((m_begun ? ",\n" : "[") + json::write(orderDocument(Order{record, {}})));
        m_output.line(listLine(record));
        m_begun = true;
    }

    [[nodiscard]] int end() const
    {
        if (m_output.json())
            writePiece(m_begun ? "]\n" : "[]\n");
        return int(ExitCode::Ok);
    }

    /** The exit code says that what was printed is not all. */
    [[nodiscard]] int fail(const Error &error) const
    {
        if (!m_begun)
            return m_output.fail(error);
        if (m_output.json())
            writePiece("]\n");
        m_output.say(printableLine(error.detail));
        return int(ExitCode::Internal);
    }

private:
    const Output &m_output;
    bool m_begun = false;
};

} // namespace

int listHistory(const Output &output, const Arguments &arguments, Assembly &assembly,
                const HistoryLists &lists)
{
    const Result<qint64> limit = limitFrom(arguments);
    if (!limit)
        return output.fail(limit.error());
    const Result<HistoryWish> wish = historyWish(arguments, assembly);
    if (!wish)
        return output.fail(wish.error());
    const bool goesOn = arguments.has(u"after"_s);
    if (arguments.has(u"host"_s) && !goesOn)
        return output.fail({ErrorCode::Usage, u"--host goes with --after: it says whose number"_s});
    if (goesOn && wish->sort != OrderSort::Newest && wish->sort != OrderSort::Oldest)
        return output.fail(
            {ErrorCode::Usage, u"--after goes with --sort newest and oldest alone"_s});

    if (const Result<void> settled = lists.settle(); !settled)
        return output.fail(settled.error());
    if (const Result<void> ready = readyToFind(wish->filter, lists.existing); !ready)
        return output.fail(ready.error());
    std::vector<std::unique_ptr<SearchRun>> runs;
    for (const Workspace &workspace : lists.existing)
        runs.push_back(workspace.search->start(wish->filter, wish->sort));
    const std::size_t count = runs.size();
    OrderWalk walk(std::move(runs), wish->sort);
    if (goesOn) {
        const Result<Anchor> anchor = anchorFrom(arguments, lists, wish->filter.environment);
        if (!anchor)
            return output.fail(anchor.error());
        if (const Result<void> there = await(walk.skip(behind(*anchor, count, wish->sort))); !there)
            return output.fail(there.error());
    }

    Listing listing(output);
    for (qint64 left = *limit; left > 0;) {
        const Result<QList<OrderWalk::Found>> found = await(walk.next());
        if (!found)
            return listing.fail(found.error());
        if (found->isEmpty())
            break;
        for (const OrderWalk::Found &one : *found) {
            if (left-- <= 0)
                break;
            listing.add(one.record);
        }
    }
    return listing.end();
}

} // namespace vexora::cli
