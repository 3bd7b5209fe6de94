// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace vexora::ui {

class TodayModel;

/**
 * Draws one line: time, reference and amount; below them the state and Copy. Where there is no room
 * the reference gives way, never the amount nor the state.
 */
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** Both outlive it. */
    TodayDelegate(const TodayModel &model, QWidget *list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /** Where Copy stands in a line; as wide as "Copied", so that it does not jump. */
    [[nodiscard]] static QRect copyRect(const QRect &line);
    [[nodiscard]] static QString copyWord(bool isCopied);
    static void paintCopy(QPainter *painter, const QRect &rect, bool isCopied);

private:
    const TodayModel &m_model;
};

} // namespace vexora::ui
