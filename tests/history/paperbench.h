// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/addressword.h"
#include "contract/samplepapers.h"
#include "history/historypayers.h"
#include "history/historystore.h"
#include "history/samples.h"
#include "secrets/keychainstore.h"
#include "secrets/realkeyring.h"
#include "secrets/secretvault.h"
#include "secrets/waitfor.h"

#include <QDirIterator>

namespace vexora::test {

using namespace Qt::StringLiterals;

/** Waits in an event loop for a future without a Result. */
template <class T> T waitForValue(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished())
        finished.wait(10'000);
    return future.isFinished() ? future.takeResult() : T();
}

/** One start of the program over one list: store, secrets and payers. */
struct Desk
{
    /** With the real keychain. */
    explicit Desk(const QString &file)
        : Desk(file, std::make_unique<SecretVault>(std::make_unique<KeychainStore>()))
    {
    }
    Desk(const QString &file, std::unique_ptr<SecretStore> given)
        : secrets(std::move(given))
        , store(file, clock)
        , payers(store, secrets.get())
    {
    }

    /** Begins and ends an order; whether it is in the list. */
    bool send(const QString &number, const OrderPapers &papers, const QByteArray &answer = {})
    {
        const OrderRecord record = samples::begun(number);
        return waitFor(store.begin(record, papers))
            && waitFor(store.finish(samples::answered(record, Outcome::Created),
                                    answeredWith(papers, answer)));
    }

    Result<PapersFound> papers(const QString &number)
    {
        return waitFor(payers.papers(samples::key(number)));
    }
    std::optional<PapersFound::State> stateOf(const QString &number)
    {
        const Result<PapersFound> found = papers(number);
        return found ? std::optional(found->state) : std::nullopt;
    }

    samples::FixedClock clock;
    std::unique_ptr<SecretStore> secrets;
    HistoryStore store;
    HistoryPayers payers;
};

/** Files of the folder in which the text stands, in UTF-8, or in UTF-16 of either order. */
inline QStringList filesWith(const QString &folder, const QString &text)
{
    const auto bytesOf = [&text](bool swapped) {
        QByteArray bytes;
        for (const QChar c : text) {
            const char low = char(c.unicode() & 0xff);
            const char high = char(c.unicode() >> 8);
            bytes.append(swapped ? high : low).append(swapped ? low : high);
        }
        return bytes;
    };
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        const QByteArray bytes = samples::bytesOf(name);
        for (const QByteArray &form : {text.toUtf8(), bytesOf(false), bytesOf(true)}) {
            if (bytes.contains(form))
                found.append(name);
        }
    }
    return found;
}

/** Everything the program keeps in the real keychain. */
inline QStringList keysInKeychain()
{
    return RealKeyring::entries(u"vexora-console"_s);
}

} // namespace vexora::test
