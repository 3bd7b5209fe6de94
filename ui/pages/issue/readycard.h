// SPDX-License-Identifier: MIT
#pragma once

#include "domain/clock.h"
#include "domain/order.h"
#include "regions/regionspec.h"
#include "ui/pages/issue/card.h"

#include <QTimer>

namespace vexora::ui {

class MessageBlock;
class QrView;

/**
 * There is something to pay with: a link, a KHQR that agrees with its order, or an account. Says
 * so, and that nothing is paid yet.
 */
class ReadyCard final : public Card
{
    Q_OBJECT

public:
    /** `order` is created, and its KHQR, if any, matches. `clock` outlives the card. `language` is
     *  the window's. */
    ReadyCard(const Order &order, const RegionSpec &region, const Clock &clock,
              const QString &language, QWidget *parent = nullptr);

    /** Once the gateway tells of money, "not paid yet" is no longer said. */
    void showPayment(PaymentState payment);
    /** What became of handing something over: copied, mailed, or why not. */
    void showNote(const QString &what, Role role);
    /** A code that can be paid is shown. */
    [[nodiscard]] bool holdsCode() const;
    /** Null where there is nothing to send, a code alone. */
    [[nodiscard]] MessageBlock *messageBlock() const { return m_message; }

private:
    void addCode(const Order &order);
    void addKhqrFacts(class QVBoxLayout *column, const KhqrSummary &khqr);
    void addAccount(const VirtualAccount &account, const RegionSpec &region,
                    const QString &language);
    void addAnswer(const Order &order);
    void addActions(const OrderRecord &record);
    void addCodeActions(bool first);
    void addLinkActions(const OrderRecord &record, bool hasMessage);
    void countDown();
    void endCode();

    const Clock &m_clock;
    QrView *m_code = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_note = nullptr;
    MessageBlock *m_message = nullptr;
    QList<QPushButton *> m_codeActions; ///< what only a code that can be paid is good for
    QPushButton *m_newCode = nullptr;
    PaymentState m_payment = PaymentState::NotAsked;
    qint64 m_expiresAtMs = 0;
    QTimer m_timer;
};

} // namespace vexora::ui
