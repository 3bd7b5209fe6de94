// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace vexora::ui {

/** A column that scrolls when it is taller than the view it stands in; lines never get too long to
 *  be read. Owned by the view. */
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent);

    [[nodiscard]] QWidget *body() const { return m_body; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /** Something new stands in `part` and should be in sight. */
    void bringIntoSight(QWidget *part);

private:
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace vexora::ui
