// SPDX-License-Identifier: MIT
#include "ui/widgets/headerbutton.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kSign{16};
constexpr Px kLeastWidth{120};

} // namespace

HeaderButton::HeaderButton(QFont::Weight weight, QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(ui::font(TextSize::Body, weight));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HeaderButton::setWords(const QString &words)
{
    m_words = words;
    setText(QString(words).replace(u'&', u"&&"_s));
    setAccessibleName(words);
    updateGeometry();
}

void HeaderButton::setWarning(bool on)
{
    m_warning = on;
    updateGeometry();
    update();
}

void HeaderButton::setMark(const QString &icon)
{
    m_mark = icon;
    update();
}

QSize HeaderButton::sizeHint() const
{
    const int signs = (m_warning ? 2 : 1) * (kSign + space::kHair);
    return {fontMetrics().horizontalAdvance(m_words) + signs + 2 * space::kTight + 2,
            space::kHeader - space::kTight};
}

QSize HeaderButton::minimumSizeHint() const
{
    return sizeHint().boundedTo({kLeastWidth, space::kHeader});
}

void HeaderButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role role = m_warning ? Role::Amber : Role::OnLive; // white on all three grounds
    const QColor ink = color(role);
    if (m_warning)
        drawBox(&painter, QRectF(rect()).adjusted(0, 3, 0, -3), color(Role::AmberFill), ink,
                space::kRadius);
    const bool pressed = isDown() || isChecked();
    if (underMouse() || pressed) {
        QColor wash = ink;
        wash.setAlphaF(pressed ? 0.2F : 0.12F);
        drawBox(&painter, rect(), wash, {}, space::kRadius);
    }
    if (hasFocus())
        drawBox(&painter, rect(), {}, color(Role::OnLive), space::kRadius, 2.0);

    QRect inside = rect().adjusted(space::kTight, 0, -space::kTight, 0);
    const auto place = [this, &inside](int left, int width, int height) {
        const QRect at(left, (this->height() - height) / 2, width, height);
        return QStyle::visualRect(layoutDirection(), inside, at);
    };
    int left = inside.left();
    if (m_warning) {
        ui::icon(u"warning"_s, role).paint(&painter, place(left, kSign, kSign));
        left += kSign + space::kHair;
    }
    const int room = inside.right() + 1 - left - kSign - space::kHair;
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, room);
    const int width = fontMetrics().horizontalAdvance(shown);
    painter.setPen(ink);
    painter.drawText(place(left, width, inside.height()), Qt::AlignCenter, shown);
    left += width + space::kHair;
    ui::icon(m_mark, role).paint(&painter, place(left, kSign, kSign).translated(0, 1));
}

} // namespace vexora::ui
