// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/result.h"

#include <QString>

#include <random>

/** Orders as desks of several regions would leave them over three years, the same every time. */
class MadeOrders
{
public:
    [[nodiscard]] vexora::OrderRecord next();

private:
    [[nodiscard]] QString digits(int count);

    std::mt19937_64 m_random{20261121};
    qint64 m_atMs = 1'700'000'000'000;
};

/** Writes so many orders to a new list, as the store does but many at a time. */
[[nodiscard]] vexora::Result<void> makeList(const QString &path, int orders);
/** Has the program's own indexer index it. */
[[nodiscard]] vexora::Result<void> indexList(const QString &path);
