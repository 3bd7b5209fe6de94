// SPDX-License-Identifier: MIT
#include "ui/customer/salepicture.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr double kSignShare = 0.72; ///< of the code's side

struct Sign
{
    QString icon;
    Role role;
    bool filled; ///< a full disc: nothing else on the screen is as loud
};

Sign signOf(SaleState state)
{
    switch (state) {
    case SaleState::Paid:
        return {u"check"_s, Role::Ok, true};
    case SaleState::PartPaid:
        return {u"half"_s, Role::Amber, false};
    case SaleState::Failed:
        return {u"cross"_s, Role::Fault, false};
    case SaleState::Closed:
        return {u"dash"_s, Role::Dim, false};
    case SaleState::Expired:
    case SaleState::Waiting:
    case SaleState::LastMinute:
        break;
    }
    return {u"clock"_s, Role::Dim, false};
}

} // namespace

SalePicture::SalePicture(QWidget *parent)
    : QWidget(parent)
    , m_view(new QrView(this))
{
}

void SalePicture::setCode(const QrMatrix &matrix)
{
    m_modules = matrix.size() + 2 * QrMatrix::kQuietZone;
    m_view->setMatrix(matrix, tr("KHQR of the order"));
}

void SalePicture::setState(SaleState state)
{
    m_state = state;
    if (!hasCode(state)) {
        m_view->clear();
        m_view->hide();
    }
    update();
}

int SalePicture::sideFor(int room) const
{
    if (m_modules == 0)
        return room;
    const qreal ratio = devicePixelRatioF();
    const int module = std::max(int(room * ratio) / m_modules, 1);
    return std::min(room, int(module * m_modules / ratio));
}

void SalePicture::resizeEvent(QResizeEvent *)
{
    m_view->setGeometry(rect());
}

void SalePicture::paintEvent(QPaintEvent *)
{
    if (hasCode(m_state))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Sign sign = signOf(m_state);
    const int side = int(kSignShare * std::min(width(), height()));
    const QRect place(rect().center() - QPoint(side / 2, side / 2), QSize(side, side));
    if (sign.filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(sign.role));
        painter.drawEllipse(place);
    }
    const int glyph = sign.filled ? side * 56 / 100 : side;
    const QPixmap picture = icon(sign.icon, sign.filled ? Role::Panel : sign.role)
                                .pixmap(QSize(glyph, glyph), devicePixelRatioF());
    painter.drawPixmap(place.center() - QPoint(glyph / 2, glyph / 2), picture);
}

TimeLine::TimeLine(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
}

void TimeLine::setShare(double share, Role role)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_role = role;
    update();
}

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF all(rect());
    const qreal radius = all.height() / 2;
    painter.setBrush(color(Role::Line));
    painter.drawRoundedRect(all, radius, radius);
    QRectF left = all;
    left.setWidth(std::max(all.width() * m_share, all.height()));
    painter.setBrush(color(m_role));
    painter.drawRoundedRect(left, radius, radius);
}

} // namespace vexora::ui
