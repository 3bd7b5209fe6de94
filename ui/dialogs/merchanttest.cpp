// SPDX-License-Identifier: MIT
#include "ui/dialogs/merchanttest.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/dialogs/merchantsaver.h"

namespace vexora::ui {

MerchantTest::MerchantTest(Desk &desk, std::optional<Profile> before, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_before(std::move(before))
{
}

MerchantTest::~MerchantTest() = default;

void MerchantTest::start(MerchantDraft draft)
{
    const quint64 test = ++m_test;
    m_query.reset();
    // Shared, because what waits for a future must be copyable.
    const auto credentials = std::make_shared<Credentials>(std::move(draft.secret));
    if (!draft.proxyPassword.isEmpty())
        credentials->proxyPassword = std::make_shared<const Secret>(std::move(draft.proxyPassword));
    if (!credentials->app.isEmpty()) {
        withSecret(draft.profile, credentials);
        return;
    }
    whenFinished(m_desk.own.secrets->read(draft.profile.id), this,
                 [this, test, credentials, profile = draft.profile](Result<Secret> read) {
                     if (test != m_test)
                         return;
                     if (!read) {
                         Q_EMIT failed(read.error());
                         return;
                     }
                     credentials->app = std::move(*read);
                     withSecret(profile, credentials);
                 });
}

void MerchantTest::cancel()
{
    ++m_test;
    m_query.reset();
}

void MerchantTest::withSecret(const Profile &profile,
                              const std::shared_ptr<Credentials> &credentials)
{
    const bool isStored = m_before && !profile.proxy.user.isEmpty()
        && MerchantSaver::keepsPassword(*m_before, profile);
    if (credentials->proxyPassword || !isStored) {
        ask(profile, *credentials);
        return;
    }
    whenFinished(m_desk.own.secrets->read(proxySecretKey(profile)), this,
                 [this, test = m_test, credentials, profile](Result<Secret> read) {
                     if (test != m_test)
                         return;
                     // Without one the proxy may still not ask.
                     if (read)
                         credentials->proxyPassword
                             = std::make_shared<const Secret>(std::move(*read));
                     ask(profile, *credentials);
                 });
}

void MerchantTest::ask(const Profile &profile, const Credentials &credentials)
{
    const RegionSpec *region = m_desk.catalog->find(profile.region);
    if (!region) {
        Q_EMIT failed(Error{ErrorCode::NotFound, {}});
        return;
    }
    m_query = std::make_unique<BalanceQuery>(*m_desk.own.gateway, *m_desk.clock);
    connect(m_query.get(), &BalanceQuery::finished, this,
            [this, profile](const BalanceAnswer &answer) { Q_EMIT finished(answer, profile); });
    m_query->start(profile, *region, credentials, m_desk.preferences.timeoutMs);
}

} // namespace vexora::ui
