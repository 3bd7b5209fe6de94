// SPDX-License-Identifier: MIT
#pragma once

#include "domain/clock.h"
#include "domain/order.h"
#include "regions/regionspec.h"
#include "ui/pages/issue/card.h"

#include <QTimer>

namespace vexora::ui {

class QrView;

/**
 * There is something to pay with: a link, a KHQR that agrees with its order, or an account. Says
 * so, and that nothing is paid yet.
 */
class ReadyCard final : public Card
{
    Q_OBJECT

public:
    /** `order` is created, and its KHQR, if any, matches. `clock` outlives the card. */
    ReadyCard(const Order &order, const RegionSpec &region, const Clock &clock,
              QWidget *parent = nullptr);

    /** Says that something is in the clipboard now. */
    void showCopied(const QString &what);

private:
    void addCode(const Order &order);
    void addKhqrFacts(class QVBoxLayout *column, const KhqrSummary &khqr);
    void addAccount(const VirtualAccount &account);
    void addAnswer(const Order &order);
    void countDown();

    const Clock &m_clock;
    QrView *m_code = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_copied = nullptr;
    qint64 m_expiresAtMs = 0;
    QTimer m_timer;
};

} // namespace vexora::ui
