// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace vexora::ui {

/**
 * Asks a person why an unknown order needs no more care, and says what that does not prove. Writes
 * nothing: who opened it does, with reason(), when it is accepted. Shown with open(); keeping the
 * order open has the focus.
 */
class CloseOrderDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `amount` is ours, with its currency. */
    CloseOrderDialog(const OrderRecord &record, const QString &amount, QWidget *parent = nullptr);

    /** Nothing until one was chosen. */
    [[nodiscard]] std::optional<ClosingReason> reason() const;

private:
    void addReasons(QVBoxLayout *column, const OrderRecord &record);

    QButtonGroup *m_reasons;
    QPushButton *m_close;
};

} // namespace vexora::ui
