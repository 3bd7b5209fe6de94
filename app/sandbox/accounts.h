// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

#include <QByteArrayList>

#include <deque>
#include <map>
#include <optional>
#include <string>

namespace vexora::embedded {

/** One region in one currency: what a merchant would hold an account for. */
struct Account
{
    QString name; ///< "taiwan"; a region's further currencies: "cambodia-usd"
    RegionSpec region;
    Currency currency;
};

enum class Endpoint { Checkout, Query, Balance };

/**
 * Which path belongs to which account. The provider has one base URL per currency (API.md section
 * 1), so the currency is never sent and the path decides it. Not changed after construction, so
 * any thread may read it.
 */
class Accounts
{
public:
    explicit Accounts(const QList<RegionSpec> &regions);
    Accounts(const Accounts &) = delete;
    Accounts &operator=(const Accounts &) = delete;

    struct Route
    {
        const Account *account = nullptr;
        Endpoint endpoint = Endpoint::Checkout;
    };

    [[nodiscard]] const Account *find(const QString &region, const QString &currency) const;
    [[nodiscard]] std::optional<Route> route(const std::string &path) const;
    [[nodiscard]] const std::map<std::string, Route> &routes() const { return m_routes; }

private:
    std::deque<Account> m_accounts; // a deque: routes point into it
    std::map<std::string, Route> m_routes;
};

} // namespace vexora::embedded
