// SPDX-License-Identifier: MIT
#include "ui/print/cardplan.h"

#include "ui/print/shapes.h"

#include <cmath>

namespace vexora::print {

namespace {

constexpr int kQuiet = QrMatrix::kQuietZone;

} // namespace

QRect CardPlan::quiet() const
{
    const int margin = kQuiet * module;
    return symbol.adjusted(-margin, -margin, margin, margin);
}

int moduleDots(const CardTask &task, const QSizeF &room)
{
    const qreal most = task.device.dots(task.layout.codeSide) / task.modules;
    const qreal fits = qMin(room.width(), room.height()) / (task.modules + 2 * kQuiet);
    // A hair over, so that what is meant to be whole is not floored by its last binary digit.
    return qMax(0, int(std::floor(qMin(most, fits) + 1e-6)));
}

void placeSymbol(CardPlan &plan, const CardTask &task, const QRectF &room)
{
    plan.module = moduleDots(task, room.size());
    const int side = plan.module * task.modules;
    plan.symbol = side > 0 ? QRect(qRound(room.center().x() - side / 2.0),
                                   qRound(room.center().y() - side / 2.0), side, side)
                           : QRect();
}

CardPlan planCard(const CardTask &task)
{
    switch (task.layout.shape) {
    case Template::Shape::Card:
        return planPlainCard(task);
    case Template::Shape::Sticker:
        return planSticker(task);
    case Template::Shape::Slip:
        return planSlip(task);
    }
    return {};
}

} // namespace vexora::print
