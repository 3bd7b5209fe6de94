// SPDX-License-Identifier: MIT
#include "ui/models/ordercells.h"

#include "ui/openorders.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

StateWord stateOf(const OrderRecord &record, int column)
{
    if (column == OrderCells::Sent)
        return Words::outcome(record.outcome);
    return canBePaidFor(record) ? Words::payment(record.payment)
                                : StateWord{u"–"_s, QString(), Role::Dim};
}

/** "0000 / 00029": what the gateway answered, and what it says of the order. */
QString answerOf(const OrderRecord &record)
{
    QString text = record.code;
    if (!record.status.isEmpty() && record.status != record.code)
        text += (text.isEmpty() ? u""_s : u" / "_s) + record.status;
    return text;
}

QString methodOf(const OrderRecord &record)
{
    QStringList codes{record.channelCode, record.wayCode};
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes.join(u" / "_s);
}

/** "0.5" as "0.50" where the currency has two decimals. */
QString withPlaces(const QString &sum, int decimals)
{
    const qsizetype point = sum.indexOf(u'.');
    return point < 0 ? sum : sum.leftJustified(point + 1 + decimals, u'0');
}

} // namespace

OrderCells::OrderCells(const RegionCatalog *catalog, QString language)
    : m_catalog(catalog)
    , m_names(catalog, std::move(language))
{
}

QString OrderCells::id(int column)
{
    static const std::array<QString, ColumnCount> kIds{
        u"time"_s,    u"number"_s, u"amount"_s, u"sent"_s,       u"payment"_s,
        u"profile"_s, u"region"_s, u"link"_s,   u"gateway"_s,    u"merchant"_s,
        u"answer"_s,  u"paid"_s,   u"method"_s, u"environment"_s};
    return column >= 0 && column < ColumnCount ? kIds[size_t(column)] : QString();
}

QString OrderCells::title(int column)
{
    switch (column) {
    case Time:
        return tr("Time");
    case Number:
        return tr("Order number");
    case Amount:
        return tr("Amount");
    case Sent:
        return tr("Sent");
    case Payment:
        return tr("Payment");
    case Profile:
        return tr("Profile");
    case Region:
        return tr("Region");
    case Link:
        return tr("Link");
    case GatewayNumber:
        return tr("Gateway number");
    case Merchant:
        return tr("Merchant number");
    case Answer:
        return tr("Code");
    case Paid:
        return tr("Paid amount");
    case Method:
        return tr("Method");
    case Environment:
        return tr("Environment");
    default:
        return {};
    }
}

QString OrderCells::sumText(const QString &currency, const QString &sum,
                            const QStringList &likely) const
{
    if (sum.isEmpty())
        return u"–"_s;
    const auto in = [&](const RegionSpec &region) {
        const RegionCurrency *known = region.currency(currency);
        return known ? formatAmount(withPlaces(sum, known->currency.decimals), known->currency)
                     : QString();
    };
    for (const QString &id : likely) {
        const RegionSpec *region = m_catalog ? m_catalog->find(id) : nullptr;
        if (const QString text = region ? in(*region) : QString(); !text.isEmpty())
            return text;
    }
    if (m_catalog) {
        for (const RegionSpec &region : m_catalog->regions()) {
            if (const QString text = in(region); !text.isEmpty())
                return text;
        }
    }
    return groupDigits(sum) + u' ' + currency;
}

QString OrderCells::text(const OrderRecord &record, int column) const
{
    switch (column) {
    case Time:
        return Words::time(record.recordedAtMs).chopped(record.recordedAtMs > 0 ? 3 : 0);
    case Number:
        return plainServerText(record.key.tradeNo);
    case Amount:
        return amountText(record, record.amount);
    case Sent:
    case Payment:
        return stateOf(record, column).word;
    case Profile:
        return plainServerText(record.profile);
    case Region:
        return regionName(record.region);
    case Link:
        return QUrl(record.link).host();
    case GatewayNumber:
        return plainServerText(record.platFormTradeNo);
    case Merchant:
        return plainServerText(record.key.merchantNo);
    case Answer:
        return plainServerText(answerOf(record));
    case Paid:
        return plainServerText(amountText(record, record.paidAmount));
    case Method:
        return plainServerText(methodOf(record));
    case Environment:
        return Words::environment(record.environment);
    default:
        return {};
    }
}

QVariant OrderCells::cell(const OrderRecord &record, int column, int role) const
{
    const bool isState = column == Sent || column == Payment;
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case Qt::ToolTipRole: {
        // A tip that looks like markup is drawn as such; another one would show its entities.
        const QString tip = text(record, column);
        return Qt::mightBeRichText(tip) ? u"<qt>%1</qt>"_s.arg(tip.toHtmlEscaped()) : tip;
    }
    case Qt::DecorationRole:
        if (isState) {
            const StateWord state = stateOf(record, column);
            return state.icon.isEmpty() ? QVariant() : icon(state.icon, state.role);
        }
        return {};
    case Qt::ForegroundRole:
        if (isState)
            return color(stateOf(record, column).role);
        return color(column == Number || isMoney(column) ? Role::Ink : Role::Dim);
    default:
        return {};
    }
}

} // namespace vexora::ui
