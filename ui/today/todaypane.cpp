// SPDX-License-Identifier: MIT
#include "ui/today/todaypane.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/midnight.h"
#include "ui/theme/theme.h"
#include "ui/today/todaylist.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kTitleHeight{47};
constexpr int kCopiedMs = 1500;

/** "0.5" as "0.50" where the currency has two decimals. */
QString withDecimals(const QString &sum, int decimals)
{
    const qsizetype point = sum.indexOf(u'.');
    return point < 0 ? sum : sum.leftJustified(point + 1 + decimals, u'0');
}

} // namespace

TodayPane::TodayPane(const Desk &desk, QWidget *parent, Alarm *midnight)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new TodayList(m_model, this))
    , m_foot(new TodayFoot(this))
    , m_hint(makeLabel({}, this, TextSize::Body, Role::Dim))
{
    setObjectName(u"todayPane"_s);
    setFixedWidth(kWidth);
    setAttribute(Qt::WA_OpaquePaintEvent); // it may lie over the page
    QLabel *title = makeLabel(tr("Today"), this, TextSize::Body, Role::Ink, QFont::Bold);
    title->setObjectName(u"todayTitle"_s);
    title->setFixedHeight(kTitleHeight);
    title->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    m_hint->setObjectName(u"todayHint"_s);
    m_hint->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, 0);
    m_hint->hide();
    m_foot->setObjectName(u"todayFoot"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(makeRule(this));
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_soon.callOnTimeout(this, [this] { refresh(); });
    m_copied.setSingleShot(true);
    m_copied.setInterval(kCopiedMs);
    m_copied.callOnTimeout(this, [this] { m_model.setCopied(std::nullopt); });
    connect(new Midnight(*desk.clock, midnight, this), &Midnight::passed, this,
            &TodayPane::refresh);
    connect(m_list, &TodayList::chosen, this,
            [this](int row) { Q_EMIT historyRequested(m_model.row(row).record.key); });
    connect(m_list, &TodayList::copyWanted, this, [this](int row) { copy(row); });
}

void TodayPane::setPlace(const Workspace &workspace, const std::optional<Profile> &profile)
{
    const std::optional<Environment> environment
        = profile ? std::optional(environmentIn(m_desk, *profile)) : std::nullopt;
    const bool isSame = workspace.log == m_log && environment == m_environment;
    if (!isSame) {
        for (QObject *source :
             {static_cast<QObject *>(m_log.data()), static_cast<QObject *>(m_workspace.memory)}) {
            if (source)
                source->disconnect(&m_soon);
        }
        if (workspace.log)
            connect(workspace.log, &OrderLog::changed, &m_soon, qOverload<>(&QTimer::start));
        if (workspace.memory)
            connect(workspace.memory, &RunMemory::changed, &m_soon, qOverload<>(&QTimer::start));
        ++m_generation; // what is under way was asked about another list
        m_asking = false;
        m_model.setRows({});
        m_foot->setSums({});
        setHint({});
    }
    m_workspace = workspace;
    m_log = workspace.log;
    m_environment = environment;
    m_region = profile ? profile->region : QString();
    refresh();
}

void TodayPane::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TodayPane::refresh()
{
    if (!isVisible())
        return; // showEvent() asks
    if (!m_log || !m_environment) {
        take(OrderPage(), QList<CurrencyTotals>());
        return;
    }
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    OrderQuery query;
    query.limit = kMostOrders;
    query.environment = m_environment;
    query.sinceMs = QDateTime::fromMSecsSinceEpoch(m_desk.clock->nowMs())
                        .date()
                        .startOfDay()
                        .toMSecsSinceEpoch();
    const QFuture<Result<QList<CurrencyTotals>>> sums
        = m_log->totals(*m_environment, query.sinceMs);
    const quint64 generation = m_generation;
    whenFinished(m_log->page(query), this, [this, sums, generation](const Result<OrderPage> &page) {
        whenFinished(sums, this,
                     [this, page, generation](const Result<QList<CurrencyTotals>> &totals) {
                         if (generation != m_generation)
                             return;
                         m_asking = false;
                         take(page, totals);
                         if (std::exchange(m_askAgain, false))
                             refresh();
                     });
    });
}

void TodayPane::take(const Result<OrderPage> &page, const Result<QList<CurrencyTotals>> &totals)
{
    if (!page || !totals) {
        // Half of it, or what it was before, might be taken for the whole.
        m_model.setRows({});
        m_foot->setSums({});
        setHint(Words::error(page ? totals.error().code : page.error().code), Role::Fault);
        return;
    }
    QList<TodayRow> rows;
    for (const OrderRecord &record : page->orders)
        rows.append(todayRow(m_desk, m_workspace, record));
    m_model.setRows(rows);
    QList<TodayFoot::Sums> sums;
    for (const CurrencyTotals &each : *totals)
        sums.append(sumsOf(each));
    m_foot->setSums(sums);
    setHint(rows.isEmpty() ? tr("No orders yet today. Each one appears here as it is sent.")
                           : QString());
}

/** The symbol as the profile's region writes it, else as the region of such an order does. */
TodayFoot::Sums TodayPane::sumsOf(const CurrencyTotals &totals) const
{
    QStringList regions{m_region};
    for (int i = 0; i < m_model.rowCount(); ++i)
        regions.append(m_model.row(i).record.region);
    const auto knows = [&](const QString &region) {
        const RegionSpec *spec = m_desk.catalog->find(region);
        return spec && spec->currency(totals.currency);
    };
    const auto found = std::find_if(regions.cbegin(), regions.cend(), knows);
    const QString region = found == regions.cend() ? QString() : *found;
    const RegionSpec *spec = m_desk.catalog->find(region);
    const int decimals = spec ? spec->currency(totals.currency)->currency.decimals : 0;
    const auto words = [&](const QString &sum) {
        return sum.isEmpty()
            ? QString()
            : amountIn(m_desk, region, totals.currency, withDecimals(sum, decimals));
    };
    return {totals.currency, totals.links, words(totals.linkSum), totals.paid,
            words(totals.paidSum)};
}

void TodayPane::setHint(const QString &words, Role role)
{
    setText(m_hint, TextSize::Body, role);
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    m_list->setAccessibleDescription(words);
}

void TodayPane::copy(int row)
{
    const OrderRecord &record = m_model.row(row).record;
    const QString text = textForPayer(m_desk, m_workspace, record);
    if (text.isEmpty()) {
        m_soon.start(); // it could be paid when this was drawn, and cannot any more
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    m_model.setCopied(record.key);
    m_copied.start();
}

void TodayPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QWidget::keyPressEvent(event);
}

void TodayPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_watched != window()) {
        if (m_watched)
            m_watched->removeEventFilter(this);
        m_watched = window();
        m_watched->installEventFilter(this);
    }
    // Another process may have written while nobody looked.
    m_soon.start();
}

bool TodayPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::WindowActivate)
        m_soon.start();
    return QWidget::eventFilter(watched, event);
}

void TodayPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(0, 0, 1, height(), color(Role::Line));
    if (m_foot->isVisible())
        painter.fillRect(0, m_foot->y(), width(), 1, color(Role::Line));
}

} // namespace vexora::ui
