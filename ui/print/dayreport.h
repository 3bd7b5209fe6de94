// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

class QPainter;

namespace vexora::print {

class PrinterSource;

/** One page of figures for the till, in words ready to be set. Nothing of a payer is in it. */
struct DayReport
{
    struct Line
    {
        QString words;
        QString orders;
        QString amount;
        bool isTotal = false; ///< the currency's own line, above its states
    };
    struct Open
    {
        QString time;
        QString number;
        QString amount;
        QString state;
    };

    QString title;
    QString subject; ///< the day, or what it is about
    QString mark; ///< across the page where the orders are not live; empty for live ones
    QString whose;
    QString wordsTitle;
    QString ordersTitle;
    QString amountTitle;
    QList<Line> lines;
    QString openTitle; ///< above what wants a person
    QList<Open> open;
    QString none; ///< instead of an empty list
    qint64 openCount = 0; ///< of all of them; the page shows what it has room for
    QString more; ///< "and %1 more in the history"
    QString signature;
    QString date;
    QString foot;
    QString language = QStringLiteral("en");
};

/** A4. */
[[nodiscard]] QSizeF dayReportMm();
/** On a page of these dots, from its corner. */
void paintDayReport(QPainter &painter, const DayReport &report, const QSizeF &dots);

/** A page each; null when there is none. */
[[nodiscard]] QByteArray dayReportPdf(const QList<DayReport> &reports);
/** NotFound when the printer is gone, Storage when it takes no page. */
[[nodiscard]] Result<void> printDayReports(const PrinterSource &printers, const QString &printer,
                                           const QList<DayReport> &reports);

} // namespace vexora::print
