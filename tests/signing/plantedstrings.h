// SPDX-License-Identifier: MIT
#pragma once

#include "signing/planted.h"

namespace vexora::planted {

/** Mistakes that give another string to sign. */
[[nodiscard]] inline bool changesTheString(const doctor::MistakeKind &kind)
{
    using enum doctor::Dimension;
    const auto is = [&kind](doctor::Dimension dimension) { return kind.dimension == dimension; };
    return is(Fields) || is(Value) || is(Message) || is(Order) || is(Pairs) || is(Joiner);
}

/** The first on whose order that mistake can be seen. */
[[nodiscard]] inline const Shop *shopThatShows(const QString &id)
{
    for (const Shop &shop : shops()) {
        if (!visiblePlantings(shop, id).isEmpty())
            return &shop;
    }
    return nullptr;
}

} // namespace vexora::planted
