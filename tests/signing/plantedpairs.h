// SPDX-License-Identifier: MIT
#pragma once

#include "signing/planted.h"

#include <QList>
#include <QRandomGenerator>

namespace vexora::planted {

/** Some mistakes made together on one order. */
struct Company
{
    const Shop *shop = nullptr;
    QList<Planting> plantings;
};

/**
 * Every pair of ids that can be told apart somewhere: on one region's order each, in one of their
 * ways each, both taken in turn. Told apart: the two together give another signature than the rule
 * and than each alone.
 */
[[nodiscard]] QList<Company> allPairs();

/** Three ids at random, in any of their ways, none of which can be left out. */
[[nodiscard]] Company randomTriple(QRandomGenerator &random);

} // namespace vexora::planted
