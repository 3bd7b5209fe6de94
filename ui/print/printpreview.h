// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace vexora::ui {

/**
 * The pages as they will be printed, one at a time: the same painting as on paper, only scaled; to
 * fit, or in real millimetres. Owned by the print dialog.
 */
class PrintPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPreview(QWidget *parent);

    /** Stays on the page shown where there still is one. */
    void setSheet(const print::Sheet &sheet);
    /** What stands where no page is. */
    void setHint(const QString &hint);

    [[nodiscard]] int page() const { return m_page; } ///< from 0

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class View;

    void turn(int by);
    void refresh();
    void fit();

    print::Sheet m_sheet;
    int m_page = 0;
    View *m_view;
    QScrollArea *m_area;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_where;
    QCheckBox *m_actual;
};

} // namespace vexora::ui
