// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "domain/order.h"
#include "settings/profile.h"
#include "ui/pages/issue/typedorder.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace vexora::ui {

struct Desk;

/**
 * Issues one order at a time: the form on the left, what becomes of it on the right. Owned by
 * MainWindow. The form is frozen from Send until New order.
 */
class IssuePage final : public QWidget
{
    Q_OBJECT

public:
    explicit IssuePage(Desk &desk, QWidget *parent = nullptr);
    ~IssuePage() override;

    /**
     * Shows the form of the profile's region with its defaults; what is typed stays when it is the
     * same profile, edited. Lets go of a finished order. Not while sending.
     */
    void setProfile(const Workspace &workspace, const Profile &profile);
    /**
     * Makes room for other values: calls `then` at once, or, where a person has typed what was not
     * sent, when that person has said that it may go. Not while sending.
     */
    void replaceTyped(const std::function<void()> &then);
    /** The same before the page goes, with another data folder. */
    void leaveTyped(const std::function<void()> &then);
    /** Asked at Send and once more before the order leaves; whoever says no says why. */
    void setMaySend(std::function<bool()> maySend);
    /**
     * Fills the form with an earlier order's values, of the profile that is set, under a new order
     * number, and shows what differs from it. In place of one whose fate is open it will say so;
     * that one has been asked about. Not while sending.
     */
    void startFrom(const Order &earlier);
    [[nodiscard]] bool isSending() const;
    /** An order is being sent, or what became of it is being looked at. */
    [[nodiscard]] bool holdsOrder() const;
    /** Fills an example order into a practice profile's form and goes to Send. */
    void showExample();

    /** Only payers that wait, or nothing, while holdsOrder(). */
    [[nodiscard]] std::optional<TypedOrder> typed() const;
    /** Nothing happens under another profile. */
    void retype(const TypedOrder &typed);

Q_SIGNALS:
    /** holdsOrder() has ended: from here on another profile may be set. */
    void released();
    void orderFinished(const vexora::Order &order);
    void historyRequested(const vexora::OrderKey &key);
    /** From the customer's screen, of an order that this page may have let go of. */
    void newCodeRequested(const vexora::OrderKey &key, bool sandbox);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
