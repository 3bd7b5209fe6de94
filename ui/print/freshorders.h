// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "ui/print/item.h"

#include <functional>

namespace vexora::print {

/**
 * The items with their orders as the history knows them now: they may have been paid since somebody
 * chose to print them. One it does not know, because the list was lost, stays as it was given.
 * `then` gets an error when the history cannot be read; not called when the context is gone.
 */
void readOrders(const QList<Item> &items, OrderLog &log, QObject *context,
                std::function<void(const Result<QList<Item>> &)> then);

} // namespace vexora::print
