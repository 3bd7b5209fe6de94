// SPDX-License-Identifier: MIT
#include "history/payerkeys.h"

#include "domain/whenfinished.h"
#include "history/actiontable.h"
#include "history/historystore.h"
#include "history/keytable.h"
#include "history/ordertable.h"
#include "secrets/secretstore.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QString entryName(const QString &id)
{
    return u"payer-key/"_s + id;
}

} // namespace

/** One look at file and keychain. */
struct PayerKeys::Reading
{
    KeyRing ring;
    qint64 current = 0;
    qsizetype pending = 0;
};

PayerKeys::PayerKeys(HistoryStore &store, SecretStore *secrets, std::chrono::milliseconds limit,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &PayerKeys::onLimit);
    if (m_secrets) {
        connect(m_secrets, &SecretStore::placeChanged, this, [this] {
            // Its own reading tells by itself. Otherwise a person chose another place.
            if (m_isReading || m_isMaking)
                return;
            m_isRead = false;
            m_makingFailed = false;
            setRing({});
            tell();
        });
    }
    m_told = keeping();
}

PayerKeys::~PayerKeys()
{
    answer();
    answerKeepers();
}

bool PayerKeys::isInKeychain() const
{
    return m_secrets && m_secrets->place() == SecretPlace::Keychain;
}

bool PayerKeys::canMake() const
{
    if (!isInKeychain() || !m_isRead || m_makingFailed || m_ring->current() != 0)
        return false;
    // A current key that is out of reach may come back. One that is gone will not.
    for (const KeyRing::Entry &entry : m_ring->entries()) {
        if (!entry.retired && entry.state == KeyRing::State::OutOfReach)
            return false;
    }
    return true;
}

Keeping PayerKeys::keeping() const
{
    if (!m_secrets || m_secrets->place() == SecretPlace::Memory)
        return Keeping::NoSafePlace;
    if (m_isLate)
        return Keeping::NoSafePlace;
    if (!m_isRead || m_secrets->place() == SecretPlace::Undecided)
        return Keeping::Undecided;
    if (m_ring->current() == 0 && !canMake())
        return Keeping::NoSafePlace;
    return m_wasLost ? Keeping::KeyLost : Keeping::Keeps;
}

void PayerKeys::forKeeping(Then then)
{
    const bool settled = m_isRead && !m_isReading && !m_isMaking && keeping() != Keeping::Undecided;
    if (m_isLate || !m_secrets || (settled && !canMake())) {
        then(m_ring);
        return;
    }
    m_keepers.append(std::move(then));
    if (!m_limit.isActive())
        m_limit.start();
    if (settled) {
        make();
    } else {
        m_placeWanted = true;
        read();
    }
}

void PayerKeys::forKeepingAnew(Then then)
{
    if (!m_isMaking) // what is being made now is newer than anything that could be read
        m_isRead = false;
    forKeeping(std::move(then));
}

void PayerKeys::forReading(Then then)
{
    if (!m_secrets || (m_isRead && !m_isReading)) {
        then(m_ring);
        return;
    }
    m_readers.append(std::move(then));
    read();
}

void PayerKeys::forFinding(Then then)
{
    forReading([this, then = std::move(then)](const KeyRingPointer &ring) {
        // Looking must not make a list.
        if (!m_secrets || !QFile::exists(m_store.file())) {
            then(ring);
            return;
        }
        whenFinished(m_store.onTable<keytable::NotHere>([ring](OrderTable &table) {
            return table.read<keytable::NotHere>([&ring](const QSqlDatabase &database) {
                return keytable::notHere(database, *ring);
            });
        }),
                     this, [this, then](const Result<keytable::NotHere> &found) {
                         if (found && found->isStale)
                             refresh(then);
                         else
                             then(m_ring);
                     });
    });
}

void PayerKeys::decide(Then then)
{
    if (m_isRead && !m_isReading
        && (keeping() == Keeping::Keeps || keeping() == Keeping::KeyLost)) {
        then(m_ring);
        return;
    }
    m_placeWanted = true;
    refresh(std::move(then));
}

void PayerKeys::refresh(Then then)
{
    if (!m_secrets) {
        then(m_ring);
        return;
    }
    m_makingFailed = false;
    m_readers.append(std::move(then));
    read();
}

void PayerKeys::read()
{
    if (m_isReading || m_isMaking)
        return;
    m_isReading = true;
    // Looking must not make a list.
    if (!QFile::exists(m_store.file())) {
        onRows(QList<KeyRow>());
        return;
    }
    whenFinished(m_store.onTable<QList<KeyRow>>([](OrderTable &table) {
        return table.read<QList<KeyRow>>(
            [](const QSqlDatabase &database) { return keytable::rows(database); });
    }),
                 this, [this](const Result<QList<KeyRow>> &rows) { onRows(rows); });
}

void PayerKeys::onRows(const Result<QList<KeyRow>> &rows)
{
    const auto reading = std::make_shared<Reading>();
    if (!rows) {
        // Whoever waits will meet the same trouble with the file, and say so.
        m_isReading = false;
        answer();
        answerKeepers();
        return;
    }
    reading->pending = 1;
    for (const KeyRow &row : *rows) {
        if (!row.retired)
            reading->current = row.number;
        readKey(reading, row);
    }
    // The store decides where secrets are when it is first asked for one.
    if (rows->isEmpty() && std::exchange(m_placeWanted, false)
        && m_secrets->place() == SecretPlace::Undecided)
        readKey(reading, {});
    if (--reading->pending == 0)
        onRead(reading);
}

void PayerKeys::readKey(const std::shared_ptr<Reading> &reading, const KeyRow &row)
{
    ++reading->pending;
    whenFinished(
        m_secrets->read(entryName(row.id)), this,
        [this, reading, row](QFuture<Result<Secret>> answered) {
            KeyRing::Entry entry{row.number, row.id, row.retired, KeyRing::State::OutOfReach, {}};
            // What is in memory under this name is none of the list's keys.
            if (!answered.isCanceled() && isInKeychain()) {
                const Result<Secret> secret = answered.takeResult();
                if (secret) {
                    // Another key under this name is none of this list's; it stays where it is.
                    Result<DataKey> key = DataKey::fromText(*secret);
                    const bool isIt = key && key->proof() == row.proof;
                    // What is no key at all may be the keychain's trouble, and not the end of it.
                    if (key)
                        entry.state = isIt ? KeyRing::State::Here : KeyRing::State::Missing;
                    if (isIt)
                        entry.key = std::make_shared<const DataKey>(std::move(*key));
                } else if (secret.error().code == ErrorCode::NoSecret) {
                    entry.state = KeyRing::State::Missing;
                }
            }
            if (row.number != 0)
                reading->ring.add(std::move(entry));
            if (--reading->pending == 0)
                onRead(reading);
        });
}

void PayerKeys::onRead(const std::shared_ptr<Reading> &reading)
{
    m_isReading = false;
    m_isRead = true;
    if (isInKeychain()) {
        const KeyRing::Entry *current = reading->ring.find(reading->current);
        if (current && current->state == KeyRing::State::Here)
            reading->ring.setCurrent(current->number);
        else if (current && current->state == KeyRing::State::Missing)
            m_wasLost = true;
    }
    // Without a keychain, too: who looks for a payer must know that there are keys to look under.
    setRing(std::move(reading->ring));
    answer();
    if (!m_keepers.isEmpty()) {
        if (keeping() == Keeping::Undecided && !m_isLate) {
            m_placeWanted = true; // a reader began this look, which leaves the place open
            m_isRead = false;
            read();
            return;
        }
        if (canMake()) {
            make();
            return;
        }
    }
    m_isLate = false;
    answerKeepers();
    tell();
}

void PayerKeys::make()
{
    if (std::exchange(m_isMaking, true))
        return;
    Result<DataKey> key = DataKey::make();
    if (!key) {
        onMade(tl::unexpected(key.error()), {}, false);
        return;
    }
    qint64 lost = 0;
    for (const KeyRing::Entry &entry : m_ring->entries()) {
        if (!entry.retired)
            lost = entry.number;
    }
    insert(std::make_shared<DataKey>(std::move(*key)),
           QUuid::createUuid().toString(QUuid::WithoutBraces), lost, false,
           [this](const Result<qint64> &number, const KeyRing::Entry &entry) {
               onMade(number, entry, true);
           });
}

/** `then`: the number, or 0 when another program was quicker. */
void PayerKeys::insert(const std::shared_ptr<DataKey> &key, const QString &id, qint64 instead,
                       bool forget, const std::function<void(Result<qint64>, KeyRing::Entry)> &then)
{
    const KeyRow row{0, id, key->proof(), false};
    const auto insertRow = [this, key, row, instead, forget, then] {
        const auto number = std::make_shared<qint64>(0);
        const qint64 now = m_store.clock().nowMs();
        whenFinished(m_store.onTable<void>([=](OrderTable &table) {
            return table.write([=](const QSqlDatabase &database) -> Result<void> {
                const Result<qint64> put
                    = keytable::putCurrent(database, row, instead, now, forget);
                if (!put)
                    return tl::unexpected(put.error());
                *number = *put;
                const bool isChange = *put != 0 && instead != 0;
                return isChange
                    ? actiontable::add(database, {{ActionKind::KeyChanged, {}, {}, now}})
                    : Result<void>();
            });
        }),
                     this, [this, key, row, number, then](const Result<void> &written) {
                         if (!written || *number == 0)
                             (void)m_secrets->remove(entryName(row.id));
                         if (!written) {
                             then(tl::unexpected(written.error()), {});
                             return;
                         }
                         then(*number, {*number, row.id, false, KeyRing::State::Here, key});
                     });
    };
    whenFinished(m_secrets->write(entryName(id), key->toText()), this,
                 [this, then, insertRow](const QFuture<Result<void>> &answered) {
                     // The place may have changed meanwhile: memory is no place for a key.
                     const Result<void> written = answered.isCanceled() || !isInKeychain()
                         ? failure(ErrorCode::KeychainUnavailable)
                         : answered.result();
                     if (written)
                         insertRow();
                     else
                         then(tl::unexpected(written.error()), {});
                 });
}

void PayerKeys::onMade(const Result<qint64> &number, const KeyRing::Entry &entry, bool mayRetry)
{
    m_isMaking = false;
    if (number && *number == 0 && mayRetry) {
        read(); // the other program's is the current one now
        return;
    }
    if (number && *number != 0)
        put(entry);
    else
        m_makingFailed = true;
    m_isLate = false;
    answer();
    answerKeepers();
    tell();
}

void PayerKeys::put(const KeyRing::Entry &entry)
{
    KeyRing ring;
    for (KeyRing::Entry other : m_ring->entries()) {
        other.retired = true;
        ring.add(std::move(other));
    }
    ring.add(entry);
    ring.setCurrent(entry.number);
    setRing(std::move(ring));
}

void PayerKeys::change(std::function<void(Result<void>)> then)
{
    decide([this, then = std::move(then)](const KeyRingPointer &ring) {
        if (keeping() != Keeping::Keeps && keeping() != Keeping::KeyLost) {
            then(failure(ErrorCode::KeychainUnavailable,
                         u"there is no keychain that could hold the new key"_s));
            return;
        }
        if (m_isMaking) {
            then(failure(ErrorCode::KeychainUnavailable, u"the key is just being made"_s));
            return;
        }
        Result<DataKey> key = DataKey::make();
        if (!key) {
            then(tl::unexpected(key.error()));
            return;
        }
        qint64 current = 0;
        for (const KeyRing::Entry &entry : ring->entries()) {
            if (!entry.retired)
                current = entry.number;
        }
        m_isMaking = true;
        insert(std::make_shared<DataKey>(std::move(*key)),
               QUuid::createUuid().toString(QUuid::WithoutBraces), current, true,
               [this, then](const Result<qint64> &number, const KeyRing::Entry &entry) {
                   Result<void> made;
                   if (!number)
                       made = tl::unexpected(number.error());
                   else if (*number == 0)
                       made = failure(ErrorCode::Storage,
                                      u"another program changed the key at the same time"_s);
                   onMade(number, entry, true);
                   then(made);
               });
    });
}

void PayerKeys::forget(const KeyRow &key, const std::function<void(Result<void>)> &then)
{
    const auto forgetRow = [this, number = key.number, then] {
        whenFinished(m_store.onTable<void>([number](OrderTable &table) {
            return table.write([number](const QSqlDatabase &database) {
                return keytable::remove(database, number);
            });
        }),
                     this, [this, number, then](const Result<void> &gone) {
                         KeyRing ring;
                         for (const KeyRing::Entry &other : m_ring->entries()) {
                             if (other.number != number)
                                 ring.add(other);
                         }
                         ring.setCurrent(m_ring->current());
                         if (gone)
                             setRing(std::move(ring));
                         then(gone);
                     });
    };
    if (!key.forget) {
        forgetRow();
        return;
    }
    // The keychain first: should the file come first and this program end, the key would stay
    // there for ever, and nobody know whose it is.
    whenFinished(m_secrets->remove(entryName(key.id)), this,
                 [forgetRow, then](const Result<void> &removed) {
                     if (removed)
                         forgetRow();
                     else
                         then(removed);
                 });
}

void PayerKeys::setRing(KeyRing ring)
{
    m_ring = std::make_shared<const KeyRing>(std::move(ring));
    Q_EMIT ringChanged();
}

void PayerKeys::answer()
{
    const QList<Then> readers = std::exchange(m_readers, {});
    for (const Then &then : readers)
        then(m_ring);
}

void PayerKeys::answerKeepers()
{
    m_limit.stop();
    const QList<Then> keepers = std::exchange(m_keepers, {});
    for (const Then &then : keepers)
        then(m_ring);
}

void PayerKeys::onLimit()
{
    // A person who types the keyring's password is not the keychain's delay.
    if (m_secrets->isAsking()) {
        m_limit.start();
        return;
    }
    m_isLate = true;
    answerKeepers();
    tell();
}

void PayerKeys::tell()
{
    const Keeping now = keeping();
    if (std::exchange(m_told, now) != now)
        Q_EMIT keepingChanged(now);
}

} // namespace vexora
