// SPDX-License-Identifier: MIT
#include "checkout/readcredentials.h"

#include "domain/whenfinished.h"

namespace vexora {

namespace {

Result<Secret> secretOf(QFuture<Result<Secret>> &future)
{
    if (!future.isValid() || future.isCanceled())
        return failure(ErrorCode::KeychainUnavailable);
    return future.takeResult();
}

} // namespace

void readCredentials(SecretStore &store, const Profile &profile, QObject *context,
                     std::function<void(Result<Credentials>)> done)
{
    const bool hasLogin
        = profile.proxy.mode == ProxySettings::Mode::Manual && !profile.proxy.user.isEmpty();
    const QString proxyKey = hasLogin ? proxySecretKey(profile) : QString();
    whenFinished(
        store.read(profile.id), context,
        [&store, context, proxyKey, done = std::move(done)](QFuture<Result<Secret>> future) {
            Result<Secret> app = secretOf(future);
            if (!app)
                return done(tl::unexpected(app.error()));
            if (app->isEmpty())
                return done(failure(ErrorCode::NoSecret));
            if (proxyKey.isEmpty())
                return done(Credentials(std::move(*app)));
            // Shared, because a std::function must be copyable.
            const auto read = std::make_shared<Credentials>(std::move(*app));
            whenFinished(
                store.read(proxyKey), context, [read, done](QFuture<Result<Secret>> second) {
                    Result<Secret> password = secretOf(second);
                    if (password)
                        read->proxyPassword = std::make_shared<const Secret>(std::move(*password));
                    else if (password.error().code != ErrorCode::NoSecret)
                        return done(tl::unexpected(password.error()));
                    done(std::move(*read));
                });
        });
}

} // namespace vexora
