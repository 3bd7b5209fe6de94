// SPDX-License-Identifier: MIT
#include "ui/print/printrun.h"

#include "domain/whenfinished.h"
#include "ui/print/freshorders.h"
#include "ui/print/judge.h"
#include "ui/print/output.h"
#include "ui/print/printjob.h"

#include <QFile>
#include <QPrinter>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <functional>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

Error fileError(const QSaveFile &file)
{
    return {ErrorCode::Storage,
            u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString())};
}

/** For its owner alone, narrowed while it is still empty; nothing of it is seen before commit(). */
Result<void> openForOwner(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(fileError(file));
    return {};
}

Result<void> keep(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(fileError(file));
    return {};
}

} // namespace

class PrintRun::Private
{
public:
    Private(PrintRun *run, Job wanted, OrderLog &orderLog, const Clock &runClock)
        : q(run)
        , job(std::move(wanted))
        , log(orderLog)
        , clock(runClock)
    {
        worker.setMaxThreadCount(1);
    }

    void start();
    void prepareAll();
    void prepared(const Prepared &made);
    void note();
    void noted(const Result<void> &kept);
    void put();
    void written(const Result<void> &put);
    void end(PrintReport::End how, const Error &error = {});

    PrintRun *q;
    Job job;
    OrderLog &log;
    const Clock &clock;
    bool confirmed = false;
    bool started = false;
    bool beyondCancel = false; ///< the note is on its way to the disk
    bool isNoted = false;
    bool hasEnded = false;
    bool isPutting = false; ///< into the file or onto the printer, or it was
    QFuture<Result<void>> noting;
    std::atomic<bool> cancelled = false;
    QString fileName;
    std::unique_ptr<QSaveFile> file;
    std::unique_ptr<QPrinter> printer;
    Prepared made;
    QThreadPool worker; ///< last: it waits for what uses the others

    void finishNoted();

private:
    void withOrders(std::function<void()> then);
    /** `next`, or everything anew without what must not be paid any more. */
    void lookAgain(std::function<void()> next);
    [[nodiscard]] bool allStillGood(qint64 nowMs) const;
    [[nodiscard]] Result<void> output();

    /** Does `work` in the run's thread and comes back with its result, unless the run is gone. */
    template <class Work, class Then> void inThread(Work work, Then then)
    {
        using Value = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        whenFinished(promise->future(), q, std::move(then));
        worker.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
    }
};

void PrintRun::Private::start()
{
    if (started)
        return;
    started = true;
    withOrders([this] { prepareAll(); });
}

void PrintRun::Private::withOrders(std::function<void()> then)
{
    readOrders(job.items, log, q, [this, then = std::move(then)](const Result<QList<Item>> &read) {
        if (!read) {
            end(PrintReport::End::Failed, read.error());
            return;
        }
        job.items = *read;
        then();
    });
}

bool PrintRun::Private::allStillGood(qint64 nowMs) const
{
    for (const Page &page : made.sheet.pages) {
        for (const PlacedCard &card : page.cards) {
            const Item &item = job.items[made.origins[card.item]];
            if (judge(item, *job.layout, nowMs, confirmed).refusal)
                return false;
        }
    }
    return true;
}

void PrintRun::Private::lookAgain(std::function<void()> next)
{
    withOrders([this, next = std::move(next)] {
        inThread([this, nowMs = clock.nowMs()] { return allStillGood(nowMs); },
                 [this, next](bool isGood) {
                     if (cancelled)
                         end(PrintReport::End::Cancelled);
                     else if (isGood)
                         next();
                     else
                         prepareAll();
                 });
    });
}

void PrintRun::Private::prepareAll()
{
    inThread(
        [this, nowMs = clock.nowMs()] {
            Preparation wanted{job, {}, nowMs, confirmed, !printer};
            if (job.layout)
                wanted.device = printer ? deviceOf(*printer, *job.layout)
                                        : Device{job.layout->dpi, job.layout->oneBit};
            Prepared result = prepare(wanted, cancelled, [this](int done, int all) {
                QMetaObject::invokeMethod(
                    q, [this, done, all] { Q_EMIT q->progressed(done, all); },
                    Qt::QueuedConnection);
            });
            if (printer && !cancelled) {
                if (const auto refusal = paperRefusal(*printer, result.sheet)) {
                    result.refusals.prepend(*refusal);
                    result.sheet.pages.clear();
                }
            }
            if (printer || cancelled || result.sheet.pages.isEmpty())
                return result;
            if (result.pdf.isEmpty()) {
                result.error = {ErrorCode::Internal, u"the PDF came out empty"_s};
                return result;
            }
            // A folder that takes no file is found out before the history says it was printed.
            file = std::make_unique<QSaveFile>(fileName);
            if (const Result<void> opened = openForOwner(*file); !opened)
                result.error = opened.error();
            return result;
        },
        [this](const Prepared &result) { prepared(result); });
}

void PrintRun::Private::prepared(const Prepared &result)
{
    made = result;
    if (cancelled) {
        end(PrintReport::End::Cancelled);
    } else if (made.sheet.pages.isEmpty()) {
        end(PrintReport::End::Failed, {ErrorCode::Usage, u"no code is left to print"_s});
    } else if (made.error) {
        end(PrintReport::End::Failed, *made.error);
    } else {
        lookAgain([this] { note(); });
    }
}

void PrintRun::Private::note()
{
    beyondCancel = true;
    if (isNoted) { // and some of it had to be left out since
        put();
        return;
    }
    const QString target = printer ? u"printer"_s : u"pdf"_s;
    noting = log.notePrints(notesOf(made.sheet, target, clock.nowMs()));
    whenFinished(noting, q, [this](const Result<void> &kept) { noted(kept); });
}

void PrintRun::Private::noted(const Result<void> &kept)
{
    if (!kept) {
        end(PrintReport::End::Failed, kept.error());
        return;
    }
    isNoted = true;
    lookAgain([this] { put(); });
}

Result<void> PrintRun::Private::output()
{
    return printer ? printOn(*printer, made.sheet) : keep(*file, made.pdf);
}

void PrintRun::Private::put()
{
    isPutting = true;
    inThread([this] { return output(); }, [this](const Result<void> &result) { written(result); });
}

/** The run goes while its note is on the way: what the history says was printed is printed. */
void PrintRun::Private::finishNoted()
{
    cancelled = true;
    worker.waitForDone();
    if (!beyondCancel || isPutting || hasEnded)
        return;
    noting.waitForFinished();
    if (noting.resultCount() > 0 && noting.result() && allStillGood(clock.nowMs()))
        Q_UNUSED(output());
}

void PrintRun::Private::written(const Result<void> &put)
{
    if (put)
        end(PrintReport::End::Done);
    else
        end(PrintReport::End::Failed, put.error());
}

void PrintRun::Private::end(PrintReport::End how, const Error &error)
{
    hasEnded = true;
    file.reset(); // not committed: nothing of it stays
    PrintReport report;
    report.end = how;
    report.error = error;
    report.refusals = made.refusals;
    if (how == PrintReport::End::Done) {
        report.pages = int(made.sheet.pages.size());
        for (const Page &page : made.sheet.pages)
            report.cards += int(page.cards.size());
    }
    Q_EMIT q->finished(report);
}

PrintRun::PrintRun(Job job, OrderLog &log, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(job), log, clock))
{
}

PrintRun::~PrintRun()
{
    d->finishNoted();
}

void PrintRun::setConfirmed(bool confirmed)
{
    d->confirmed = confirmed;
}

void PrintRun::toPdf(const QString &file)
{
    if (d->started)
        return;
    d->fileName = file;
    d->start();
}

void PrintRun::toPrinter(std::unique_ptr<QPrinter> printer)
{
    if (d->started)
        return;
    d->printer = std::move(printer);
    d->start();
}

void PrintRun::cancel()
{
    if (!d->beyondCancel)
        d->cancelled = true;
}

} // namespace vexora::print
