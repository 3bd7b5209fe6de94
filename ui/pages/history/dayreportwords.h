// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/ordercells.h"
#include "ui/pages/history/dayfigures.h"
#include "ui/print/dayreport.h"

namespace vexora::ui {

/** What an end-of-day sheet is about. */
struct DayReportSubject
{
    QString words; ///< the day, or that it is what the list shows
    QString whose;
    qint64 nowMs = 0;
    QString language;
};

/** The figures as a page, in the window's language: it is the shop's own paper. */
[[nodiscard]] print::DayReport dayReportOf(const DayFigures &figures, const OrderCells &cells,
                                           const DayReportSubject &subject);

} // namespace vexora::ui
