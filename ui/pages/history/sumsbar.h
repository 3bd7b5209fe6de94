// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPushButton>

namespace vexora::ui {

/**
 * What the shown orders come to, in one line that ends where there is no more room; pressed, it
 * opens all of it. Grey while it is still being counted. Owned by the history page.
 */
class SumsBar final : public QPushButton
{
    Q_OBJECT

public:
    explicit SumsBar(QWidget *parent);

    struct Line
    {
        QString currency;
        QString words; ///< "Paid 22"
        QString amount; ///< "NT$ 131,900"

        bool operator==(const Line &) const = default;
    };

    void setLines(const QList<Line> &lines, bool isCounting);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openAll();
    [[nodiscard]] QString whole() const;

    QList<Line> m_lines;
    bool m_counting = false;
};

} // namespace vexora::ui
