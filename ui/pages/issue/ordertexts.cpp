// SPDX-License-Identifier: MIT
#include "ui/pages/issue/ordertexts.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qsizetype kLinkLength = 38;
constexpr qsizetype kLinkEnd = 6;

} // namespace

QString amountOf(const OrderRecord &record, const RegionSpec &region)
{
    if (const RegionCurrency *currency = region.currency(record.currency))
        return formatAmount(record.amount, currency->currency);
    Currency unknown;
    unknown.code = record.currency;
    return formatAmount(record.amount, unknown);
}

bool hasWrongKhqr(const OrderRecord &record)
{
    return record.khqr ? !record.khqr->matchesOrder : !record.payInfo.isEmpty();
}

QString linkHost(const QString &link)
{
    const QUrl url(link);
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

QString shortLink(const QString &link)
{
    const QUrl url(link);
    const QString scheme = url.scheme() == "https"_L1 ? QString() : url.scheme() + u"://"_s;
    const QString head = scheme + linkHost(link);
    const QString rest
        = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    if (head.size() + rest.size() <= kLinkLength || rest.size() <= 2 * kLinkEnd + 1)
        return head + rest;
    const qsizetype begin = std::max<qsizetype>(kLinkLength - head.size() - kLinkEnd - 1, kLinkEnd);
    if (begin + kLinkEnd + 1 >= rest.size())
        return head + rest;
    return head + rest.first(begin) + u'…' + rest.last(kLinkEnd);
}

QString minutesLeft(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace vexora::ui
