// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

#include <map>

namespace vexora {

/**
 * Secrets in memory, gone with this object: where no keychain can be used, and for the embedded
 * gateway, whose secrets live no longer than itself. Its futures are ready when they are returned.
 */
class SessionStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, Secret secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] SecretPlace place() const override { return SecretPlace::Memory; }
    [[nodiscard]] bool has(const QString &key) const { return m_secrets.count(key) > 0; }
    /** remove(), for those who need no answer. */
    void drop(const QString &key) { m_secrets.erase(key); }

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace vexora
