// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/sale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/qrview.h"

namespace vexora::ui {

/**
 * The large thing on the customer's screen: the code on its white card, as large as there is room
 * in whole pixels, or, where there is none any more, a sign that says why from across a counter.
 */
class SalePicture final : public QWidget
{
    Q_OBJECT

public:
    explicit SalePicture(QWidget *parent = nullptr);

    void setCode(const QrMatrix &matrix);
    /** Takes the code away where the state has none. */
    void setState(SaleState state);
    /** Pixels of a side with nothing lost around the code. */
    [[nodiscard]] int sideFor(int room) const;
    [[nodiscard]] QrView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QrView *m_view;
    int m_modules = 0;
    SaleState m_state = SaleState::Waiting;
};

/** What is left of the time as a line that gets shorter. */
class TimeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);

    void setShare(double share, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 1;
    Role m_role = Role::Accent;
};

} // namespace vexora::ui
