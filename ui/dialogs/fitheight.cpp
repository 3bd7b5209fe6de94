// SPDX-License-Identifier: MIT
#include "ui/dialogs/fitheight.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QTimer>

#include <algorithm>

namespace vexora::ui {

namespace {

class HeightFitter final : public QObject
{
public:
    HeightFitter(QDialog *dialog, int leastWidth)
        : QObject(dialog)
        , m_dialog(dialog)
        , m_leastWidth(leastWidth)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, [this] { fit(); });
        dialog->setMinimumWidth(leastWidth);
        dialog->installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            m_soon.start(); // the layout takes it in first
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QLayout *layout = m_dialog->layout();
        layout->activate();
        const int width = std::max(m_leastWidth, layout->minimumSize().width());
        m_dialog->resize(width,
                         layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                     : layout->totalSizeHint().height());
    }

    QDialog *m_dialog;
    const int m_leastWidth;
    QTimer m_soon;
};

} // namespace

void fitHeight(QDialog *dialog, int leastWidth)
{
    new HeightFitter(dialog, leastWidth);
}

} // namespace vexora::ui
