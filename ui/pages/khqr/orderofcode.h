// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace vexora::ui {

/**
 * Looks for the order a code was made for, in several histories one after the other: by the bill
 * number in it, then through the latest orders. Only the latest question is answered. Owned by the
 * CounterView.
 */
class OrderOfCode final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setLogs(const QList<OrderLog *> &logs);
    void look(const QString &payload, const QString &billNumber);
    /** Nothing is answered any more. */
    void forget() { ++m_turn; }

Q_SIGNALS:
    /** Its number, or nothing where no order has that code. */
    void answered(const std::optional<QString> &tradeNo);
    void failed();

private:
    void lookIn(qsizetype log);
    void walk(qsizetype log, qint64 beforeRow, int page);
    bool answerFrom(const QList<OrderRecord> &orders);

    QList<QPointer<OrderLog>> m_logs;
    QString m_payload;
    QString m_billNumber;
    int m_turn = 0;
};

} // namespace vexora::ui
