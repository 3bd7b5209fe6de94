// SPDX-License-Identifier: MIT
#include "ui/widgets/navrail.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace vexora::ui {

namespace {

constexpr Px kItemHeight{40};
constexpr Px kNarrow{56};
constexpr Px kWide{184};
constexpr Px kIcon{20};

} // namespace

class NavRail::Item final : public QAbstractButton
{
public:
    Item(const QString &label, const QString &iconName, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(label);
        setAccessibleName(label);
        setIcon(ui::icon(iconName));
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(kItemHeight);
    }

    void setLabelShown(bool shown)
    {
        m_label = shown;
        setToolTip(shown ? QString() : text());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect box = rect();
        if (isChecked()) {
            drawBox(&painter, box, color(Role::Panel), {}, space::kRadius);
            drawBox(&painter, QRectF(0, 0, 3, height()), color(Role::Accent), {}, 1.5);
        } else if (underMouse()) {
            QColor wash = color(Role::Ink);
            wash.setAlphaF(0.06F);
            drawBox(&painter, box, wash, {}, space::kRadius);
        }
        QRect at(space::kSmall - 2, (height() - kIcon) / 2, kIcon, kIcon);
        if (isRightToLeft())
            at.moveRight(width() - space::kSmall);
        icon().paint(&painter, at);
        if (m_label) {
            painter.setFont(
                ui::font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
            painter.setPen(color(Role::Ink));
            const int from = at.right() + space::kSmall;
            const QRect room = isRightToLeft() ? QRect(0, 0, at.left() - space::kSmall, height())
                                               : QRect(from, 0, width() - from, height());
            painter.drawText(
                room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic,
                painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        }
        if (hasFocus())
            drawFocusRing(&painter, box, space::kRadius);
    }

private:
    bool m_label = true;
};

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTight, space::kTight, space::kTight, space::kTight);
    layout->setSpacing(0);
    layout->addStretch();
    setFixedWidth(kWide);
}

void NavRail::addPage(const QString &label, const QString &icon, const QString &objectName,
                      const QKeySequence &shortcut, bool gapBefore)
{
    auto *item = new Item(label, icon, this);
    item->setObjectName(objectName);
    item->setAccessibleDescription(shortcut.toString(QKeySequence::NativeText));
    const int index = static_cast<int>(m_items.size());
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    if (gapBefore)
        layout->insertSpacing(layout->count() - 1, space::kMedium);
    layout->insertWidget(layout->count() - 1, item);
    m_items.append(item);
    connect(item, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
}

void NavRail::setCurrent(int index)
{
    m_items[index]->setChecked(true);
}

int NavRail::current() const
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isChecked())
            return i;
    }
    return -1;
}

void NavRail::setLabelsShown(bool shown)
{
    if (shown == m_labels)
        return;
    m_labels = shown;
    setFixedWidth(shown ? kWide : kNarrow);
    for (Item *item : m_items)
        item->setLabelShown(shown);
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Rail));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), color(Role::Line));
}

} // namespace vexora::ui
