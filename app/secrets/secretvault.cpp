// SPDX-License-Identifier: MIT
#include "secrets/secretvault.h"

#include "secrets/promises.h"

#include <utility>

namespace vexora {

SecretVault::SecretVault(std::unique_ptr<Keychain> keychain, QObject *parent)
    : SecretStore(parent)
    , m_keychain(std::move(keychain))
{
    Q_ASSERT(m_keychain);
}

SecretVault::~SecretVault() = default;

QFuture<Result<Secret>> SecretVault::read(const QString &key)
{
    return whenDecided<Secret>([this, key] { return readNow(key); });
}

QFuture<Result<void>> SecretVault::write(const QString &key, Secret secret)
{
    const auto shared = std::make_shared<Secret>(std::move(secret));
    return whenDecided<void>([this, key, shared] { return writeNow(key, std::move(*shared)); });
}

QFuture<Result<void>> SecretVault::remove(const QString &key)
{
    return whenDecided<void>([this, key] { return removeNow(key); });
}

void SecretVault::setKeeps(bool keeps)
{
    if (m_keeps == keeps)
        return;
    m_keeps = keeps;
    ++m_generation;
    m_probing = false;
    m_whyMemory.clear();
    if (keeps) {
        m_place = SecretPlace::Undecided;
        Q_EMIT placeChanged(m_place);
        decide();
    } else {
        settle(SecretPlace::Memory);
    }
}

template <class T>
QFuture<Result<T>> SecretVault::whenDecided(std::function<QFuture<Result<T>>()> call)
{
    if (m_place != SecretPlace::Undecided)
        return call();
    const auto promise = makePromise<T>();
    m_waiting.push_back([this, promise, call = std::move(call)] {
        call().then(this, [promise](Result<T> result) { promise->keep(std::move(result)); });
    });
    decide();
    return promise->future();
}

void SecretVault::decide()
{
    if (std::exchange(m_probing, true))
        return;
    m_keychain->probe().then(this, [this, asked = m_generation](const Result<void> &probed) {
        if (asked == m_generation)
            decided(probed);
    });
}

void SecretVault::decided(const Result<void> &probed)
{
    if (!probed)
        m_whyMemory = probed.error().detail;
    settle(probed ? SecretPlace::Keychain : SecretPlace::Memory);
}

void SecretVault::settle(SecretPlace place)
{
    m_place = place;
    const auto waiting = std::exchange(m_waiting, {});
    // In the order of asking: a write before a read of the same key stays before it.
    for (const auto &call : waiting)
        call();
    Q_EMIT placeChanged(m_place);
}

QFuture<Result<Secret>> SecretVault::readNow(const QString &key)
{
    const bool inKeychain = m_place == SecretPlace::Keychain && !m_memory.has(key);
    return inKeychain ? m_keychain->read(key) : m_memory.read(key);
}

QFuture<Result<void>> SecretVault::writeNow(const QString &key, Secret secret)
{
    if (m_place != SecretPlace::Keychain)
        return m_memory.write(key, std::move(secret));
    if (!m_memory.has(key))
        return m_keychain->write(key, std::move(secret));
    const auto promise = makePromise<void>();
    m_keychain->write(key, std::move(secret))
        .then(this, [this, promise, key](Result<void> written) {
            // Only what is safely kept takes the place of what this run was given.
            if (written)
                m_memory.drop(key);
            promise->keep(std::move(written));
        });
    return promise->future();
}

QFuture<Result<void>> SecretVault::removeNow(const QString &key)
{
    if (m_place == SecretPlace::Keychain) {
        m_memory.drop(key);
        return m_keychain->remove(key);
    }
    if (m_keeps)
        return m_memory.remove(key);
    // By choice in memory: an older one may lie in the keychain, if there is one at all. It is not
    // probed for this: that writes, and may ask for a password.
    m_memory.drop(key);
    const auto promise = makePromise<void>();
    m_keychain->remove(key).then(this, [promise](Result<void> removed) {
        const bool isNone = !removed
            && (removed.error().code == ErrorCode::NoSecret
                || removed.error().code == ErrorCode::KeychainUnavailable);
        promise->keep(isNone ? Result<void>() : std::move(removed));
    });
    return promise->future();
}

} // namespace vexora
