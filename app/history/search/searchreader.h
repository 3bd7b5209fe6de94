// SPDX-License-Identifier: MIT
#pragma once

#include "history/historyfile.h"
#include "history/search/searchwalk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPromise>
#include <QWaitCondition>

#include <array>
#include <atomic>
#include <functional>
#include <list>
#include <memory>

namespace vexora {

/** What a question and its asker share. The asker goes when it wants. */
struct SearchLink
{
    std::atomic<bool> isDropped = false; ///< nobody waits for an answer
    // These on the main thread.
    SearchRun *run = nullptr; ///< null when it is gone
    std::optional<Error> failure = {};
};

/**
 * The side of HistorySearch that runs in its thread: a connection of its own that only reads, and
 * the questions under way. Their walks are cut into slices of some milliseconds, posted one after
 * the other, so that a page of an older question or a newer question never waits for long. The
 * newest question goes first.
 */
class SearchReader final : public QObject
{
public:
    using Link = std::shared_ptr<SearchLink>;

    /** `home` lives on the main thread, and longer than this one's thread runs. */
    SearchReader(const QString &file, QObject &home);

    // In the reader's thread.
    void prepare();
    void start(const Link &link, std::unique_ptr<SearchWalk> walk);
    void page(const Link &link, qint64 number, QPromise<Result<OrderPage>> &promise);
    void facets(std::shared_ptr<QPromise<Result<OrderSearch::Facets>>> promise);
    void close();

    /** Of any thread but the reader's: returns when the file is closed. What was asked fails. */
    void letGo();

private:
    struct Asked
    {
        Link link;
        std::unique_ptr<SearchWalk> walk;
        bool toldFirst = false; ///< page 0 whole
        qint64 toldHits = 0; ///< of page 0, when it was told last
        qint64 toldFirstAt = -1; ///< m_clock
        qint64 toldAt = -1;
    };
    struct Names
    {
        std::array<QMap<QByteArray, qint64>, 3> last; ///< row number by name
        qint64 at = 0; ///< the row to go on with
        std::shared_ptr<QPromise<Result<OrderSearch::Facets>>> promise;
    };

    [[nodiscard]] Result<void> open();
    void goOn();
    void step();
    [[nodiscard]] Result<void> slice(Asked &asked);
    [[nodiscard]] Result<void> tellFirstPage(Asked &asked);
    void tellProgress(Asked &asked);
    void fail(Asked &asked, const Error &error);
    void forgetDropped();
    [[nodiscard]] Asked *find(const Link &link);
    [[nodiscard]] Result<OrderPage> read(const QList<qint64> &ids);
    /** True when all names are known. */
    [[nodiscard]] Result<bool> gatherNames(Names &names);
    void post(const Link &link, std::function<void(SearchRun &)> message);

    QObject &m_home;
    HistoryFile m_file;
    OrdersCounted m_counted;
    std::list<Asked> m_asked; ///< the newest first
    std::list<Names> m_names;
    QElapsedTimer m_clock;
    bool m_stepPosted = false;

    QMutex m_mutex;
    QWaitCondition m_closed;
    bool m_isOpen = false;
};

} // namespace vexora
