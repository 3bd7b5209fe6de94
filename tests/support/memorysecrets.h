// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

#include <QPromise>
#include <QStringList>

#include <map>

namespace vexora::test {

/** Secrets in a map. `readError` makes every read fail; `hold` keeps reads open until release(). */
class MemorySecrets final : public SecretStore
{
public:
    using SecretStore::SecretStore;

    std::optional<Error> readError;
    bool hold = false;
    SecretPlace where = SecretPlace::Memory; ///< what place() says
    QStringList reads; ///< every key read() was asked for

    QFuture<Result<Secret>> read(const QString &key) override
    {
        reads.append(key);
        QPromise<Result<Secret>> promise;
        promise.start();
        const QFuture<Result<Secret>> future = promise.future();
        if (hold) {
            m_key = key;
            m_held = std::move(promise);
            return future;
        }
        resolve(promise, key);
        return future;
    }

    void release() { resolve(m_held, m_key); }

    QFuture<Result<void>> write(const QString &key, Secret secret) override
    {
        m_secrets[key] = std::move(secret);
        return QtFuture::makeReadyFuture(Result<void>());
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        m_secrets.erase(key);
        return QtFuture::makeReadyFuture(Result<void>());
    }

    [[nodiscard]] SecretPlace place() const override { return where; }

private:
    void resolve(QPromise<Result<Secret>> &promise, const QString &key)
    {
        const auto known = m_secrets.find(key);
        if (readError)
            promise.addResult(Result<Secret>(tl::unexpected(*readError)));
        else if (known == m_secrets.end())
            promise.addResult(Result<Secret>(failure(ErrorCode::NoSecret)));
        else
            promise.addResult(Result<Secret>(known->second.clone()));
        promise.finish();
    }

    std::map<QString, Secret> m_secrets;
    QPromise<Result<Secret>> m_held;
    QString m_key;
};

} // namespace vexora::test
