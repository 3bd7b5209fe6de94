// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "settings/profile.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace vexora::ui {

struct Desk;
class RequestView;

/**
 * For whoever answers a customer's ticket: which mistake a request was signed with, what to answer
 * to a callback, and what the gateway's codes mean. Owned by MainWindow.
 */
class SupportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SupportPage(Desk &desk, QWidget *parent = nullptr);
    ~SupportPage() override;

    /** The window's profile. */
    void setProfile(const std::optional<Profile> &profile);
    /** Asked before a customer's request is sent again. */
    void setMaySend(std::function<bool()> may);
    /** Lets the embedded gateway play a fault; false when it cannot. */
    void setPlayFault(std::function<bool(const QString &)> play);
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] RequestView *requestView() const;

Q_SIGNALS:
    void historyRequested(const vexora::OrderKey &key, bool sandbox);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
