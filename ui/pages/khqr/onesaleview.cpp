// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/onesaleview.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/pages/khqr/salerow.h"
#include "ui/print/judge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLookedAt = 200; ///< orders; codes last minutes
constexpr qsizetype kShown = 50;
constexpr int kTickOfSales = 250; ///< milliseconds

bool givesKhqr(const RegionSpec *region)
{
    return region
        && std::any_of(region->methods.cbegin(), region->methods.cend(),
                       [](const PaymentMethod &method) { return method.khqr; });
}

} // namespace

OneSaleView::OneSaleView(Desk &desk, QWidget *parent)
    : KhqrView(u"saleView"_s, tr("One sale"), parent)
    , m_desk(desk)
    , m_region(makeLabel({}, body(), TextSize::Body, Role::Dim))
    , m_issue(makeButton(tr("Issue an order"), u"issueOrderButton"_s, body(), ButtonKind::Primary))
    , m_heading(makeLabel(tr("Codes that can still be paid"), body(), TextSize::Body, Role::Ink,
                          QFont::DemiBold))
    , m_hint(makeLabel({}, body(), TextSize::Body, Role::Dim))
    , m_list(new QVBoxLayout)
{
    m_region->setObjectName(u"saleRegionLabel"_s);
    m_hint->setObjectName(u"saleHint"_s);
    m_list->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_issue);
    row->addStretch();
    column()->addWidget(m_region);
    column()->addLayout(row);
    column()->addSpacing(space::kSmall);
    column()->addWidget(m_heading);
    column()->addLayout(m_list);
    column()->addWidget(m_hint);
    column()->addStretch();
    setFocusProxy(m_issue);
    connect(m_issue, &QPushButton::clicked, this, &OneSaleView::issueRequested);
    m_clock.setInterval(kTickOfSales);
    m_clock.callOnTimeout(this, &OneSaleView::tick);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_soon.callOnTimeout(this, &OneSaleView::reload);
}

bool OneSaleView::isPayable(const OrderRecord &order, qint64 nowMs)
{
    return order.outcome == Outcome::Created && !print::judgePayment(order.payment)
        && !order.payInfo.isEmpty() && order.khqr && order.khqr->matchesOrder
        && order.khqr->expiresAtMs > nowMs;
}

void OneSaleView::setProfile(const Workspace &workspace, const std::optional<Profile> &profile)
{
    const RegionSpec *region = profile ? m_desk.catalog->find(profile->region) : nullptr;
    m_givesKhqr = givesKhqr(region);
    m_issue->setVisible(m_givesKhqr);
    setFocusProxy(m_givesKhqr ? m_issue : findChild<QPushButton *>(u"backButton"_s));
    if (m_givesKhqr)
        m_region->setText(tr("The gateway makes one with every order: for its amount, and for "
                             "some minutes."));
    else if (region)
        m_region->setText(tr("The gateway gives no KHQR in the region %1. Choose a profile of "
                             "Cambodia above to issue one.")
                              .arg(region->name.in(m_desk.language)));
    else
        m_region->setText(tr("Choose a profile of Cambodia above to issue one."));
    if (m_log != workspace.log) {
        if (m_log)
            m_log->disconnect(this);
        m_log = workspace.log;
        m_loaded = false;
        if (m_log)
            connect(m_log, &OrderLog::changed, &m_soon, qOverload<>(&QTimer::start));
    }
    if (isVisible())
        m_soon.start();
}

void OneSaleView::reload()
{
    if (!m_log) {
        showHint();
        return;
    }
    OrderQuery query;
    query.limit = kLookedAt;
    query.unsettled = true;
    whenFinished(m_log->page(query), this, [this, turn = ++m_turn](const Result<OrderPage> &page) {
        if (turn == m_turn)
            onPage(page);
    });
}

void OneSaleView::onPage(const Result<OrderPage> &page)
{
    m_loaded = true;
    m_failed = !page;
    QList<OrderRecord> payable;
    for (const OrderRecord &order : page ? page->orders : QList<OrderRecord>()) {
        if (isPayable(order, m_desk.clock->nowMs()) && payable.size() < kShown)
            payable.append(order);
    }
    // Rows that say the same stay, with the focus that may be in them.
    const bool isSame
        = std::equal(payable.cbegin(), payable.cend(), m_rows.cbegin(), m_rows.cend(),
                     [](const OrderRecord &a, const SaleRow *b) { return a == b->order(); });
    if (!isSame) {
        while (QLayoutItem *item = m_list->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        m_rows.clear();
        for (const OrderRecord &order : payable) {
            auto *row = new SaleRow(m_desk, order, body());
            m_list->addWidget(makeRule(body()));
            m_list->addWidget(row);
            m_rows.append(row);
            connect(row, &SaleRow::printClicked, this, [this, order] {
                print::Item item;
                item.payload = order.payInfo;
                item.use = print::Use::OneSale;
                item.environment = order.environment;
                item.order = order;
                item.source = order.key.tradeNo;
                Q_EMIT printRequested(item);
            });
            connect(row, &SaleRow::customerScreenClicked, this,
                    [this, order] { Q_EMIT customerScreenRequested(order); });
        }
    }
    showHint();
}

void OneSaleView::showHint()
{
    if (m_failed)
        m_hint->setText(tr("The history could not be read."));
    else if (m_loaded || !m_log)
        m_hint->setText(tr("None. A code stands here from the moment its order has been issued "
                           "until it is paid or over."));
    m_hint->setVisible(m_rows.isEmpty() && !m_hint->text().isEmpty());
}

void OneSaleView::tick()
{
    const qint64 now = m_desk.clock->nowMs();
    for (SaleRow *row : std::as_const(m_rows)) {
        if (!isPayable(row->order(), now)) {
            m_soon.start();
            return;
        }
        row->showLeft(now);
    }
}

void OneSaleView::showEvent(QShowEvent *event)
{
    KhqrView::showEvent(event);
    m_soon.start();
    m_clock.start();
}

void OneSaleView::hideEvent(QHideEvent *event)
{
    KhqrView::hideEvent(event);
    m_clock.stop();
}

} // namespace vexora::ui
