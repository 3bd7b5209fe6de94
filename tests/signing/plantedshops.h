// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/doctor.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vexora::planted {

struct ShopSecret
{
    QString profile;
    Environment environment = Environment::Test;
    QString text;
};

/** One order of a region as a customer sent it, without a sign yet, and the secrets a console
 * knows. The values are chosen so that mistakes can be seen. */
struct Shop
{
    QString region;
    doctor::Evidence evidence;
    QList<ShopSecret> secrets; ///< the first is the right one

    [[nodiscard]] const QString &secret() const { return secrets.first().text; }
    [[nodiscard]] Environment environment() const { return secrets.first().environment; }
};

/** argentina, mexico, cambodia, japan, taiwan. */
[[nodiscard]] const QList<Shop> &shops();
/** The shop of a region; asserts that there is one. */
[[nodiscard]] const Shop &shopIn(QStringView region);
/** Six plain fields: where a search has to be short. */
[[nodiscard]] const Shop &smallShop();
/** What a query of an order sends: its number and the moment. */
[[nodiscard]] const Shop &queryShop();

/** The shop's evidence with this sign in its fields and in its body. */
[[nodiscard]] doctor::Evidence signedWith(const Shop &shop, const QString &sign);
[[nodiscard]] std::vector<doctor::KnownSecret> knownSecrets(const Shop &shop);

} // namespace vexora::planted
