// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "domain/order.h"
#include "settings/profile.h"

#include <QWidget>

#include <memory>

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

    /** Shows the form of the profile's region with its defaults. Not while sending. */
    void setProfile(const Workspace &workspace, const Profile &profile);
    [[nodiscard]] bool isSending() const;
    /** Keeps the profile's defaults and no payer data. */
    void newOrder();

Q_SIGNALS:
    void orderFinished(const vexora::Order &order);
    void historyRequested(const vexora::OrderKey &key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
