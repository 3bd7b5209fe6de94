// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/ordersofcodes.h"

#include <QHash>
#include <QPushButton>

#include <functional>

namespace vexora {
class Clock;
class OrderLog;
} // namespace vexora

namespace vexora::ui {

/**
 * Saves the bare symbol of a code that may be printed as PNG, SVG or PDF; what it writes was read
 * back. The history is told first, as with every copy that leaves the program.
 */
class SaveSymbol final : public QPushButton
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &file)>;
    using AskForFile = std::function<void(const Chosen &)>;

    explicit SaveSymbol(const Clock &clock, QWidget *parent);

    /** Instead of the file dialog. */
    void setAsking(AskForFile ask) { m_ask = std::move(ask); }
    /** Null: there is no history to tell, and nothing is saved. */
    void setLog(OrderLog *log) { m_log = log; }
    /** Where an order may have the code; one that is not live leaves as a card only, with TEST, and
     *  one that cannot be paid any more not at all. */
    void setOrders(const QList<OrdersOfCodes::Place> &places);
    /** The code to be saved; the button is hidden for an empty one. */
    void setPayload(const QString &payload);

Q_SIGNALS:
    /** What became of it, in a sentence. */
    void said(const QString &text, bool isFault);

private:
    void save(const QString &file);
    void onOrders(const QHash<QString, OrderRecord> &orders);
    void note(const QString &file, const QString &payload, const OrderKey &key);
    void write(const QString &file, const QByteArray &bytes);

    const Clock &m_clock;
    OrderLog *m_log = nullptr;
    OrdersOfCodes *m_order;
    QString m_file; ///< to be written when it is known whose code it is
    AskForFile m_ask;
    QString m_payload;
};

} // namespace vexora::ui
