// SPDX-License-Identifier: MIT
#include "ui/customer/sale.h"

#include "domain/money.h"
#include "khqr/check.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qint64 kLastMinute = 60'000;
constexpr int kExponent = 4; ///< as the provider answers: "50002.0000"

Currency currencyOfSale(const OrderRecord &order, const RegionSpec *region)
{
    const RegionCurrency *known = region ? region->currency(order.currency) : nullptr;
    if (known)
        return known->currency;
    Currency unknown;
    unknown.code = order.currency;
    return unknown;
}

bool isShort(const OrderRecord &order)
{
    const std::optional<qint64> paid = parseMinor(order.paidAmount, kExponent);
    const std::optional<qint64> asked = parseMinor(order.amount, kExponent);
    return paid && asked && *paid < *asked;
}

} // namespace

Sale saleOf(const OrderRecord &order, const RegionSpec *region)
{
    const khqr::Check check = khqr::check(order.payInfo, order.recordedAtMs);
    const QString latin = check.fields.value(u"merchantName"_s);
    const QString own = check.fields.value(u"merchantNameAlternateLanguage"_s);
    Sale sale;
    sale.shop = own.isEmpty() ? latin : own;
    sale.shopToo = own.isEmpty() || own == latin ? QString() : latin;
    sale.amount
        = formatAmount(khqr::plainAmount(order.amount, order.currency).value_or(order.amount),
                       currencyOfSale(order, region));
    sale.beginsAtMs = check.createdAtMs();
    sale.endsAtMs = check.expiresAtMs();
    return sale;
}

SaleState saleStateOf(const OrderRecord &order, qint64 endsAtMs, qint64 nowMs)
{
    switch (order.payment) {
    case PaymentState::Paid:
        return isShort(order) ? SaleState::PartPaid : SaleState::Paid;
    case PaymentState::PartPaid:
        return SaleState::PartPaid;
    case PaymentState::Failed:
        return SaleState::Failed;
    case PaymentState::Closed:
        return SaleState::Closed;
    case PaymentState::NotAsked:
    case PaymentState::Waiting:
    case PaymentState::LinkLost:
        break;
    }
    if (nowMs >= endsAtMs)
        return SaleState::Expired;
    return endsAtMs - nowMs <= kLastMinute ? SaleState::LastMinute : SaleState::Waiting;
}

bool isSettled(SaleState state)
{
    return state == SaleState::Paid || state == SaleState::Failed || state == SaleState::Closed;
}

bool hasCode(SaleState state)
{
    return state == SaleState::Waiting || state == SaleState::LastMinute;
}

QString stillToPay(const OrderRecord &order, const RegionSpec *region)
{
    const std::optional<qint64> paid = parseMinor(order.paidAmount, kExponent);
    const std::optional<qint64> asked = parseMinor(order.amount, kExponent);
    if (!paid || !asked || *paid >= *asked)
        return {};
    const Currency currency = currencyOfSale(order, region);
    QString open = plainFromMinor(*asked - *paid, kExponent);
    // As many decimals as the order's own amount has, unless the rest needs more.
    const qsizetype point = order.amount.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : order.amount.size() - point - 1;
    while (open.endsWith(u'0') && open.size() - open.indexOf(u'.') - 1 > decimals)
        open.chop(1);
    if (open.endsWith(u'.'))
        open.chop(1);
    return formatAmount(open, currency);
}

} // namespace vexora::ui
