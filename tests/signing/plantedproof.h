// SPDX-License-Identifier: MIT
#pragma once

#include "signing/planted.h"

#include <QByteArray>

namespace vexora::planted {

/** Two mistakes and all the time there is: what is found must not hang on how busy a machine is. */
[[nodiscard]] doctor::Limits unhurried();

/** What the doctor says of this signature on this shop's order. */
[[nodiscard]] doctor::Diagnosis examine(const Shop &shop, const QString &sign,
                                        const doctor::Limits &limits = unhurried());

/** Whether what was named, planted again, gives this signature, in any of its spellings. */
[[nodiscard]] bool gives(const Shop &shop, const QList<doctor::Mistake> &named,
                         const QString &sign);

/** Whether what was named, planted again, gives this string, the secret in it hidden or not there.
 */
[[nodiscard]] bool givesText(const Shop &shop, const QList<doctor::Mistake> &named,
                             const QString &text);

/** The text with the shop's secrets hidden. */
[[nodiscard]] QString hidden(const Shop &shop, QString text);

/**
 * Nothing where the doctor named exactly what was planted or no more than that which gives the same
 * signature; else what is wrong with the answer, for a person to read.
 */
[[nodiscard]] QByteArray faultIn(const doctor::Diagnosis &diagnosis, const Shop &shop,
                                 const QList<Planting> &plantings, const QString &sign);

/** Plants under every reading the catalogue leaves open until one is explained: nothing, or the
 *  fault of the first reading. */
[[nodiscard]] QByteArray faultOf(const Shop &shop, const QList<Planting> &plantings,
                                 const doctor::Limits &limits = unhurried());

/** The readings, the likeliest first. */
[[nodiscard]] const QList<Reading> &readings();

[[nodiscard]] QByteArray toText(const QList<doctor::Mistake> &mistakes);

} // namespace vexora::planted
