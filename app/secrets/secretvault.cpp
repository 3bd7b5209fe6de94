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
    return whenDecided<Secret>([key](SecretStore &store) { return store.read(key); });
}

QFuture<Result<void>> SecretVault::write(const QString &key, Secret secret)
{
    const auto shared = std::make_shared<Secret>(std::move(secret));
    return whenDecided<void>(
        [key, shared](SecretStore &store) { return store.write(key, std::move(*shared)); });
}

QFuture<Result<void>> SecretVault::remove(const QString &key)
{
    return whenDecided<void>([key](SecretStore &store) { return store.remove(key); });
}

template <class T>
QFuture<Result<T>> SecretVault::whenDecided(std::function<QFuture<Result<T>>(SecretStore &)> call)
{
    if (m_place != SecretPlace::Undecided)
        return call(store());
    const auto promise = makePromise<T>();
    m_waiting.push_back([this, promise, call = std::move(call)] {
        call(store()).then(this, [promise](Result<T> result) { promise->keep(std::move(result)); });
    });
    decide();
    return promise->future();
}

void SecretVault::decide()
{
    if (std::exchange(m_probing, true))
        return;
    m_keychain->probe().then(this, [this](const Result<void> &probed) { decided(probed); });
}

void SecretVault::decided(const Result<void> &probed)
{
    m_place = probed ? SecretPlace::Keychain : SecretPlace::Memory;
    if (!probed)
        m_whyMemory = probed.error().detail;
    const auto waiting = std::exchange(m_waiting, {});
    // In the order of asking: a write before a read of the same key stays before it.
    for (const auto &call : waiting)
        call();
    Q_EMIT placeChanged(m_place);
}

SecretStore &SecretVault::store()
{
    return m_place == SecretPlace::Keychain ? static_cast<SecretStore &>(*m_keychain) : m_memory;
}

} // namespace vexora
