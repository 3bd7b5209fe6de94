// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "regions/regionreader.h"

#include <QFile>

namespace samples {

/** A region as the program ships it. */
inline vexora::RegionSpec region(const QString &id)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/regions/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return vexora::readRegion(file.readAll()).value_or(vexora::RegionSpec());
}

/** An order of 300 yen that nothing is wrong with. */
inline vexora::OrderDraft draft()
{
    vexora::OrderDraft draft;
    draft.profile.name = QStringLiteral("Tokyo Outdoor");
    draft.profile.region = QStringLiteral("japan");
    draft.profile.currency = QStringLiteral("JPY");
    draft.profile.baseUrl = QUrl(QStringLiteral("https://api.vexora.example/japan"));
    draft.profile.merchantNo = QStringLiteral("M1");
    draft.values = {{QStringLiteral("userId"), QStringLiteral("u1")},
                    {QStringLiteral("amount"), QStringLiteral("300")},
                    {QStringLiteral("mobile"), QStringLiteral("09012345678")},
                    {QStringLiteral("firstname"), QStringLiteral("タロウ")},
                    {QStringLiteral("lastname"), QStringLiteral("ヤマダ")},
                    {QStringLiteral("email"), QStringLiteral("taro@example.com")},
                    {QStringLiteral("channelCode"), QStringLiteral("EWALLET")},
                    {QStringLiteral("wayCode"), QStringLiteral("PAYPAY")},
                    {QStringLiteral("ipAddress"), QStringLiteral("203.0.113.7")},
                    {QStringLiteral("notifyUrl"), QStringLiteral("https://m.example/n")},
                    {QStringLiteral("returnUrl"), QStringLiteral("https://m.example/r")}};
    draft.acceptWarnings = true;
    return draft;
}

} // namespace samples
