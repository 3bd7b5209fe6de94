// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vexora::ui {

class PasteQueue;

/** A band over the form that names the next payer of a clipboard that held several. */
class NextPayerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NextPayerBar(QWidget *parent = nullptr);

    /** Hides itself for an empty queue. */
    void offer(const PasteQueue &queue);
    [[nodiscard]] QPushButton *button() const { return m_fill; }

Q_SIGNALS:
    void wanted();
    void skipped();
    void forgotten();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_fill;
};

} // namespace vexora::ui
