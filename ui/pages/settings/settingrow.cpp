// SPDX-License-Identifier: MIT
#include "ui/pages/settings/settingrow.h"

#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vexora::ui {

namespace {

constexpr Px kRowWide{540}; ///< width from which the control stands on the right
constexpr Px kControlWidth{260};

} // namespace

SettingRow::SettingRow(const QString &name, const QString &does, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name(makeLabel(name, this))
    , m_does(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_control(control)
{
    m_control->setParent(this);
    tie(m_name, m_control);
    if (auto *number = m_control->findChild<QLineEdit *>()) // of a spin box: it has the caret
        number->setAccessibleName(name);
    setDoes(does);
    m_control->installEventFilter(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kHair);
    arrange(true);
}

void SettingRow::setDoes(const QString &does)
{
    m_does->setText(does);
    m_does->setHidden(does.isEmpty());
    // A combo box tells its current text as its name: its description says which one it is.
    m_control->setAccessibleDescription(
        qobject_cast<QComboBox *>(m_control) ? QString(m_name->text() + u". " + does) : does);
}

void SettingRow::arrange(bool isWide)
{
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_does), m_control})
        m_grid->removeWidget(widget);
    m_control->setFixedWidth(qMax<int>(kControlWidth, m_control->minimumSizeHint().width()));
    m_grid->addWidget(m_name, 0, 0);
    m_grid->addWidget(m_does, 1, 0);
    if (isWide)
        m_grid->addWidget(m_control, 0, 1, 2, 1, Qt::AlignTop);
    else
        m_grid->addWidget(m_control, 2, 0, Qt::AlignLeft);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(1, 1);
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= kRowWide);
}

bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

SettingSection::SettingSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(title, this, TextSize::Body, Role::Ink, QFont::Bold))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, space::kLarge);
    m_rows->setSpacing(space::kMedium);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::kTight);
    head->addWidget(m_title);
    head->addWidget(makeRule(this));
    m_rows->addLayout(head);
}

QString SettingSection::title() const
{
    return m_title->text();
}

void SettingSection::add(QWidget *row)
{
    m_rows->addWidget(row);
}

} // namespace vexora::ui
