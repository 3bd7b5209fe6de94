// SPDX-License-Identifier: MIT
#pragma once

#include "signing/plantedshops.h"
#include "signing/plantedvalues.h"

#include <QByteArray>
#include <QList>
#include <QString>

/**
 * Makes the signatures that customers with mistakes make, by the words of the catalogue
 * (app/signing/doctor/mistakes.cpp) and without any code of the doctor: what the doctor names is
 * planted again here, and only the same signature proves it.
 */
namespace vexora::planted {

/** One mistake to make. */
struct Planting
{
    QString id;
    QString field; ///< the one it is made on, "*" for all; else empty
    QString spelling; ///< which of the ways the catalogue lists; empty where there is but one

    bool operator==(const Planting &) const = default;
};

struct Planted
{
    QString text; ///< what was hashed, the secret in it
    QString bare; ///< the same without the secret: what a customer would show
    QString sign;
};

/** What a customer who makes exactly these mistakes sends. No plantings: the rule's own. */
[[nodiscard]] Planted plant(const Shop &shop, const QList<Planting> &plantings,
                            const Reading &reading = {});

/** The ways a mistake can be made, whatever the field; never empty for an id of the catalogue. */
[[nodiscard]] QStringList spellingsOf(const Shop &shop, QStringView id);
/** What it can be made on in this order: names, "*", or one empty name. */
[[nodiscard]] QStringList fieldsOf(const Shop &shop, QStringView id);
/** All of one id; some may leave this order's string as it is. */
[[nodiscard]] QList<Planting> plantingsOf(const Shop &shop, const QString &id);
/** Those that change this order's signature. */
[[nodiscard]] QList<Planting> visiblePlantings(const Shop &shop, const QString &id);

/** "url-encoded(remark, %20)". */
[[nodiscard]] QByteArray toText(const Planting &planting);
[[nodiscard]] QByteArray toText(const QList<Planting> &plantings);

} // namespace vexora::planted
