// SPDX-License-Identifier: MIT
#include "ui/pages/support/scrollcolumn.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace vexora::ui {

namespace {

constexpr Px kWidestColumn{1040}; ///< lines longer than that are hard to read

} // namespace

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    m_column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    m_column->setSpacing(space::kSmall);
    m_body->setMaximumWidth(kWidestColumn);
    m_body->setAutoFillBackground(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_body);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    viewport()->setAutoFillBackground(false);
    // Qt scrolls to what gets the focus only where it comes from within. What is in sight stays
    // where it is: the mouse may be on it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_body->isAncestorOf(now) && now->visibleRegion().isEmpty())
            bringIntoSight(now);
    });
}

void ScrollColumn::bringIntoSight(QWidget *part)
{
    m_column->activate();
    ensureWidgetVisible(part, 0, space::kMedium);
}

} // namespace vexora::ui
