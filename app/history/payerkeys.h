// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "history/keyring.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace vexora {

class HistoryStore;
class SecretStore;
struct KeyRow;

/**
 * The keys of one list's payers' data: which there are (payer_keys), and what the keychain gives of
 * them. Read once a run, when somebody needs one, however many wait; made when the first papers are
 * to be kept and the keychain is the place where secrets are. A key is in the keychain, and was
 * read back, before its row is in the file. Two programs that make one at once end with one.
 *
 * Never a new key because the keychain is locked or late: then nothing is kept in this run. Owned
 * by HistoryPayers; main thread.
 */
class PayerKeys : public QObject
{
    Q_OBJECT

public:
    /** An order waits so long for a keychain that does not answer, unless a person is being asked
     *  for its password. */
    static constexpr std::chrono::milliseconds kLimit{5000};

    using Then = std::function<void(const KeyRingPointer &)>;

    /** Store and secrets must outlive this. Without secrets there are no keys. */
    PayerKeys(HistoryStore &store, SecretStore *secrets, std::chrono::milliseconds limit = kLimit,
              QObject *parent = nullptr);
    ~PayerKeys() override; ///< whoever still waits gets what there is

    [[nodiscard]] Keeping keeping() const;
    /** As far as it was read; never null. */
    [[nodiscard]] const KeyRingPointer &ring() const { return m_ring; }

    // `then` is called once, at once where nothing has to be waited for.

    /** With a current key where papers can be kept, made if need be; without, within the limit. */
    void forKeeping(Then then);
    /** The same, with what file and keychain have now: another program changed the keys. */
    void forKeepingAnew(Then then);
    /** With every key that can be had. Makes none; leaves the keychain alone where there is none to
     *  read. */
    void forReading(Then then);
    /** The same, with every key that papers of the list are sealed with now, whichever program made
     *  it: for what is found by hashes. */
    void forFinding(Then then);
    /** forReading(), and finds out whether papers can be kept. Asks a keychain again that refused.
     */
    void decide(Then then);
    /** Reads file and keychain anew: another program changed the keys. */
    void refresh(Then then);

    /** A new current key; the one before is retired. Storage, KeychainUnavailable. */
    void change(std::function<void(Result<void>)> then);
    /** Takes a retired key that is not used any more out of the file; before that out of the
     *  keychain, if a person changed it. Else another list may need it: one that was put aside, or
     *  that this one was restored from. */
    void forget(const KeyRow &key, const std::function<void(Result<void>)> &then);

Q_SIGNALS:
    void keepingChanged(vexora::Keeping keeping);
    /** The ring is another. */
    void ringChanged();

private:
    struct Reading;

    void read();
    void onRows(const Result<QList<KeyRow>> &rows);
    void readKey(const std::shared_ptr<Reading> &reading, const KeyRow &row);
    void onRead(const std::shared_ptr<Reading> &reading);
    void make();
    void onMade(const Result<qint64> &number, const KeyRing::Entry &entry, bool mayRetry);
    void insert(const std::shared_ptr<DataKey> &key, const QString &id, qint64 instead, bool forget,
                const std::function<void(Result<qint64>, KeyRing::Entry)> &then);
    [[nodiscard]] bool canMake() const;
    [[nodiscard]] bool isInKeychain() const;
    void put(const KeyRing::Entry &entry);
    void setRing(KeyRing ring);
    void answer();
    void answerKeepers();
    void onLimit();
    void tell();

    HistoryStore &m_store;
    SecretStore *m_secrets;
    KeyRingPointer m_ring = std::make_shared<const KeyRing>();
    QList<Then> m_readers;
    QList<Then> m_keepers;
    QTimer m_limit;
    bool m_isRead = false; ///< file and keychain were read
    bool m_placeWanted = false; ///< whether secrets are kept must be known, too
    bool m_isReading = false;
    bool m_isMaking = false;
    bool m_isLate = false; ///< the limit passed, and the answer is still to come
    bool m_wasLost = false; ///< a key of this list was found lost in this run
    bool m_makingFailed = false;
    Keeping m_told = Keeping::Undecided;
};

} // namespace vexora
