// SPDX-License-Identifier: MIT
#include "sandbox/accounts.h"

namespace vexora::embedded {

Accounts::Accounts(const QList<RegionSpec> &regions)
{
    for (const RegionSpec &region : regions) {
        for (const RegionCurrency &currency : region.currencies) {
            const bool first = &currency == &region.currencies.first();
            const QString name
                = first ? region.id : QString(region.id + u'-' + currency.currency.code.toLower());
            const std::string base = '/' + name.toStdString();
            const std::string checkout = base + region.checkoutPath.toStdString();
            // Someone's own region may be called what a further currency is: the first one stays.
            if (m_routes.count(checkout) != 0)
                continue;
            m_accounts.push_back({name, region, currency.currency});
            const Account *account = &m_accounts.back();
            m_routes[checkout] = {account, Endpoint::Checkout};
            m_routes[base + region.queryPath.toStdString()] = {account, Endpoint::Query};
            m_routes[base + region.balancePath.toStdString()] = {account, Endpoint::Balance};
        }
    }
}

const Account *Accounts::find(const QString &region, const QString &currency) const
{
    for (const Account &account : m_accounts) {
        if (account.region.id == region && account.currency.code == currency)
            return &account;
    }
    return nullptr;
}

std::optional<Accounts::Route> Accounts::route(const std::string &path) const
{
    const auto found = m_routes.find(path);
    if (found == m_routes.end())
        return std::nullopt;
    return found->second;
}

} // namespace vexora::embedded
