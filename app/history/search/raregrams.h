// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "history/search/grams.h"

#include <QSqlDatabase>

namespace vexora {

class RowCheck;

/**
 * Which pieces of what is asked for to put to the index. Not all: an order number's first half
 * stands in every order of its day, and to read long lists that exclude nobody is what makes a
 * search slow. How rare a piece is, is seen from how far back the newest few orders with it lie.
 */
struct RareGrams
{
    grams::Grams grams; ///< the rarest; one that no order has is enough. Empty when there is none
    grams::Grams shortGrams; ///< for blocks
    double share = 1; ///< of the rows, about, that have the rarest

    [[nodiscard]] static Result<RareGrams> of(const QSqlDatabase &database, const RowCheck &check,
                                              qint64 indexedTo);
};

} // namespace vexora
