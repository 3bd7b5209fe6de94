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
    /** Instead of a next one: those that waited were of that merchant. */
    void tellForgotten(const QString &whose);
    [[nodiscard]] QPushButton *button() const { return m_fill; }

Q_SIGNALS:
    void wanted();
    void skipped();
    void forgotten();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText(const QString &text, bool isOffer);

    QLabel *m_text;
    QPushButton *m_fill;
    QPushButton *m_skip;
    QPushButton *m_forget;
    QPushButton *m_close;
};

} // namespace vexora::ui
