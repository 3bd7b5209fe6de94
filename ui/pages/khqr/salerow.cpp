// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/salerow.h"

#include "domain/money.h"
#include "ui/desk.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/pages/khqr/timewords.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostOfShop = 40; ///< characters of a shop's name

QString amountIn(const Desk &desk, const OrderRecord &order)
{
    if (const RegionSpec *region = desk.catalog->find(order.region))
        return amountOf(order, *region);
    return groupDigits(order.amount) + u' ' + order.currency;
}

} // namespace

SaleRow::SaleRow(const Desk &desk, const OrderRecord &order, QWidget *parent)
    : QWidget(parent)
    , m_order(order)
    , m_left(makeLabel({}, this, TextSize::Body, Role::Ink))
{
    setObjectName(u"saleRow"_s);
    QLabel *amount
        = makeLabel(amountIn(desk, order), this, TextSize::Body, Role::Ink, QFont::DemiBold);
    amount->setObjectName(u"saleAmount"_s);
    QString what = tr("Order %1").arg(order.key.tradeNo);
    if (order.khqr && !order.khqr->merchantName.isEmpty())
        what += u", " + plainServerText(order.khqr->merchantName, kMostOfShop);
    if (order.payment == PaymentState::PartPaid)
        what += u", " + Words::payment(order.payment).word;
    QLabel *about = makeLabel(what, this, TextSize::Small, Role::Dim);
    about->setMinimumWidth(1);
    m_left->setObjectName(u"saleLeft"_s);
    m_left->setWordWrap(false);
    auto *print = makeButton(tr("Print…"), u"printButton"_s, this);
    auto *screen = makeButton(tr("Customer screen"), u"customerScreenButton"_s, this);
    for (QPushButton *button : {print, screen}) {
        makeCompact(button);
        button->setAccessibleDescription(what);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(amount);
    words->addWidget(about);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addLayout(words, 1);
    row->addWidget(m_left);
    row->addWidget(print);
    row->addWidget(screen);
    connect(print, &QPushButton::clicked, this, &SaleRow::printClicked);
    connect(screen, &QPushButton::clicked, this, &SaleRow::customerScreenClicked);
    showLeft(desk.clock->nowMs());
}

void SaleRow::showLeft(qint64 nowMs)
{
    m_left->setText(TimeWords::untilEnd(m_order.khqr->expiresAtMs, nowMs));
}

} // namespace vexora::ui
