// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace vexora::ui {

struct Desk;

/** Language and theme, the merchants, and where what is stored. Owned by MainWindow. */
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /** Asked before rebuildRequested(): a new window would let go of an order being sent. */
    void setMayRebuild(std::function<bool()> mayRebuild);
    void refreshMerchants();

Q_SIGNALS:
    /** Language or theme changed and are saved. */
    void rebuildRequested();
    void merchantsChanged();
    /** Whether to ask about waiting orders now and then: in the preferences, and saved. */
    void watchChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
