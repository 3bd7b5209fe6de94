// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace vexora::ui {

/**
 * One view of the KHQR page: its title with the way back to the first question, and a column below
 * that scrolls. Owned by KhqrPage.
 */
class KhqrView : public QWidget
{
    Q_OBJECT

public:
    KhqrView(const QString &objectName, const QString &title, QWidget *parent);

    /** What was pasted into or dropped onto the page while this view is shown. */
    virtual void take(const QMimeData *mime);
    /** Whether it is a view that reads codes from elsewhere. */
    [[nodiscard]] virtual bool takes() const { return false; }

Q_SIGNALS:
    void backRequested();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QWidget *body() const { return m_body; }
    /** Something new stands in `part` and should be in sight. */
    void bringIntoSight(QWidget *part);

private:
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace vexora::ui
