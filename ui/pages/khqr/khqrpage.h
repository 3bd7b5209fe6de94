// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "settings/profile.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace vexora::ui {

struct Desk;

/**
 * Everything about a KHQR that is not the issuing of one: the codes of one sale that can still be
 * paid, the shop's permanent code from its bank, what stands in any code, and making one. Asks
 * first what the code is for. Owned by MainWindow.
 */
class KhqrPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KhqrPage(Desk &desk, QWidget *parent = nullptr);
    ~KhqrPage() override;

    /** Whose codes: orders of that workspace, counter cards of that profile's environment. */
    void setProfile(const Workspace &workspace, const std::optional<Profile> &profile);
    /** Back to the first question. */
    void showChooser();
    /** The code is checked, unchanged. */
    void showCheck(const QString &payload);

Q_SIGNALS:
    /** A code for one sale comes with an order. */
    void issueRequested();
    /** A new order with the values of that one, of the sandbox's list or of the person's. */
    void newFromThisRequested(const vexora::OrderKey &key, bool sandbox);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
