// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace vexora::ui {

/** A band under the header for what must be read, until the person takes it away. */
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** One paragraph more; the same one is not said twice. */
    void add(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_said;
    QLabel *m_text;
};

} // namespace vexora::ui
