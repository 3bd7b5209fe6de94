// SPDX-License-Identifier: MIT
#include "checkout/orderexport.h"

#include "checkout/exportplace.h"
#include "checkout/orderwalk.h"
#include "domain/whenfinished.h"
#include "spreadsheet/fileinmaking.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** One task at a time: nobody asks for the next before the last is done. */
template <class Task> QFuture<Result<void>> elsewhere(Task task)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, task = std::move(task)] {
        promise->addResult(task());
        promise->finish();
    });
    return future;
}

} // namespace

struct OrderExport::Parts
{
    /** What is written, shared with the thread that writes: who comes last takes it away. */
    struct Work
    {
        std::unique_ptr<FileInMaking> file;
        std::unique_ptr<SheetWriter> sheet; ///< goes before its file
        QString target; ///< what the person named

        /** Nobody knows the file in the making. */
        [[nodiscard]] tl::unexpected<Error> notWritten(Error error) const
        {
            error.detail.replace(file->path(), target);
            return tl::unexpected(error);
        }
        void drop()
        {
            sheet.reset();
            file.reset();
        }
    };

    struct List
    {
        OrderLog *log = nullptr;
        PayerArchive *payers = nullptr;
        qint64 orders = 0; ///< written of it
    };

    Parts(OrderExport &exporter, const RegionCatalog &regions,
          std::vector<std::unique_ptr<SearchRun>> runs, OrderSort sort)
        : self(exporter)
        , catalog(regions)
        , walk(std::move(runs), sort)
    {
    }

    void start(const ExportWish &theWish);
    void goOn();
    void fetchPapers(const QList<OrderWalk::Found> &found);
    void write(const QList<OrderWalk::Found> &found, const QList<PapersFound> &papers);
    void close();
    void note();
    void put();
    void fail(const Error &error);
    [[nodiscard]] qint64 written() const;
    [[nodiscard]] QString detail(qint64 orders) const;

    OrderExport &self;
    const RegionCatalog &catalog;
    OrderWalk walk;
    QList<List> lists;
    ExportWish wish;
    std::unique_ptr<ExportTable> table;
    std::shared_ptr<Work> work;
    QList<PapersFound> papers; ///< of the orders at hand, as they come
    qsizetype missing = 0; ///< papers not here yet
    int percent = 0;
    bool failed = false;
};

OrderExport::OrderExport(const RegionCatalog &catalog, std::vector<ExportSource> sources,
                         OrderSort sort, QObject *parent)
    : QObject(parent)
{
    std::vector<std::unique_ptr<SearchRun>> runs;
    QList<Parts::List> lists;
    for (ExportSource &source : sources) {
        runs.push_back(std::move(source.run));
        lists.append({source.log, source.payers});
    }
    m_parts = std::make_unique<Parts>(*this, catalog, std::move(runs), sort);
    m_parts->lists = lists;
}

OrderExport::~OrderExport() = default;

void OrderExport::start(const ExportWish &wish)
{
    m_parts->start(wish);
}

void OrderExport::Parts::start(const ExportWish &theWish)
{
    wish = theWish;
    work = std::make_shared<Work>();
    work->target = wish.file;
    table = std::make_unique<ExportTable>(catalog, wish.personal);
    // Elsewhere too: the folder may be at the other end of a network.
    const auto begin = [work = work, wish = wish, columns = table->columns()]() -> Result<void> {
        if (const QString folder = ordersFolderAround(wish.file); !folder.isEmpty())
            return failure(
                ErrorCode::Storage,
                u"%1 cannot be written: the program keeps orders in %2"_s.arg(wish.file, folder));
        Result<std::unique_ptr<FileInMaking>> file = FileInMaking::begin(wish.file, wish.replaces);
        if (!file)
            return tl::unexpected(file.error());
        work->file = std::move(*file);
        Result<std::unique_ptr<SheetWriter>> sheet
            = openSheet(wish.format, work->file->path(), columns, {wish.byteOrderMark});
        if (!sheet)
            return work->notWritten(sheet.error());
        work->sheet = std::move(*sheet);
        return {};
    };
    whenFinished(elsewhere(begin), &self, [this](const Result<void> &begun) {
        if (begun)
            goOn();
        else
            fail(begun.error());
    });
}

void OrderExport::Parts::goOn()
{
    if (const qint64 total = walk.total(); total > 0) {
        // The last percent is the file's way to its place.
        const int now = int(std::min<qint64>(99, written() * 99 / total));
        if (now > percent) {
            percent = now;
            Q_EMIT self.progressed(percent);
        }
    }
    whenFinished(walk.next(), &self, [this](const Result<QList<OrderWalk::Found>> &found) {
        if (!found)
            fail(found.error());
        else if (found->isEmpty())
            close();
        else if (wish.personal == PersonalColumns::None)
            write(*found, {});
        else
            fetchPapers(*found);
    });
}

void OrderExport::Parts::fetchPapers(const QList<OrderWalk::Found> &found)
{
    papers = QList<PapersFound>(found.size());
    missing = found.size();
    for (qsizetype at = 0; at < found.size(); ++at) {
        whenFinished(lists[found[at].run].payers->papers(found[at].record.key), &self,
                     [this, found, at](const Result<PapersFound> &answer) {
                         if (failed)
                             return;
                         if (!answer) {
                             fail(answer.error());
                             return;
                         }
                         papers[at] = *answer;
                         if (--missing == 0)
                             write(found, std::exchange(papers, {}));
                     });
    }
}

void OrderExport::Parts::write(const QList<OrderWalk::Found> &found, const QList<PapersFound> &kept)
{
    QList<QStringList> rows;
    for (qsizetype at = 0; at < found.size(); ++at) {
        rows.append(table->cells(found[at].record, kept.value(at)));
        ++lists[found[at].run].orders;
    }
    const auto writeRows = [work = work, rows]() -> Result<void> {
        for (const QStringList &row : rows) {
            if (const Result<void> written = work->sheet->row(row); !written)
                return work->notWritten(written.error());
        }
        return {};
    };
    whenFinished(elsewhere(writeRows), &self, [this](const Result<void> &written) {
        if (written)
            goOn();
        else
            fail(written.error());
    });
}

void OrderExport::Parts::close()
{
    const auto finish = [work = work]() -> Result<void> {
        if (const Result<void> whole = work->sheet->finish(); !whole)
            return work->notWritten(whole.error());
        return {};
    };
    whenFinished(elsewhere(finish), &self, [this](const Result<void> &whole) {
        if (whole)
            note();
        else
            fail(whole.error());
    });
}

/** Before the file is at its place: one that nobody noted cannot be. */
void OrderExport::Parts::note()
{
    auto left = std::make_shared<qsizetype>(0);
    for (qsizetype at = 0; at < lists.size(); ++at) {
        // A list that gave nothing has nothing to tell, unless none did.
        if (lists[at].orders == 0 && (at > 0 || written() > 0))
            continue;
        ++*left;
        whenFinished(
            lists[at].log->noteActions({{ActionKind::Exported, {}, detail(lists[at].orders)}}),
            &self, [this, left](const Result<void> &noted) {
                if (!noted)
                    fail(noted.error());
                else if (--*left == 0 && !failed)
                    put();
            });
    }
    if (lists.isEmpty())
        put();
}

void OrderExport::Parts::put()
{
    const auto move = [work = work]() -> Result<void> {
        Result<void> there = work->file->put();
        work->drop();
        return there;
    };
    whenFinished(elsewhere(move), &self, [this](const Result<void> &there) {
        if (!there) {
            fail(there.error());
            return;
        }
        Q_EMIT self.progressed(100);
        Q_EMIT self.finished(written());
    });
}

void OrderExport::Parts::fail(const Error &error)
{
    if (std::exchange(failed, true))
        return;
    const auto drop = [work = work]() -> Result<void> {
        work->drop();
        return {};
    };
    whenFinished(elsewhere(drop), &self,
                 [this, error](const Result<void> &) { Q_EMIT self.failed(error); });
}

qint64 OrderExport::Parts::written() const
{
    qint64 all = 0;
    for (const List &list : lists)
        all += list.orders;
    return all;
}

QString OrderExport::Parts::detail(qint64 orders) const
{
    const QString plain = u"%1 %2"_s.arg(toText(wish.format)).arg(orders);
    switch (wish.personal) {
    case PersonalColumns::None:
        return plain;
    case PersonalColumns::Masked:
        return plain + u" masked"_s;
    case PersonalColumns::Clear:
        return plain + u" personal"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace vexora
