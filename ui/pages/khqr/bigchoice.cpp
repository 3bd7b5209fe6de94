// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/bigchoice.h"

#include "ui/forms/breakable.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kChoiceIcon{28};
constexpr Px kLeastChoiceWidth{220};
constexpr Px kGoodChoiceWidth{400};
constexpr Px kArrow{18};
constexpr int kTall = 4000; ///< more than any text needs

QFont headingFont()
{
    return font(TextSize::Heading, QFont::DemiBold);
}

} // namespace

BigChoice::BigChoice(const QString &iconName, const QString &heading, const QString &means,
                     QWidget *parent)
    : QAbstractButton(parent)
    , m_means(means)
{
    setText(heading);
    setAccessibleName(heading);
    setAccessibleDescription(means);
    setIcon(ui::icon(iconName, Role::Accent));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect BigChoice::headingRect(int width) const
{
    const int room = width - 2 * space::kLarge - kArrow - space::kTight;
    const QRect most(space::kLarge, space::kLarge + kChoiceIcon + space::kMedium, room, kTall);
    return QFontMetrics(headingFont()).boundingRect(most, Qt::TextWordWrap, text());
}

QRect BigChoice::meansRect(int width) const
{
    const QRect most(space::kLarge, headingRect(width).bottom() + space::kTight,
                     width - 2 * space::kLarge, kTall);
    return QFontMetrics(ui::font(TextSize::Body))
        .boundingRect(most, Qt::TextWordWrap, breakable(m_means));
}

QSize BigChoice::sizeHint() const
{
    return {kGoodChoiceWidth, heightForWidth(kGoodChoiceWidth)};
}

QSize BigChoice::minimumSizeHint() const
{
    return {kLeastChoiceWidth, heightForWidth(kLeastChoiceWidth) / 2};
}

int BigChoice::heightForWidth(int width) const
{
    return meansRect(width).bottom() + space::kLarge;
}

void BigChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = underMouse() || isDown();
    drawBox(&painter, rect(), color(Role::Panel), color(isHot ? Role::Accent : Role::Border),
            space::kCardRadius);
    const QRect picture(space::kLarge, space::kLarge, kChoiceIcon, kChoiceIcon);
    icon().paint(&painter, picture);
    const QRect heading = headingRect(width());
    painter.setFont(headingFont());
    painter.setPen(color(Role::Ink));
    painter.drawText(
        QRect(heading.topLeft(),
              QSize(width() - 2 * space::kLarge - kArrow - space::kTight, heading.height())),
        Qt::TextWordWrap, text());
    const QRect arrow(width() - space::kLarge - kArrow,
                      heading.top()
                          + (QFontMetrics(headingFont()).height() - static_cast<int>(kArrow)) / 2,
                      kArrow, kArrow);
    ui::icon(u"chevron-right"_s, isHot ? Role::Accent : Role::Dim).paint(&painter, arrow);
    const QRect means = meansRect(width());
    painter.setFont(ui::font(TextSize::Body));
    painter.setPen(color(Role::Dim));
    painter.drawText(QRect(means.topLeft(), QSize(width() - 2 * space::kLarge, means.height() + 1)),
                     Qt::TextWordWrap, breakable(m_means));
    if (hasFocus())
        drawFocusRing(&painter, rect(), space::kCardRadius);
}

void BigChoice::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat())
        click();
}

} // namespace vexora::ui
