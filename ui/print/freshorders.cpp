// SPDX-License-Identifier: MIT
#include "ui/print/freshorders.h"

#include "domain/whenfinished.h"

#include <QHash>

#include <memory>

namespace vexora::print {

namespace {

struct Reading
{
    QList<Item> items;
    QHash<QString, QList<qsizetype>> places = {}; ///< in the items, by order
    qsizetype left = 0;
    std::optional<Error> error = {};
    std::function<void(const Result<QList<Item>> &)> then = {};
};

QString textOf(const OrderKey &key)
{
    return key.merchantNo + u'\n' + key.host + u'\n' + key.tradeNo;
}

void take(Reading &reading, const OrderKey &key, const Result<OrderRecord> &found)
{
    if (found) {
        for (const qsizetype place : reading.places.value(textOf(key)))
            reading.items[place].order = *found;
    } else if (found.error().code != ErrorCode::NotFound) {
        reading.error = found.error();
    }
    if (--reading.left > 0)
        return;
    if (reading.error)
        reading.then(tl::unexpected(*reading.error));
    else
        reading.then(reading.items);
}

} // namespace

void readOrders(const QList<Item> &items, OrderLog &log, QObject *context,
                std::function<void(const Result<QList<Item>> &)> then)
{
    auto reading = std::make_shared<Reading>();
    reading->items = items;
    QList<OrderKey> keys;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].order)
            continue;
        QList<qsizetype> &places = reading->places[textOf(items[i].order->key)];
        if (places.isEmpty())
            keys.append(items[i].order->key);
        places.append(i);
    }
    if (keys.isEmpty()) {
        then(items);
        return;
    }
    reading->left = keys.size();
    reading->then = std::move(then);
    for (const OrderKey &key : std::as_const(keys))
        whenFinished(log.find(key), context, [reading, key](const Result<OrderRecord> &found) {
            take(*reading, key, found);
        });
}

} // namespace vexora::print
