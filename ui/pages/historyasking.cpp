// SPDX-License-Identifier: MIT
#include "domain/whenfinished.h"
#include "ui/pages/checkallbar.h"
#include "ui/pages/history/filterbar.h"
#include "ui/pages/history/sumlines.h"
#include "ui/pages/history/sumsbar.h"
#include "ui/pages/history/viewbar.h"
#include "ui/pages/historypageprivate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ordertable.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

/** Another list, or the same one from its beginning. */
void HistoryPage::Private::startList(bool sandbox, ListPart part)
{
    list->setCurrentIndex(sandbox ? SandboxList : OwnList);
    ListQuestion question = filter->question();
    question.part = part;
    filter->setQuestion(question);
    views->setQuestion(question);
    checkAll->setWorkspace(workspace());
    askForFacets();
    ask();
    onCurrentChanged();
}

void HistoryPage::Private::ask()
{
    askTimer.stop();
    isSought = false;
    fault.reset();
    const qint64 nowMs = desk.clock->nowMs();
    filter->setToday(dayOf(nowMs));
    slowTimer.start();
    model.ask(workspace().search, workspace().log, filter->question().filter(nowMs, desk.catalog),
              sort);
    showCount();
    if (hint->text().isEmpty() || model.rowCount() > 0)
        setHint({}, false);
}

/** The first key asks at once. While its answer is awaited, the next ones ask together, and what
 *  was asked before is given up. */
void HistoryPage::Private::askSoon()
{
    if (!model.isLoading())
        return ask();
    if (!askTimer.isActive())
        askTimer.start();
}

/** The same words mean other days now. */
void HistoryPage::Private::onMidnight()
{
    filter->setToday(dayOf(desk.clock->nowMs()));
    const TimeSpan span = filter->question().time;
    if (span != TimeSpan::All && span != TimeSpan::Between)
        ask();
}

void HistoryPage::Private::askForFacets()
{
    QList<Environment> environments;
    if (workspace().profiles && !workspace().isSandbox) {
        for (const Profile &profile : workspace().profiles->profiles()) {
            const Environment environment = environmentIn(desk, profile);
            if (!environments.contains(environment))
                environments.append(environment);
        }
    }
    mixes = environments.size() > 1;
    filter->setFacets({}, environments);
    if (!workspace().search)
        return;
    whenFinished(
        workspace().search->facets(), q,
        [this, environments, asked = ++facetsAsked](const Result<OrderSearch::Facets> &facets) {
            if (facets && asked == facetsAsked)
                filter->setFacets(*facets, environments);
        });
}

void HistoryPage::Private::takeView(const ListView &view)
{
    ListQuestion question = view.question;
    question.text = filter->question().text; // a view is another look, not another search
    filter->setQuestion(question);
    sort = view.sort;
    showSort();
    table->setColumns(view.columns);
    ask();
}

void HistoryPage::Private::sortBy(int column)
{
    const auto toggled
        = [this](OrderSort first, OrderSort second) { return sort == first ? second : first; };
    if (column == OrderCells::Time)
        sort = toggled(OrderSort::Newest, OrderSort::Oldest);
    else if (column == OrderCells::Amount)
        sort = toggled(OrderSort::AmountHigh, OrderSort::AmountLow);
    else if (column == OrderCells::Number)
        sort = OrderSort::Number;
    else
        return showSort(); // the header has moved its arrow already
    showSort();
    ask();
}

void HistoryPage::Private::showSort()
{
    const bool isTime = sort == OrderSort::Newest || sort == OrderSort::Oldest;
    const int column = isTime       ? int(OrderCells::Time)
        : sort == OrderSort::Number ? int(OrderCells::Number)
                                    : int(OrderCells::Amount);
    const bool falls = sort == OrderSort::Newest || sort == OrderSort::AmountHigh;
    table->horizontalHeader()->setSortIndicator(column,
                                                falls ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void HistoryPage::Private::showCount()
{
    const SearchProgress &progress = model.progress();
    const bool counting = !progress.done && !fault;
    const QLocale locale;
    const qint64 rows = model.rowCount();
    QString words;
    if (fault)
        words.clear();
    else if (counting)
        words = rows > 0 ? HistoryPage::tr("%1, counting…").arg(locale.toString(rows))
                         : HistoryPage::tr("counting…");
    else if (progress.all > rows)
        words = HistoryPage::tr("%1 shown, %2 hidden")
                    .arg(locale.toString(rows), locale.toString(progress.all - rows));
    else
        words = HistoryPage::tr("%Ln order(s)", nullptr, int(rows));
    shown->setText(words);
    QList<SumsBar::Line> lines;
    if (mixes && !model.filter().environment && !progress.sums.isEmpty())
        lines.append({{}, HistoryPage::tr("All environments together"), {}});
    QStringList regions; // of the first rows: their files are read already
    for (int row = 0; row < std::min<qint64>(rows, SearchRun::kPageSize); ++row) {
        const OrderRecord *order = model.record(row);
        if (order && !regions.contains(order->region))
            regions.append(order->region);
    }
    for (const SumLine &line : sumLines(progress.sums))
        lines.append({line.currency, line.word + u' ' + locale.toString(line.orders),
                      model.cells().sumText(line.currency, line.amount, regions)});
    sums->setLines(lines, counting);
}

void HistoryPage::Private::showHint()
{
    if (fault)
        setHint(Words::error(*fault), true);
    else if (model.rowCount() > 0)
        setHint({}, false);
    else if (model.isLoading() || !model.progress().done) {
        if (!slowTimer.isActive())
            setHint(HistoryPage::tr("Reading the history…"), false);
    } else
        setHint(emptyWords(), false);
}

QString HistoryPage::Private::emptyWords() const
{
    if (workspace().log && !workspace().log->lostLists().isEmpty())
        return HistoryPage::tr("None here. An earlier list of orders was damaged and put aside; "
                               "the orders in it are not shown.");
    const ListQuestion &asked = filter->question();
    ListQuestion unknown;
    unknown.part = ListPart::Unknown;
    if (asked == unknown)
        return HistoryPage::tr("No order is unknown. Nothing needs to be checked.");
    if (asked == ListQuestion())
        return HistoryPage::tr("No orders yet. Each one appears here before it is sent.");
    if (asked.text.trimmed().isEmpty())
        return HistoryPage::tr("No order is like this.");
    return HistoryPage::tr(
        "Nothing found. Looked for in order number, gateway number, link, amount, codes, merchant "
        "number, profile and region, each part of them.\n\nA payer is found by a whole value "
        "alone: a word of the name, the mobile number, e-mail, ID or account number, or IP "
        "address.");
}

void HistoryPage::Private::setHint(const QString &text, bool isFault)
{
    if (hint->text() == text && table->isHidden() == !text.isEmpty())
        return;
    setText(hint, TextSize::Body, isFault ? Role::Fault : Role::Dim);
    hint->setText(text);
    hint->setVisible(!text.isEmpty());
    table->setVisible(text.isEmpty());
}

void HistoryPage::Private::loadViews()
{
    if (desk.own.folder.path().isEmpty())
        return;
    kept = vexora::loadViews(desk.own.folder.viewsFile());
    QList<ListView> own;
    for (const SavedView &view : std::as_const(kept.views))
        own.append(viewOf(view));
    views->setViews(own);
    table->setColumns(columnsOf(kept.columns));
}

void HistoryPage::Private::keepViews()
{
    keepTimer.stop();
    SavedViews now;
    for (const ListView &view : views->ownViews())
        now.views.append(savedOf(view));
    now.columns = savedOf(table->columns());
    if (now == kept || desk.own.folder.path().isEmpty())
        return;
    kept = now;
    // Nobody loses more than a way to look at things.
    Q_UNUSED(saveViews(desk.own.folder.viewsFile(), now))
}

} // namespace vexora::ui
