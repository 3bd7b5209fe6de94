// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "checkout/workspace.h"
#include "settings/profile.h"
#include "ui/pages/khqr/khqrview.h"
#include "ui/print/item.h"

#include <QPointer>
#include <QTimer>

class QLabel;

namespace vexora::ui {

struct Desk;
class SaleRow;

/**
 * The gateway's codes that can still be paid, newest first: those of the workspace's orders whose
 * KHQR matches, whose end is to come and that nobody has paid. Never for a counter. Owned by
 * KhqrPage.
 */
class OneSaleView final : public KhqrView
{
    Q_OBJECT

public:
    explicit OneSaleView(Desk &desk, QWidget *parent = nullptr);

    void setProfile(const Workspace &workspace, const std::optional<Profile> &profile);

    /** Whether the code of an order can be paid now. */
    [[nodiscard]] static bool isPayable(const OrderRecord &order, qint64 nowMs);

Q_SIGNALS:
    void issueRequested();
    void printRequested(const vexora::print::Item &item);
    void customerScreenRequested(const vexora::OrderRecord &order);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void reload();
    void onPage(const Result<OrderPage> &page);
    void tick();
    void showHint();

    Desk &m_desk;
    QPointer<OrderLog> m_log;
    bool m_givesKhqr = false;
    bool m_failed = false;
    bool m_loaded = false;
    QLabel *m_region;
    QPushButton *m_issue;
    QLabel *m_heading;
    QLabel *m_hint;
    QVBoxLayout *m_list;
    QList<SaleRow *> m_rows;
    QTimer m_clock;
    QTimer m_soon; ///< one question for many changes
    int m_turn = 0; ///< of the page that is waited for
};

} // namespace vexora::ui
