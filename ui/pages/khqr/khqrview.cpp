// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/khqrview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kWidest{1040}; ///< lines longer than that are hard to read

} // namespace

KhqrView::KhqrView(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout)
{
    setObjectName(objectName);
    auto *back = makeButton(tr("Back"), u"backButton"_s, this);
    makeCompact(back);
    connect(back, &QPushButton::clicked, this, &KhqrView::backRequested);
    QLabel *heading = makeLabel(title, this, TextSize::Heading, Role::Ink, QFont::Bold);
    heading->setObjectName(u"viewTitle"_s);
    heading->setMinimumWidth(1);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    head->setSpacing(space::kSmall);
    head->addWidget(back);
    head->addWidget(heading, 1);

    m_body->setMaximumWidth(kWidest);
    m_body->setLayout(m_column);
    m_column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    m_column->setSpacing(space::kSmall);
    auto *area = new QScrollArea(this);
    area->setObjectName(objectName + u"Area");
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_body);
    area->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    area->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(makeRule(this));
    layout->addWidget(area, 1);
    setFocusProxy(back);
}

void KhqrView::take(const QMimeData *)
{
}

void KhqrView::bringIntoSight(QWidget *part)
{
    m_body->layout()->activate();
    if (auto *area = findChild<QScrollArea *>(objectName() + u"Area"))
        area->ensureWidgetVisible(part, 0, space::kMedium);
}

} // namespace vexora::ui
