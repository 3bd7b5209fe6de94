// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QKeySequence;

namespace vexora::ui {

/**
 * The pages, one below the other: icons, and labels too where there is room. The chosen one is
 * marked by a bar, a panel and weight. Up and Down move between them.
 */
class NavRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    /** Adds a page below the others; a gap before it sets it apart. */
    void addPage(const QString &label, const QString &icon, const QString &objectName,
                 const QKeySequence &shortcut, bool gapBefore = false);
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    void setLabelsShown(bool shown);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Item;
    QList<Item *> m_items;
    bool m_labels = true;
};

} // namespace vexora::ui
