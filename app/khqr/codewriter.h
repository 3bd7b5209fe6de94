// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

#include <QString>

#include <tl/expected.hpp>

namespace vexora::khqr {

enum class AccountType { Individual, Merchant };

/**
 * Every field a code of our own can hold (KHQR facts, section 1). What is empty is left out; texts
 * are counted in UTF-16 units, as bank apps read them.
 */
struct CodeFields
{
    AccountType account = AccountType::Individual;
    QString bakongId; ///< name@bank: 29-00 or 30-00
    QString accountInformation; ///< 29-01, individual
    QString merchantId; ///< 30-01, merchant: required there
    QString acquiringBank; ///< 29-02 or 30-02: required of a merchant
    QString unionPayMerchant; ///< 15
    QString merchantCategoryCode = QStringLiteral("5999"); ///< 52
    QString currency = QStringLiteral("KHR"); ///< 53: "KHR" or "USD"
    QString amount; ///< 54, plain decimal; empty or zero makes a static code
    QString merchantName; ///< 59
    QString merchantCity = QStringLiteral("Phnom Penh"); ///< 60
    QString billNumber; ///< 62-01
    QString mobileNumber; ///< 62-02
    QString storeLabel; ///< 62-03
    QString referenceLabel; ///< 62-05
    QString terminalLabel; ///< 62-07
    QString purpose; ///< 62-08
    QString languagePreference; ///< 64-00
    QString alternateName; ///< 64-01
    QString alternateCity; ///< 64-02
    qint64 createdMs = 0; ///< 99-00, of a dynamic code
    qint64 expiresMs = 0; ///< 99-01, of a dynamic code

    bool operator==(const CodeFields &) const = default;
};

/**
 * The payload with its CRC; or every reason why not, by the names and codes of the official SDK,
 * which refuses the same. With an amount the code is dynamic (01 = 12), without it static (11).
 * `atMs` is the time an expiry is judged at. What is returned passes check().
 */
[[nodiscard]] tl::expected<QString, QList<Issue>> write(const CodeFields &fields, qint64 atMs);

} // namespace vexora::khqr
