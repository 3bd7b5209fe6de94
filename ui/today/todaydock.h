// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "ui/theme/px.h"

#include <QObject>
#include <QPointer>

class QHBoxLayout;
class QWidget;

namespace vexora::ui {

class HeaderBar;
class HeaderButton;
class TodayPane;
struct Desk;

/**
 * Where today's orders stand, with the Issue page only: in a wide window a column of their own, in
 * a narrower one a drawer over the right of the page, never over the form and its Send button.
 * Ctrl+T opens and closes the drawer, or moves the focus to the column and back. Esc, and whatever
 * draws the focus elsewhere, closes the drawer.
 */
class TodayDock final : public QObject
{
    Q_OBJECT

public:
    static constexpr Px kColumnFrom{1360}; ///< width of the window

    /** The column comes last in `row`, the drawer over `pages`; its button goes into `header`. */
    TodayDock(const Desk &desk, QHBoxLayout *row, QWidget *pages, HeaderBar *header);

    void setPlace(const Workspace &workspace, const std::optional<Profile> &profile);
    void setOnIssuePage(bool on);

Q_SIGNALS:
    void historyRequested(const vexora::OrderKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void placeDrawer();
    void toggle();
    void open();
    void close();
    void enter();
    void leave();
    [[nodiscard]] bool holds(const QWidget *widget) const;

    QHBoxLayout *m_row;
    QPointer<QWidget> m_pages;
    QPointer<QWidget> m_window;
    QPointer<TodayPane> m_pane;
    QPointer<HeaderButton> m_button;
    QPointer<QWidget> m_before; ///< had the focus before it went in
    bool m_onIssuePage = false;
    bool m_isColumn = false;
    bool m_isOpen = false;
};

} // namespace vexora::ui
