// SPDX-License-Identifier: MIT
#include "history/historycarer.h"

#include "domain/whenfinished.h"
#include "history/backup.h"
#include "history/folderlock.h"
#include "history/historypayers.h"
#include "history/historystore.h"
#include "history/keytable.h"
#include "history/ordertable.h"
#include "history/payerkeys.h"
#include "history/restore.h"
#include "history/storagefailure.h"
#include "history/verify.h"

#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

template <class T>
CareTask taskOf(const std::shared_ptr<QPromise<Result<T>>> &promise,
                const std::shared_ptr<std::atomic<bool>> &gone)
{
    return {[promise, gone] { return promise->isCanceled() || *gone; },
            [promise](int percent) { promise->setProgressValue(percent); }};
}

template <class T>
void end(const std::shared_ptr<QPromise<Result<T>>> &promise, const Result<T> &result)
{
    promise->addResult(result); // does nothing when it was cancelled
    promise->finish();
}

/** Opens the list, so that it is of this version and no other thread has to make it so. */
Result<void> opened(OrderTable &table)
{
    return table.read<void>([](const QSqlDatabase &) { return Result<void>(); });
}

/** Of what failed after the lists had changed names. None of HistoryCare's errors: they say that
 *  nothing has changed. */
Error notAll(const Error &error)
{
    return {ErrorCode::Internal,
            u"the list of the backup is in use now, but not all else was done: "_s + error.detail};
}

} // namespace

HistoryCarer::HistoryCarer(HistoryStore &store, HistoryPayers &payers, QString folder,
                           QString regions, QObject *parent)
    : HistoryCare(parent)
    , m_store(store)
    , m_payers(payers)
    , m_folder(std::move(folder))
    , m_regions(regions.isEmpty() ? m_folder + u"/regions"_s : std::move(regions))
{
    m_pool.setMaxThreadCount(1);
}

HistoryCarer::~HistoryCarer()
{
    *m_gone = true;
    m_pool.waitForDone();
}

template <class T> HistoryCarer::Promise<T> HistoryCarer::promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->setProgressRange(0, 100);
    promise->start();
    return promise;
}

template <class T>
void HistoryCarer::run(const Promise<T> &promise, const Work<T> &work, const Then<T> &then,
                       Makes makes)
{
    // The keys answer when they end, too, and may end after this: then nothing is begun.
    const auto withKeys
        = [this, self = QPointer(this), promise, work, then](const KeyRingPointer &ring) {
              if (!self)
                  return;
              m_pool.start([this, work, then, ring, task = taskOf(promise, m_gone)] {
                  const Result<T> result = work(*ring, task);
                  QMetaObject::invokeMethod(
                      this, [then, result] { then(result); }, Qt::QueuedConnection);
              });
          };
    const auto ready = [makes, list = m_store.file()](OrderTable &table) {
        // Who looks at a backup makes no list beside it.
        return makes == Makes::List || QFileInfo::exists(list) ? opened(table) : Result<void>();
    };
    whenFinished(m_store.onTable<void>(ready), this,
                 [this, withKeys, then](const Result<void> &open) {
                     if (!open)
                         return then(tl::unexpected(open.error()));
                     m_payers.keys().forReading(withKeys);
                 });
}

QFuture<Result<VerifyReport>> HistoryCarer::verify()
{
    const auto promise = promised<VerifyReport>();
    run<VerifyReport>(
        promise,
        [file = m_store.file()](const KeyRing &ring, const CareTask &task) -> Result<VerifyReport> {
            FolderLock lock(QFileInfo(file).path());
            if (!lock.share(std::chrono::milliseconds(1000)))
                return tl::unexpected(storage::busy());
            return verifyList(file, ring, task);
        },
        [promise](const Result<VerifyReport> &report) { end(promise, report); });
    return promise->future();
}

QFuture<Result<BackupContent>> HistoryCarer::backup(const QString &folder)
{
    const auto promise = promised<BackupContent>();
    const CareFolders from{m_folder, m_regions};
    run<BackupContent>(
        promise,
        [from, folder, now = m_store.clock().nowMs()](const KeyRing &ring, const CareTask &task) {
            return backup::write(from, folder, ring, now, task);
        },
        [this, promise](const Result<BackupContent> &content) {
            if (!content)
                return end(promise, content);
            // The backup is there, whether its line could be written or not.
            const QString detail = u"orders "_s + QString::number(content->orders);
            whenFinished(m_store.noteActions({{ActionKind::BackedUp, {}, detail}}), this,
                         [promise, content](const Result<void> &) { end(promise, content); });
        });
    return promise->future();
}

HistoryCarer::Work<BackupContent> HistoryCarer::lookingAt(const QString &folder) const
{
    return [folder, list = m_store.file()](const KeyRing &ring, const CareTask &task) {
        return backup::look(folder, list, ring, task);
    };
}

QFuture<Result<BackupContent>> HistoryCarer::look(const QString &folder)
{
    const auto promise = promised<BackupContent>();
    run<BackupContent>(
        promise, lookingAt(folder),
        [promise](const Result<BackupContent> &content) { end(promise, content); }, Makes::Nothing);
    return promise->future();
}

QFuture<Result<BackupContent>> HistoryCarer::restore(const QString &folder)
{
    const auto promise = promised<BackupContent>();
    run<BackupContent>(
        promise, lookingAt(folder),
        [this, promise, folder](const Result<BackupContent> &content) {
            if (content)
                replaceList(promise, folder, *content);
            else
                end(promise, content);
        },
        Makes::Nothing);
    return promise->future();
}

void HistoryCarer::replaceList(const Promise<BackupContent> &promise, const QString &folder,
                               const BackupContent &content)
{
    const auto work
        = [to = CareFolders{m_folder, m_regions}, folder, list = m_store.file(),
           now = m_store.clock().nowMs(), task = taskOf(promise, m_gone)](OrderTable &table) {
              // Whole, whoever gave up meanwhile: the list is there already.
              const auto files = [&] { return putBackFiles(to, folder, CareTask()); };
              return restoreList(table, list, folder, now, task, files);
          };
    whenFinished(m_store.onTable<ListRestored>(work), this,
                 [this, promise, content](const Result<ListRestored> &done) {
                     if (!done)
                         return end(promise, Result<BackupContent>(tl::unexpected(done.error())));
                     const Result<BackupContent> told = done->after
                         ? Result<BackupContent>(content)
                         : tl::unexpected(notAll(done->after.error()));
                     // The restored list may have other keys, which the keychain may hold: the
                     // look before knew those of the list that was in use alone.
                     m_payers.keys().refresh(
                         [this, self = QPointer(this), promise, told](const KeyRingPointer &ring) {
                             if (self)
                                 endRestore(promise, told, ring);
                             else
                                 end(promise, told);
                         });
                 });
}

void HistoryCarer::endRestore(const Promise<BackupContent> &promise,
                              const Result<BackupContent> &told, const KeyRingPointer &ring)
{
    const auto look = [ring](OrderTable &table) {
        return table.read<keytable::NotHere>(
            [&ring](const QSqlDatabase &database) { return keytable::notHere(database, *ring); });
    };
    whenFinished(
        m_store.onTable<keytable::NotHere>(look), this,
        [this, self = QPointer(this), promise, told](const Result<keytable::NotHere> &keys) {
            Result<BackupContent> content = told;
            if (content && keys)
                content->hasKey = keys->lost.isEmpty() && !keys->isOutOfReach && !keys->isStale;
            end(promise, content);
            if (self)
                Q_EMIT restored();
        });
}

} // namespace vexora
