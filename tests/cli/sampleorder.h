// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace vexora::test {

/** A passing example of a region file: an order that the documents would take. */
struct SampleOrder
{
    QString region;
    QString currency;
    QString tradeNo;
    json::Value values; ///< as typed
    bool severalCurrencies = false;

    /** The value typed for a field. */
    [[nodiscard]] QString value(QStringView field) const { return values.stringAt(field); }
    /** The values as the JSON that --values takes. */
    [[nodiscard]] QByteArray json() const { return json::write(values); }
};

/** The built-in region ids, from the files' names. */
[[nodiscard]] QStringList regionIds();
/** The first passing example of every region and currency. */
[[nodiscard]] QList<SampleOrder> sampleOrders();
[[nodiscard]] SampleOrder sampleOrder(const QString &region, const QString &currency = {});

/** A made-up order for Taiwan whose payer values stand nowhere else, to search for. */
[[nodiscard]] SampleOrder canaryOrder();
/** The payer values of canaryOrder(), as typed and as sent. */
[[nodiscard]] QStringList canaryValues();

/** `issue` for an order: --region, --base-url, --merchant-no, --currency where there are several,
 * --values - and --json. */
[[nodiscard]] QStringList issueArguments(const SampleOrder &order, const QUrl &baseUrl,
                                         const QString &merchantNo);

/** What a gateway answers to an order that went well, with a link. */
[[nodiscard]] QByteArray acceptance(const QString &tradeNo);
/** JSON written with single quotes, for the eye. */
[[nodiscard]] QByteArray quoted(QByteArray text);
/** An answer's envelope around `data` (JSON text). */
[[nodiscard]] QByteArray envelope(const QByteArray &code, const QByteArray &data);

} // namespace vexora::test
