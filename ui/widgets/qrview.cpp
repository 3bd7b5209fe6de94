// SPDX-License-Identifier: MIT
#include "ui/widgets/qrview.h"

#include "symbol/drawsymbol.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vexora::ui {

namespace {

constexpr Px kPreferredSide{200};
constexpr Px kLeastSide{120};

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QrView::setMatrix(const QrMatrix &matrix, const QString &description)
{
    m_matrix = matrix;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void QrView::clear()
{
    m_matrix.reset();
    setAccessibleDescription({});
    update();
}

QRect QrView::symbolRect(qreal ratio) const
{
    if (!m_matrix)
        return {};
    const QSize device = size() * ratio;
    const int modules = m_matrix->size() + 2 * QrMatrix::kQuietZone;
    const int module = qMin(device.width(), device.height()) / modules;
    const int side = module * m_matrix->size();
    return {(device.width() - side) / 2, (device.height() - side) / 2, side, side};
}

QSize QrView::sizeHint() const
{
    return {kPreferredSide, kPreferredSide};
}

QSize QrView::minimumSizeHint() const
{
    // Less than two pixels a module is hard to scan.
    const int modules = m_matrix ? m_matrix->size() + 2 * QrMatrix::kQuietZone : 0;
    const int side = qMax<int>(kLeastSide, 2 * modules);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const qreal ratio = devicePixelRatioF();
    const QRect symbol = symbolRect(ratio);
    if (symbol.isEmpty())
        return;
    // From here on one unit is one device pixel, so that no edge falls between two.
    painter.scale(1.0 / ratio, 1.0 / ratio);
    const int module = symbol.width() / m_matrix->size();
    drawSymbol(painter, *m_matrix, symbol.topLeft(), module);
}

} // namespace vexora::ui
