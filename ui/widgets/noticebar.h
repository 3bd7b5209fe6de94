// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vexora::ui {

/** A band under the header for what must be read, until the person takes it away. */
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** One paragraph more; the same one is not said twice. */
    void add(const QString &text);
    /** What holds until withdraw(), below the rest, and what can be done about it; nothing where
     *  `button` is empty. Said again each time, whether or not it was taken away. */
    void offer(const QString &text, const QString &button);
    void withdraw();

Q_SIGNALS:
    void offerTaken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void takeAway();

    QStringList m_said; ///< all of it, so that nothing is said twice
    QStringList m_shown; ///< those not understood yet
    QString m_offered;
    QLabel *m_text;
    QPushButton *m_offer;
};

} // namespace vexora::ui
