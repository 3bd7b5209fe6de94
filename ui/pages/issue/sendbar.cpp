// SPDX-License-Identifier: MIT
#include "ui/pages/issue/sendbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

SendBar::SendBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_help(makeLabel(tr("F1: help"), this, TextSize::Small, Role::Dim))
{
    m_button->setObjectName(u"sendButton"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setText(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText));
    setText(m_hint, TextSize::Small, Role::Dim);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kSmall - 1, space::kLarge, space::kSmall - 2);
    row->setSpacing(space::kSmall);
    row->addWidget(m_button);
    row->addWidget(m_hint);
    row->addStretch();
    row->addWidget(m_help);
    for (QLabel *label : {m_hint, m_help}) {
        label->setWordWrap(false);
        label->setMinimumWidth(1); // what they take must not widen the form
    }
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &SendBar::pressed);
}

void SendBar::offer(const State &state)
{
    if (state.errors > 0)
        setButtonText(tr("%n to correct", nullptr, state.errors));
    else if (state.warned)
        setButtonText(state.live ? tr("Send anyway %1, LIVE").arg(state.amount)
                                 : tr("Send anyway %1").arg(state.amount));
    else if (state.amount.isEmpty())
        setButtonText(state.live ? tr("Send, LIVE") : tr("Send"));
    else
        setButtonText(state.live ? tr("Send %1, LIVE").arg(state.amount)
                                 : tr("Send %1").arg(state.amount));
    setKind(m_button, state.live ? ButtonKind::Live : ButtonKind::Primary);
    m_button->setEnabled(true);
    m_isResting = false;
    placeHints();
}

void SendBar::rest(const QString &text)
{
    setButtonText(text);
    setKind(m_button, ButtonKind::Plain);
    m_button->setEnabled(false);
    m_isResting = true;
    placeHints();
}

void SendBar::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
}

void SendBar::placeHints()
{
    const QMargins around = layout()->contentsMargins();
    int left = width() - around.left() - around.right() - m_button->sizeHint().width();
    const auto place = [&](QLabel *label, bool wanted) {
        const int needed = layout()->spacing() + label->sizeHint().width();
        label->setVisible(wanted && needed <= left);
        if (wanted)
            left -= needed;
    };
    place(m_hint, !m_isResting);
    place(m_help, true);
}

void SendBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHints();
}

bool SendBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_button) {
        if (event->type() == QEvent::MouseButtonDblClick)
            return true;
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->isAutoRepeat())
            return static_cast<QKeyEvent *>(event)->key() != Qt::Key_Tab;
    }
    return QWidget::eventFilter(watched, event);
}

void SendBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(0, 0, width(), 1, color(Role::Line));
}

} // namespace vexora::ui
