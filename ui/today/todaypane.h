// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "ui/theme/px.h"
#include "ui/today/todayfoot.h"
#include "ui/today/todaymodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace vexora::ui {

class Alarm;
class TodayList;
struct Desk;

/**
 * The newest ten orders of today and what the day adds up to, of one workspace and environment:
 * live, test and sandbox never share a list or a sum. Follows the log, and starts over at local
 * midnight. Reads nothing while it cannot be seen. Owned by TodayDock.
 */
class TodayPane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr Px kWidth{300};
    static constexpr int kMostOrders = 10;

    /** `desk` outlives the pane. `midnight` becomes its child; one of its own when null. */
    explicit TodayPane(const Desk &desk, QWidget *parent = nullptr, Alarm *midnight = nullptr);

    /** Shows the orders of the profile's environment; of none where there is no profile. */
    void setPlace(const Workspace &workspace, const std::optional<Profile> &profile);
    void takeFocus();

Q_SIGNALS:
    void historyRequested(const vexora::OrderKey &key);
    void escaped(); ///< Esc was pressed in it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void take(const Result<OrderPage> &page, const Result<QList<CurrencyTotals>> &totals);
    void setHint(const QString &words, Role role = Role::Dim);
    void copy(int row);
    [[nodiscard]] TodayFoot::Sums sumsOf(const CurrencyTotals &totals) const;

    const Desk &m_desk;
    Workspace m_workspace;
    QPointer<OrderLog> m_log; ///< of m_workspace
    std::optional<Environment> m_environment;
    QString m_region; ///< of the profile, for its currency's symbol
    TodayModel m_model;
    TodayList *m_list;
    TodayFoot *m_foot;
    QLabel *m_hint;
    QTimer m_soon; ///< one question for many changes
    QTimer m_copied; ///< until "Copied" is said for long enough
    QPointer<QWidget> m_watched; ///< the window, whose coming back is a reason to look again
    quint64 m_generation = 0;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace vexora::ui
