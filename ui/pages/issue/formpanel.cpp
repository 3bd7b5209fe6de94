// SPDX-License-Identifier: MIT
#include "ui/pages/issue/formpanel.h"

#include "ui/forms/orderform.h"
#include "ui/pages/issue/nextpayerbar.h"
#include "ui/pages/issue/sendbar.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kMinWidth{420};
constexpr Px kMaxWidth{560};

} // namespace

FormPanel::FormPanel(QWidget *parent)
    : QWidget(parent)
    , m_nextPayer(new NextPayerBar(this))
    , m_area(new QScrollArea(this))
    , m_bar(new SendBar(this))
{
    setMinimumWidth(kMinWidth);
    setMaximumWidth(kMaxWidth);
    m_area->setObjectName(u"formArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_nextPayer);
    column->addWidget(m_area, 1);
    column->addWidget(m_bar);
}

void FormPanel::setForm(OrderForm *form)
{
    if (QWidget *former = m_area->takeWidget()) {
        former->hide();
        former->deleteLater();
    }
    if (!form)
        return;
    m_area->setWidget(form);
    form->setAutoFillBackground(false);
    form->show();
    // Once it is in the window; it came after the Send button.
    QWidget::setTabOrder(form->fixTabOrder(), m_bar->button());
}

void FormPanel::scrollToTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

void FormPanel::bringIntoView(QWidget *control)
{
    // The reason under it may only just have been put there: wait until it has been laid out.
    QTimer::singleShot(0, this, [this, frame = QPointer<QWidget>(control->parentWidget())] {
        if (frame)
            m_area->ensureWidgetVisible(frame, 0, space::kMedium);
    });
}

void FormPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(width() - 1, 0, 1, height(), color(Role::Line));
}

} // namespace vexora::ui
