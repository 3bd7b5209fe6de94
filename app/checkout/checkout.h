// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "checkout/orderlog.h"
#include "domain/clock.h"
#include "domain/credentials.h"
#include "regions/ordercheck.h"
#include "regions/regionspec.h"
#include "settings/profile.h"

#include <optional>

namespace vexora {

/** What someone wants issued: a profile, the values as typed, and how to go about it. */
struct OrderDraft
{
    Profile profile; ///< made up on the spot for a command line without one
    FieldMap values;
    QString tradeNo; ///< empty: made here
    QString replaces; ///< tradeNo of the refused or unknown order this one is made from
    bool acceptWarnings = false;
    int timeoutMs = 30000;
};

/** A draft after checking. Nothing has been written or sent. */
struct PreparedOrder
{
    OrderDraft draft;
    RegionSpec region;
    Currency currency;
    CheckedOrder checked;
    /** Sent in place of a body made here: somebody's own, byte for byte. `checked.fields` are then
     *  the fields in it, and `draft.tradeNo` its number. */
    std::optional<QByteArray> verbatim = {};

    /** No errors, and warnings are accepted. */
    [[nodiscard]] bool sendable() const;
};

/**
 * One order on its way through the pipeline: durable, signed, posted once, judged, durable again.
 * Emits finished exactly once. Destroying it before that leaves the order for recovery.
 */
class CheckoutRun : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Recording, ///< being made durable
        Connecting, ///< no body byte has left
        Sending, ///< the order may exist at the gateway from here on
        Finished,
    };
    Q_ENUM(Stage)

    using QObject::QObject;
    [[nodiscard]] virtual Stage stage() const = 0;
    [[nodiscard]] virtual const Order &order() const = 0;
    /** Before the first body byte: not_sent. After it: unknown. */
    virtual void cancel() = 0;

Q_SIGNALS:
    void stageChanged(vexora::CheckoutRun::Stage stage);
    /**
     * The order with its outcome. An error means nothing was sent: Storage (the folder cannot be
     * written), Duplicate (a typed order number is taken), NumberUncertain, Internal.
     */
    void finished(const vexora::Result<vexora::Order> &result);
};

/**
 * The one way an order is issued, for the window, the command line and later the batch. Depends
 * on interfaces only. Owned by the workspace; use on the main thread.
 */
class Checkout
{
public:
    Checkout(OrderLog &log, Gateway &gateway, const Clock &clock);

    /** Normalises and checks. Pure: may be called at every keystroke. */
    [[nodiscard]] static PreparedOrder prepare(const OrderDraft &draft, const RegionSpec &region,
                                               const QString &language = QStringLiteral("en"));

    /** Starts on the next turn of the event loop. `order` must be sendable. */
    [[nodiscard]] std::unique_ptr<CheckoutRun> start(const PreparedOrder &order,
                                                     Credentials credentials);

    /** `{prefix}yyyyMMddHHmmss` and six random digits, UTC (API.md section 4). */
    [[nodiscard]] QString makeTradeNo(const QString &prefix) const;

private:
    OrderLog &m_log;
    Gateway &m_gateway;
    const Clock &m_clock;
};

/** The order an `invalid` outcome shows: never written to the history, so without a time there. */
[[nodiscard]] Order invalidOrder(const PreparedOrder &order);

} // namespace vexora
