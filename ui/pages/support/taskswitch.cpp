// SPDX-License-Identifier: MIT
#include "ui/pages/support/taskswitch.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

#include <utility>

namespace vexora::ui {

namespace {

constexpr Px kSwitchHeight{32};

} // namespace

class TaskSwitch::Segment final : public QRadioButton
{
public:
    Segment(const QString &label, QWidget *parent)
        : QRadioButton(label, parent)
    {
        setAccessibleName(label);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics bold(ui::font(TextSize::Body, QFont::DemiBold));
        return {bold.horizontalAdvance(text()) + 2 * space::kMedium,
                qMax<int>(kSwitchHeight, bold.height() + space::kTight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            drawBox(&painter, rect(), color(Role::Panel), color(Role::Accent), space::kRadius);
        } else if (underMouse()) {
            QColor wash = color(Role::Ink);
            wash.setAlphaF(0.06F);
            drawBox(&painter, rect(), wash, {}, space::kRadius);
        }
        painter.setFont(ui::font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(color(isChecked() ? Role::Accent : Role::Ink));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            drawFocusRing(&painter, rect(), space::kRadius);
    }
};

TaskSwitch::TaskSwitch(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TaskSwitch::addTask(const QString &label, const QString &objectName)
{
    auto *segment = new Segment(label, this);
    segment->setObjectName(objectName);
    segment->setChecked(m_segments.isEmpty());
    const int index = static_cast<int>(m_segments.size());
    m_segments.append(segment);
    m_row->addWidget(segment);
    connect(segment, &QRadioButton::toggled, this, [this, index](bool on) {
        if (on)
            Q_EMIT chosen(index);
    });
    setFocusProxy(m_segments.first());
}

void TaskSwitch::setCurrent(int index)
{
    m_segments[index]->setChecked(true);
}

int TaskSwitch::current() const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i]->isChecked())
            return i;
    }
    return -1;
}

void TaskSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(&painter, rect(), color(Role::Rail), color(Role::Border), space::kRadius);
}

} // namespace vexora::ui
