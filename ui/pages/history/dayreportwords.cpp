// SPDX-License-Identifier: MIT
#include "ui/pages/history/dayreportwords.h"

#include "domain/decimalsum.h"
#include "ui/pages/history/sumlines.h"
#include "ui/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vexora::ui {

/** Named without its namespace, which lupdate would take for a class whose member this is. */
using DayPaper = print::DayReport;

namespace {

struct DayReportWords
{
    Q_DECLARE_TR_FUNCTIONS(DayReportWords)
};

QList<print::DayReport::Line> linesOf(const QList<OrderSum> &sums, const OrderCells &cells)
{
    const QLocale locale;
    const QList<SumLine> states = sumLines(sums);
    QList<print::DayReport::Line> lines;
    for (qsizetype i = 0; i < states.size();) {
        const QString currency = states[i].currency;
        const qsizetype first = lines.size();
        lines.append(print::DayReport::Line());
        qint64 orders = 0;
        DecimalSum sum;
        bool isWhole = true;
        for (; i < states.size() && states[i].currency == currency; ++i) {
            const SumLine &state = states[i];
            orders += state.orders;
            isWhole = isWhole && sum.add(state.amount);
            lines.append(
                {state.word, locale.toString(state.orders), cells.sumText(currency, state.amount)});
        }
        lines[first] = {currency, locale.toString(orders),
                        cells.sumText(currency, isWhole ? sum.text() : QString()), true};
    }
    return lines;
}

} // namespace

DayPaper dayReportOf(const DayFigures &figures, const OrderCells &cells,
                     const DayReportSubject &subject)
{
    DayPaper report;
    report.title = DayReportWords::tr("End of day");
    report.subject = subject.words;
    report.whose = subject.whose;
    if (figures.environment != Environment::Live)
        //: A sheet of orders that are no real money; %1: TEST or SANDBOX
        report.mark
            = DayReportWords::tr("%1: no real money").arg(Words::environment(figures.environment));
    report.wordsTitle = DayReportWords::tr("Currency and state");
    report.ordersTitle = DayReportWords::tr("Orders");
    report.amountTitle = DayReportWords::tr("Asked for");
    report.lines = linesOf(figures.sums, cells);
    report.openTitle = DayReportWords::tr("Unknown and refused");
    report.none = DayReportWords::tr("None.");
    for (const OrderRecord &order : figures.open) {
        QStringList state{Words::outcome(order.outcome).word};
        if (order.payment != PaymentState::NotAsked)
            state.append(Words::payment(order.payment).word);
        report.open.append({cells.text(order, OrderCells::Time),
                            cells.text(order, OrderCells::Number),
                            cells.text(order, OrderCells::Amount), state.join(u", "_s)});
    }
    report.openCount = figures.openCount;
    report.more = DayReportWords::tr("and %1 more in the history");
    report.signature = DayReportWords::tr("Signature");
    report.date = DayReportWords::tr("Date");
    report.foot = DayReportWords::tr("As known on %1").arg(Words::time(subject.nowMs));
    report.language = subject.language;
    return report;
}

} // namespace vexora::ui
