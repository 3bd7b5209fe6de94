// SPDX-License-Identifier: MIT
#include "ui/pages/history/dayfigures.h"

namespace vexora::ui {

DayFiguresQuery::DayFiguresQuery(OrderSearch &search, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
}

DayFiguresQuery::~DayFiguresQuery() = default;

/** Later: it may be in a signal of one of them. */
void DayFiguresQuery::giveUp()
{
    for (std::unique_ptr<SearchRun> &run : m_runs) {
        run->disconnect(this);
        run->setParent(this);
        run.release()->deleteLater();
    }
    m_runs.clear();
    m_figures.clear();
    m_awaited = 0;
}

void DayFiguresQuery::ask(const OrderFilter &filter)
{
    giveUp();
    for (const Environment environment :
         {Environment::Live, Environment::Test, Environment::Sandbox}) {
        if (filter.environment && *filter.environment != environment)
            continue;
        OrderFilter one = filter;
        one.environment = environment;
        m_figures.append({environment});
        start(one, false);
        // Those a person has to look after, out of what is asked for.
        QList<Outcome> wanted;
        for (const Outcome outcome : {Outcome::Unknown, Outcome::Refused}) {
            if (filter.outcomes.isEmpty() || filter.outcomes.contains(outcome))
                wanted.append(outcome);
        }
        one.outcomes = wanted;
        if (!wanted.isEmpty())
            start(one, true);
    }
}

void DayFiguresQuery::start(const OrderFilter &filter, bool open)
{
    const qsizetype at = m_figures.size() - 1;
    m_runs.push_back(m_search.start(filter, OrderSort::Newest));
    SearchRun *run = m_runs.back().get();
    ++m_awaited;
    if (open)
        connect(run, &SearchRun::firstPage, this,
                [this, at](const OrderPage &page) { m_figures[at].open = page.orders; });
    connect(run, &SearchRun::progressed, this,
            [this, at, open](const SearchProgress &progress) { count(at, open, progress); });
    connect(run, &SearchRun::failed, this, [this](const Error &error) {
        giveUp();
        Q_EMIT failed(error.code);
    });
}

void DayFiguresQuery::count(qsizetype at, bool open, const SearchProgress &progress)
{
    if (!progress.done)
        return;
    DayFigures &figures = m_figures[at];
    if (open) {
        figures.openCount = progress.shown;
    } else {
        figures.orders = progress.shown;
        figures.sums = progress.sums;
    }
    if (--m_awaited > 0)
        return;
    QList<DayFigures> found = m_figures;
    found.removeIf([](const DayFigures &each) { return each.orders == 0; });
    giveUp();
    Q_EMIT answered(found);
}

} // namespace vexora::ui
