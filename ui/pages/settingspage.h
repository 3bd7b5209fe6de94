// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace vexora::ui {

struct Desk;

/**
 * Everything a person can choose, each with a line that says what it does. A choice holds at once,
 * is saved, and can be taken back from the band on top (ui/pages/settings). Owned by MainWindow.
 */
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /** Asked before what needs a new window: that would let go of an order being sent. */
    void setMayRebuild(std::function<bool()> mayRebuild);
    void refreshMerchants();
    /** A sentence on top, until the next one. */
    void say(const QString &sentence, bool isFault);
    /** Scrolls to the control of that name and gives it the focus, where there is one. */
    void focusOn(const QString &control);

Q_SIGNALS:
    /** Language, theme or size changed and are saved. */
    void rebuildRequested();
    void folderRequested(const QString &path);
    void merchantsChanged();
    /** Whether to ask about waiting orders now and then: in the preferences, and saved. */
    void watchChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
