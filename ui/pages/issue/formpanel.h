// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QScrollArea;

namespace vexora::ui {

class OrderForm;
class NextPayerBar;
class SendBar;

/** The left-hand side: the form, which scrolls, over the Send bar, which does not. Above them the
 *  next payer of a clipboard, when there is one. */
class FormPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(QWidget *parent = nullptr);

    /** Takes the form and lets the former one go; null for none. */
    void setForm(OrderForm *form);
    [[nodiscard]] SendBar *bar() const { return m_bar; }
    [[nodiscard]] NextPayerBar *nextPayer() const { return m_nextPayer; }
    void scrollToTop();
    /** Scrolls until the control and the reason under it are in sight. */
    void bringIntoView(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NextPayerBar *m_nextPayer;
    QScrollArea *m_area;
    SendBar *m_bar;
};

} // namespace vexora::ui
