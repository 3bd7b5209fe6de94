// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "ui/pages/issue/card.h"

#include <QElapsedTimer>
#include <QTimer>

namespace vexora::ui {

/** An order on its way: how long it has taken, and what Cancel would mean at this moment. */
class SendingCard final : public Card
{
    Q_OBJECT

public:
    SendingCard(const QString &host, const QString &amount, QWidget *parent = nullptr);

    void setStage(CheckoutRun::Stage stage);
    /** Cancel was asked for; the answer to that is still to come. */
    void setCancelling();

private:
    void tick();

    QLabel *m_elapsed;
    QLabel *m_sentence;
    QPushButton *m_cancel;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace vexora::ui
