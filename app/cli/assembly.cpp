// SPDX-License-Identifier: MIT
#include "cli/assembly.h"

#include "cli/command.h"
#include "history/historycarer.h"
#include "history/historypayers.h"
#include "history/search/historysearch.h"
#include "secrets/keychainstore.h"
#include "secrets/secretvault.h"
#include "secrets/sessionstore.h"
#include "settings/preferences.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

/** What a sandbox profile points at before there is a port. */
const QUrl &notStarted()
{
    static const QUrl kUrl(u"http://127.0.0.1"_s);
    return kUrl;
}

std::unique_ptr<SecretStore> storeOf(const DataFolder &folder, bool isSandbox)
{
    if (isSandbox)
        return std::make_unique<SessionStore>();
    auto vault = std::make_unique<SecretVault>(std::make_unique<KeychainStore>());
    vault->setKeeps(loadPreferences(folder.preferencesFile()).keepsSecrets);
    return vault;
}

} // namespace

struct Assembly::Parts
{
    Parts(const DataFolder &folder, Gateway &gateway, const Clock &clock, bool isSandbox)
        : profiles(folder.profilesFile())
        , state(folder.deskStateFile())
        , history(folder.historyFile(), clock)
        , secrets(storeOf(folder, isSandbox))
        , search(history)
        , payers(history, isSandbox ? nullptr : secrets.get())
        , care(history, payers, folder.path(), folder.userRegionsFolder())
        , checkout(history, gateway, clock)
    {
        search.setPayerHashes(
            [this](const QList<PayerWord> &words) { return payers.hashes(words); });
    }

    ProfileStore profiles;
    DeskState state;
    RunMemory memory;
    HistoryStore history;
    std::unique_ptr<SecretStore> secrets;
    HistorySearch search;
    HistoryPayers payers;
    HistoryCarer care;
    Checkout checkout;
    bool profilesRead = false;
};

Assembly::Assembly(const DataFolder &folder)
    : m_folder(folder)
{
}

Assembly::~Assembly() = default;

const RegionCatalog &Assembly::catalog()
{
    if (!m_catalog)
        m_catalog.emplace(m_folder.userRegionsFolder());
    return *m_catalog;
}

Result<Workspace> Assembly::open(std::unique_ptr<Parts> &parts, const DataFolder &folder,
                                 bool isSandbox)
{
    // A new history in the place of one that was not found would take sent orders for new ones.
    if (const Result<void> &found = folder.found(); !found)
        return tl::unexpected(found.error());
    if (!parts)
        parts = std::make_unique<Parts>(folder, m_gateway, m_clock, isSandbox);
    return Workspace{folder,         &parts->profiles, &parts->history,      &parts->search,
                     &parts->payers, &parts->care,     parts->secrets.get(), &parts->checkout,
                     &m_gateway,     &parts->state,    &parts->memory,       isSandbox};
}

Result<Workspace> Assembly::own()
{
    Result<Workspace> workspace = ownOrders();
    if (workspace && !m_own->profilesRead) {
        if (const Result<void> loaded = m_own->profiles.load(); !loaded)
            return tl::unexpected(loaded.error());
        m_own->profilesRead = true;
    }
    return workspace;
}

Result<Workspace> Assembly::ownOrders()
{
    return open(m_own, m_folder, false);
}

Result<Workspace> Assembly::sandbox()
{
    const bool first = !m_practice;
    Result<Workspace> workspace = open(m_practice, m_folder.sandbox(), true);
    if (workspace && first)
        m_practice->profiles.setForThisRun([this] { return sandboxProfiles(); });
    return workspace;
}

QList<Profile> Assembly::sandboxProfiles()
{
    QList<Profile> profiles;
    for (const RegionSpec &region : catalog().regions()) {
        for (const RegionCurrency &currency : region.currencies) {
            const QString code = currency.currency.code;
            Profile profile;
            profile.id = u"sandbox-%1-%2"_s.arg(region.id, code.toLower());
            profile.name = u"Sandbox "_s + region.name.english();
            if (region.currencies.size() > 1)
                profile.name += u' ' + code;
            profile.region = region.id;
            profile.currency = code;
            profile.environment = Environment::Sandbox;
            profile.merchantNo = Sandbox::merchantNo();
            const Sandbox::Entry entry = m_sandbox ? m_sandbox->entry(region.id, code)
                                                   : Sandbox::Entry{notStarted(), {}, {}};
            profile.baseUrl = entry.baseUrl;
            profile.caFile = entry.caFile;
            profile.proxy = entry.proxy;
            profile.defaults = {{u"notifyUrl"_s, u"https://shop.example/vexora/notify"_s},
                                {u"returnUrl"_s, u"https://shop.example/thanks"_s}};
            profiles.append(profile);
        }
    }
    return profiles;
}

Result<void> Assembly::startSandbox()
{
    const Result<Workspace> workspace = sandbox();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (m_sandbox)
        return {};
    auto gateway = std::make_unique<Sandbox>(catalog());
    Sandbox::Options options;
    options.folder = m_folder.sandbox().path();
    if (Result<void> started = gateway->start(std::move(options)); !started)
        return started;
    m_sandbox = std::move(gateway);
    m_practice->profiles.setForThisRun([this] { return sandboxProfiles(); });
    for (const Profile &profile : m_practice->profiles.profiles()) {
        // In memory, so it is there before this returns.
        if (Result<void> kept = await(m_practice->secrets->write(profile.id, m_sandbox->secret()));
            !kept)
            return kept;
    }
    return {};
}

Result<void> Assembly::playFault(const QString &name)
{
    if (Result<void> started = startSandbox(); !started)
        return started;
    // For a certificate, should one be needed; where it cannot be written, setFault() says so.
    (void)m_folder.sandbox().ensure();
    if (Result<void> set = m_sandbox->setFault(name); !set)
        return set;
    m_practice->profiles.setForThisRun([this] { return sandboxProfiles(); });
    return {};
}

QString Assembly::fault() const
{
    return m_sandbox ? m_sandbox->fault() : Sandbox::faultNames().first();
}

} // namespace vexora::cli
