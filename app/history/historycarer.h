// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"
#include "history/caretask.h"
#include "history/keyring.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace vexora {

class HistoryPayers;
class HistoryStore;

/**
 * The HistoryCare of one data folder. Reads and copies on a thread and through connections of its
 * own, so that orders go on; a restore has the store's thread, and orders wait for its end.
 */
class HistoryCarer final : public HistoryCare
{
    Q_OBJECT

public:
    /** Store and payers must outlive this. `folder`: the data folder; `regions`: the person's own
     *  region files, in the data folder where it is not said. */
    HistoryCarer(HistoryStore &store, HistoryPayers &payers, QString folder, QString regions = {},
                 QObject *parent = nullptr);
    ~HistoryCarer() override; ///< cancels what still runs, and waits for that

    [[nodiscard]] QFuture<Result<VerifyReport>> verify() override;
    [[nodiscard]] QFuture<Result<BackupContent>> backup(const QString &folder) override;
    [[nodiscard]] QFuture<Result<BackupContent>> look(const QString &folder) override;
    [[nodiscard]] QFuture<Result<BackupContent>> restore(const QString &folder) override;

private:
    template <class T> using Work = std::function<Result<T>(const KeyRing &, const CareTask &)>;
    template <class T> using Then = std::function<void(const Result<T> &)>;
    template <class T> using Promise = std::shared_ptr<QPromise<Result<T>>>;

    enum class Makes { List, Nothing };

    template <class T> [[nodiscard]] static Promise<T> promised();
    /** `work` on the other thread with the list open, if need be made before, and the keys that can
     * be had; `then` on this one. Progress and cancelling are `promise`'s. */
    template <class T>
    void run(const Promise<T> &promise, const Work<T> &work, const Then<T> &then,
             Makes makes = Makes::List);
    [[nodiscard]] Work<BackupContent> lookingAt(const QString &folder) const;
    void replaceList(const Promise<BackupContent> &promise, const QString &folder,
                     const BackupContent &content);
    void endRestore(const Promise<BackupContent> &promise, const Result<BackupContent> &told,
                    const KeyRingPointer &ring);

    HistoryStore &m_store;
    HistoryPayers &m_payers;
    const QString m_folder;
    const QString m_regions;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_gone = std::make_shared<std::atomic<bool>>(false);
};

} // namespace vexora
