// SPDX-License-Identifier: MIT
#include "checkout/statussweep.h"

#include "checkout/readcredentials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Few: a person waits for the first answer, and a gateway must not take it for an attack. */
constexpr int kMostUnderWay = 3;

} // namespace

StatusSweep::StatusSweep(const Workspace &workspace, const RegionCatalog &catalog,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_catalog(catalog)
    , m_clock(clock)
{
}

StatusSweep::~StatusSweep() = default;

bool StatusSweep::isRunning() const
{
    return m_run != nullptr;
}

void StatusSweep::start(const QList<OrderRecord> &orders, int timeoutMs)
{
    if (isRunning())
        return;
    m_run = std::make_unique<QObject>();
    m_timeoutMs = timeoutMs;
    const QList<Profile> profiles = m_workspace.profiles->profiles();
    for (const OrderRecord &record : orders)
        sort(profiles, record);
    // Later, so that nobody is answered before start() has returned.
    QMetaObject::invokeMethod(
        m_run.get(), [this, run = m_run.get()] { pump(run); }, Qt::QueuedConnection);
}

void StatusSweep::sort(const QList<Profile> &profiles, const OrderRecord &record)
{
    const Profile *profile = profileOf(profiles, record);
    m_waiting.push_back({record, profile ? profile->id : QString()});
    if (!profile || m_accounts.count(profile->id) > 0)
        return;
    Account &account = m_accounts[profile->id];
    account.profile = *profile;
    account.region = m_catalog.find(profile->region);
    if (account.region)
        readSecret(account);
    else
        account.problem = u"no_region"_s;
}

void StatusSweep::readSecret(const Account &account)
{
    readCredentials(*m_workspace.secrets, account.profile, m_run.get(),
                    [this, run = m_run.get(), id = account.profile.id](Result<Credentials> read) {
                        if (run != m_run.get())
                            return; // abandoned, and gone at the next turn
                        Account &known = m_accounts[id];
                        if (read)
                            known.credentials = std::move(*read);
                        else
                            known.problem = read.error().code == ErrorCode::NoSecret
                                ? u"no_secret"_s
                                : u"keychain_unavailable"_s;
                        pump(run);
                    });
}

void StatusSweep::pump(const QObject *run)
{
    // The first whose secret has arrived: a keychain that waits for one must not keep the others.
    const auto isReady = [this](const Waiting &waiting) {
        const auto account = m_accounts.find(waiting.account);
        return account == m_accounts.end() || account->second.credentials
            || !account->second.problem.isEmpty();
    };
    while (run == m_run.get() && m_underWay < kMostUnderWay) {
        const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), isReady);
        if (next == m_waiting.end())
            break;
        const Waiting waiting = std::move(*next);
        m_waiting.erase(next);
        const auto account = m_accounts.find(waiting.account);
        if (account != m_accounts.end() && account->second.credentials) {
            ask(waiting.record, account->second);
            continue;
        }
        Told told{waiting.record, {}};
        told.answer.reason
            = account == m_accounts.end() ? u"no_profile"_s : account->second.problem;
        Q_EMIT answered(told); // whoever hears it may cancel
    }
    if (run == m_run.get() && m_waiting.empty() && m_underWay == 0)
        end();
}

void StatusSweep::ask(const OrderRecord &record, const Account &account)
{
    ++m_underWay;
    auto *query = new StatusQuery(*m_workspace.gateway, m_workspace.log, m_clock, m_run.get());
    connect(query, &StatusQuery::finished, m_run.get(),
            [this, query, record, run = m_run.get()](const StatusAnswer &answer) {
                if (run != m_run.get())
                    return;
                query->deleteLater();
                --m_underWay;
                Q_EMIT answered({record, answer});
                pump(run);
            });
    query->start(account.profile, *account.region, record, *account.credentials, m_timeoutMs);
}

void StatusSweep::cancel()
{
    if (!isRunning() || m_cancelled)
        return;
    m_cancelled = true;
    m_waiting.clear();
    m_underWay = 0;
    // Perhaps asked for by one of its own answers: what is under way goes once that is through.
    m_run.release()->deleteLater();
    m_run = std::make_unique<QObject>();
    QMetaObject::invokeMethod(
        m_run.get(), [this] { end(); }, Qt::QueuedConnection);
}

void StatusSweep::end()
{
    m_cancelled = false;
    m_accounts.clear();
    m_run.release()->deleteLater();
    Q_EMIT finished();
}

const Profile *profileOf(const QList<Profile> &profiles, const OrderRecord &record)
{
    const Profile *found = nullptr;
    for (const Profile &profile : profiles) {
        if (profile.merchantNo != record.key.merchantNo
            || hostOf(profile.baseUrl) != record.key.host || profile.region != record.region
            || profile.currency != record.currency)
            continue;
        if (profile.name == record.profile)
            return &profile;
        if (!found)
            found = &profile;
    }
    return found;
}

} // namespace vexora
