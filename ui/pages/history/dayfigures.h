// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vexora::ui {

/** What the orders of one environment come to. */
struct DayFigures
{
    Environment environment = Environment::Live;
    qint64 orders = 0;
    QList<OrderSum> sums = {};
    QList<OrderRecord> open = {}; ///< unknown and refused ones, the first page of them
    qint64 openCount = 0;
};

/**
 * Asks a list of orders for the figures of a sheet, each environment apart: live money is never
 * added to practice. One question at a time; another one gives the former up. Owned by the
 * end-of-day dialog; the search outlives it.
 */
class DayFiguresQuery final : public QObject
{
    Q_OBJECT

public:
    explicit DayFiguresQuery(OrderSearch &search, QObject *parent = nullptr);
    ~DayFiguresQuery() override;

    void ask(const OrderFilter &filter);

Q_SIGNALS:
    /** Of the environments that have an order. */
    void answered(const QList<vexora::ui::DayFigures> &figures);
    void failed(vexora::ErrorCode code);

private:
    void start(const OrderFilter &filter, bool open);
    void count(qsizetype at, bool open, const SearchProgress &progress);
    void giveUp();

    OrderSearch &m_search;
    QList<DayFigures> m_figures;
    std::vector<std::unique_ptr<SearchRun>> m_runs;
    int m_awaited = 0;
};

} // namespace vexora::ui
