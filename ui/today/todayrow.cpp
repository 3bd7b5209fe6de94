// SPDX-License-Identifier: MIT
#include "ui/today/todayrow.h"

#include "domain/decimalsum.h"
#include "ui/desk.h"
#include "ui/payermessages.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLongestRemark = 120;
constexpr qsizetype kWholeNumber = 10; ///< digits of an order number that can be read at a glance
constexpr qsizetype kNumberEnd = 6;

struct TodayRowWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayRow)
};

/** Of the day and the second a number begins with, the row's time tells enough. */
QString endOfNumber(const QString &tradeNo)
{
    const QString number = plainServerText(tradeNo);
    //: An order without a remark, by its number
    const QString words = TodayRowWords::tr("No. %1");
    return words.arg(number.size() <= kWholeNumber ? number : u'…' + number.last(kNumberEnd));
}

QString referenceOf(const Workspace &workspace, const OrderRecord &record)
{
    const Order *known = workspace.memory ? workspace.memory->find(record.key) : nullptr;
    const QString remark = known ? known->papers.fields.value(u"remark"_s).simplified() : QString();
    return remark.isEmpty() ? endOfNumber(record.key.tradeNo)
                            : plainServerText(remark, kLongestRemark);
}

/** "600.0000" as the gateway answers it, "600" as people say it. */
QString shortAmount(const QString &amount)
{
    constexpr int kLongest = 24;
    DecimalSum sum;
    return sum.add(amount) ? groupDigits(sum.text()) : plainServerText(amount, kLongest);
}

/** What became of the money where anybody told, else of the sending where that is the matter. */
StateWord rowState(const OrderRecord &record)
{
    if (record.payment == PaymentState::NotAsked && record.outcome != Outcome::Created)
        return Words::outcome(record.outcome);
    StateWord state = Words::payment(record.payment);
    if (record.payment == PaymentState::PartPaid && !record.paidAmount.isEmpty())
        state.word += u' ' + shortAmount(record.paidAmount);
    return state;
}

} // namespace

QString amountIn(const Desk &desk, const QString &region, const QString &currency,
                 const QString &amount)
{
    const RegionSpec *spec = desk.catalog ? desk.catalog->find(region) : nullptr;
    const RegionCurrency *known = spec ? spec->currency(currency) : nullptr;
    if (known)
        return formatAmount(amount, known->currency);
    return plainServerText(groupDigits(amount) + u' ' + currency);
}

QString textForPayer(const Desk &desk, const Workspace &workspace, const OrderRecord &record)
{
    // A template may have left the link out. From a list, where nobody reads what was copied, a
    // text that says nothing of it must not pass for a way to pay.
    const PayerMessage message = messageFor(desk, workspace, record);
    if (message.canBePaid || message.text.isEmpty())
        return message.text;
    return record.link.isEmpty() && record.virtualAccount ? record.virtualAccount->number
                                                          : record.link;
}

TodayRow todayRow(const Desk &desk, const Workspace &workspace, const OrderRecord &record)
{
    TodayRow row;
    row.record = record;
    row.time = QDateTime::fromMSecsSinceEpoch(record.recordedAtMs).toString(u"HH:mm");
    row.reference = referenceOf(workspace, record);
    row.amount = amountIn(desk, record.region, record.currency, record.amount);
    row.state = rowState(record);
    row.canCopy = !textForPayer(desk, workspace, record).isEmpty();
    const QString profile = plainServerText(record.profile);
    //: Read aloud for a line of today's list: time, reference, amount, state, order number, profile
    row.spoken = TodayRowWords::tr("%1, %2, %3, %4, order %5, %6")
                     .arg(row.time, row.reference, row.amount, row.state.word,
                          plainServerText(record.key.tradeNo), profile);
    return row;
}

} // namespace vexora::ui
