// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace vexora::ui {

/** A whole card to be pressed: an icon, a heading and what it means in a sentence or two. */
class BigChoice final : public QAbstractButton
{
    Q_OBJECT

public:
    BigChoice(const QString &iconName, const QString &heading, const QString &means,
              QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** Where heading and sentences stand in a card of that width. */
    [[nodiscard]] QRect headingRect(int width) const;
    [[nodiscard]] QRect meansRect(int width) const;

    QString m_means;
};

} // namespace vexora::ui
