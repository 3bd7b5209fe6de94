// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/proxysettings.h"
#include "domain/result.h"

#include <QString>
#include <QUrl>

namespace vexora {

/**
 * A merchant at one gateway, as the person set it up. Holds no payer data and no secret: the
 * secret is in a SecretStore under `id`, a manual proxy's password under proxySecretKey().
 */
struct Profile
{
    QString id; ///< made once, never shown, never changes
    QString name; ///< unique, shown everywhere
    QString region;
    QString currency; ///< ISO code; not sent, the base URL decides it (API.md section 1)
    Environment environment = Environment::Test;
    QUrl baseUrl; ///< https, or http to loopback; path included, no slash at the end
    QString merchantNo;
    QString tradeNoPrefix;
    QString confirmLimit; ///< plain decimal; a live send above it asks once more; empty: none does
    FieldMap defaults; ///< notifyUrl, returnUrl, channelCode, wayCode; remark may be a pattern
    /** Language -> text of a message to the payer; "" for any language. See messages/. */
    QMap<QString, QString> messageTemplates;
    QString messageLanguage; ///< that payers read; empty: the region's
    QString caFile; ///< PEM, beside the system's trust store; empty for none
    ProxySettings proxy;

    bool operator==(const Profile &) const = default;
};

inline constexpr int kMaxTemplate = 2000; ///< of a message to the payer; UTF-16 code units
inline constexpr int kMaxRemarkPattern = 200; ///< UTF-16 code units

/** The SecretStore's key for the password of the profile's manual proxy. */
[[nodiscard]] QString proxySecretKey(const Profile &profile);

/** Malformed with a sentence where a base URL is no place to send an order to (DESIGN section 5).
 */
[[nodiscard]] Result<QUrl> checkedBaseUrl(const QString &text);

/** 127.0.0.0/8, ::1 and localhost. */
[[nodiscard]] bool isLoopback(const QUrl &url);

/** host[:port], lower case; the port only when it is not the scheme's own. */
[[nodiscard]] QString hostOf(const QUrl &baseUrl);

} // namespace vexora
