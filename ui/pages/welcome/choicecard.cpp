// SPDX-License-Identifier: MIT
#include "ui/pages/welcome/choicecard.h"

#include "ui/forms/breakable.h"
#include "ui/theme/drawing.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kLineIcon{18};

} // namespace

ChoiceCard::ChoiceCard(const QString &heading, const QString &buttonText, const QString &buttonName,
                       ButtonKind kind, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_button(makeButton(buttonText, buttonName, this, kind))
{
    auto *title = makeLabel(heading, this, TextSize::Heading, Role::Ink, QFont::DemiBold);
    title->setMinimumWidth(1);
    m_lines->setSpacing(space::kSmall);
    auto *buttonRow = new QHBoxLayout;
    buttonRow->addWidget(m_button);
    buttonRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(title);
    column->addLayout(m_lines);
    column->addStretch();
    column->addSpacing(space::kHair);
    column->addLayout(buttonRow);
}

void ChoiceCard::addLine(const QString &iconName, const QString &text)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(
        icon(iconName, Role::Dim).pixmap(QSize(kLineIcon, kLineIcon), devicePixelRatioF()));
    picture->setFixedWidth(kLineIcon);
    QLabel *words = makeLabel(breakable(text), this);
    words->setMinimumWidth(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_lines->addLayout(row);
    const QString before = m_button->accessibleDescription();
    m_button->setAccessibleDescription(before.isEmpty() ? text : QString(before + u' ' + text));
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(&painter, rect(), color(Role::Panel), color(Role::Line), space::kCardRadius);
}

} // namespace vexora::ui
