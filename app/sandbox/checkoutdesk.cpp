// SPDX-License-Identifier: MIT
#include "sandbox/checkoutdesk.h"

#include "khqr/codewriter.h"
#include "regions/ordercheck.h"
#include "sandbox/cashierpage.h"
#include "sandbox/randomtext.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kKhqrLifeMs = 10 * kMinuteMs;
constexpr qint64 kAccountLifeMs = 24 * 60 * kMinuteMs;

QString payerIp(const Account &account, const FieldMap &fields)
{
    for (const FieldSpec &field : account.region.fields) {
        if (field.type == FieldType::IpAddress)
            return fields.value(field.name);
    }
    return {};
}

QDate dayAt(const Account &account, qint64 nowMs)
{
    const QTimeZone zone(account.region.timeZone.toLatin1());
    return QDateTime::fromMSecsSinceEpoch(nowMs, zone.isValid() ? zone : QTimeZone::utc()).date();
}

/** Empty where a user's region asks for a code in a currency KHQR does not know. */
QString mintKhqr(const LedgerOrder &order)
{
    khqr::CodeFields code;
    code.bakongId = u"embedded@sandbox"_s; // no bank has that name: nobody can pay it
    code.merchantName = shopName();
    code.currency = order.account->currency.code;
    code.amount = order.amount;
    code.billNumber = order.platFormTradeNo;
    code.createdMs = order.createdMs;
    code.expiresMs = order.createdMs + kKhqrLifeMs;
    return khqr::write(code, order.createdMs).value_or(QString());
}

VirtualAccount openAccount(qint64 nowMs)
{
    const QDateTime expiry = QDateTime::fromMSecsSinceEpoch(nowMs + kAccountLifeMs, Qt::UTC);
    const quint32 digits = QRandomGenerator::system()->bounded(1'000'000'000u);
    const QString number = u"990"_s + QString::number(digits).rightJustified(9, u'0');
    return {u"Sandbox Bank"_s, number, shopName(), expiry.toString(Qt::ISODateWithMs)};
}

} // namespace

tl::expected<const LedgerOrder *, Refused> takeOrder(Ledger &ledger, const Account &account,
                                                     const FieldMap &fields, qint64 nowMs)
{
    const QString tradeNo = fields.value(u"tradeNo"_s);
    const auto refuse = [&tradeNo](const QString &message) {
        return tl::unexpected<Refused>(Refused{message, tradeNo});
    };
    if (const QString fault = fieldFault(account, fields); !fault.isEmpty())
        return refuse(fault);
    if (ledger.knows(tradeNo))
        return refuse(u"tradeNo was used before"_s);

    LedgerOrder order;
    order.account = &account;
    order.payerIp = payerIp(account, fields);
    order.day = dayAt(account, nowMs);
    if (const QString fault = ledger.limitFault(account, order.payerIp, order.day);
        !fault.isEmpty())
        return refuse(fault);

    order.tradeNo = tradeNo;
    order.platFormTradeNo = QString::fromLatin1(randomText(16));
    order.token = QString::fromLatin1(randomText(32));
    order.amount = fields.value(u"amount"_s);
    order.remark = fields.value(u"remark"_s);
    order.returnUrl = fields.value(u"returnUrl"_s);
    order.createdMs = nowMs;
    if (const PaymentMethod *method = methodOf(account.region, fields)) {
        if (method->khqr)
            order.payInfo = mintKhqr(order);
        if (method->virtualAccount)
            order.virtualAccount = openAccount(nowMs);
    }
    return &ledger.add(std::move(order));
}

} // namespace vexora::embedded
