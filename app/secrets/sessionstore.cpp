// SPDX-License-Identifier: MIT
#include "secrets/sessionstore.h"

#include "secrets/promises.h"

using namespace Qt::StringLiterals;

namespace vexora {

QFuture<Result<Secret>> SessionStore::read(const QString &key)
{
    const auto it = m_secrets.find(key);
    if (it == m_secrets.end())
        return ready<Secret>(failure(ErrorCode::NoSecret, u"no secret was given in this run"_s));
    return ready<Secret>(it->second.clone());
}

QFuture<Result<void>> SessionStore::write(const QString &key, Secret secret)
{
    if (secret.isEmpty())
        return ready<void>(failure(ErrorCode::Usage, u"an empty secret is none"_s));
    m_secrets.insert_or_assign(key, std::move(secret));
    return ready<void>({});
}

QFuture<Result<void>> SessionStore::remove(const QString &key)
{
    m_secrets.erase(key);
    return ready<void>({});
}

} // namespace vexora
