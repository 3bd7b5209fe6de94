// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vexora::ui {

/**
 * The bar under the form, pinned: one button that says what it does. What it says is never cut: it
 * is all that stands between a live order and its sending. The second click of a double click and
 * a key held down press nothing, since the button may mean something else by then. Owned by the
 * IssuePage.
 */
class SendBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SendBar(QWidget *parent = nullptr);

    struct State
    {
        int errors = 0; ///< the person has been shown
        bool warned = false; ///< warnings are shown and the next press accepts them
        bool live = false;
        QString amount; ///< "NT$ 12,000"; empty while there is none
    };
    /** The form may be sent, or corrected. */
    void offer(const State &state);
    /** The form is frozen; `text` says where the order is. */
    void rest(const QString &text);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeHints();
    void setButtonText(const QString &text);

    QPushButton *m_button;
    QLabel *m_hint; ///< of the keys; gives way where it is narrow, like m_help
    QLabel *m_help;
    bool m_isResting = false;
};

} // namespace vexora::ui
