// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace vexora {

struct PaymentNote;

/**
 * How an OrderRecord lies in a row of `orders`. A row is written in groups of columns, each at its
 * own moment: the facts before it is sent, the answer when it ended, the payment when a status
 * query told of it, the asking when one was sent, the closing when a person closed it. No group
 * writes another's columns, so none can undo what another knows.
 */
struct ColumnGroup
{
    QString columns; ///< names, separated by commas
    QVariantList values; ///< in that order

    /** "?,?,?" for as many values. */
    [[nodiscard]] QString placeholders() const;
};

[[nodiscard]] ColumnGroup factColumns(const OrderRecord &record);
[[nodiscard]] ColumnGroup answerColumns(const OrderRecord &record);
[[nodiscard]] ColumnGroup paymentColumns(const PaymentNote &note);
[[nodiscard]] ColumnGroup askColumns(const PaymentNote &note);
/** `payment` among them: it is what a person may say of it while no query has. */
[[nodiscard]] ColumnGroup closingColumns(ClosingReason reason, qint64 nowMs);

/** What to select: the row number, then every column orderFromRow() reads. */
[[nodiscard]] const QString &orderColumns();
[[nodiscard]] OrderRecord orderFromRow(const QSqlQuery &row);

/** Text as the driver must get it: it would write a null string as NULL, which no column takes. */
[[nodiscard]] QVariant textValue(const QString &text);

} // namespace vexora
