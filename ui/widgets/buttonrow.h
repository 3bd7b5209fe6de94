// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace vexora::ui {

/** Puts its items side by side and starts a new line where they no longer fit: rows of buttons. */
class ButtonRow final : public QLayout
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);
    ~ButtonRow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /** The height used; moves the items when `place` is set. */
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace vexora::ui
