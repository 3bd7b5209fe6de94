// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "sandbox/accounts.h"

#include <QDate>

#include <map>

namespace vexora::embedded {

enum class Payment { Waiting, Part, Full, Failed };

/** An order the embedded gateway accepted. */
struct LedgerOrder
{
    const Account *account = nullptr;
    QString tradeNo;
    QString platFormTradeNo; ///< 16 lower-case letters and digits
    QString token; ///< of the cashier link
    QString amount; ///< as sent
    QString remark;
    QString returnUrl;
    QString payerIp; ///< empty where the region has no such field
    QDate day; ///< in the region's time zone; the limits count by it
    qint64 createdMs = 0;
    QString payInfo; ///< the KHQR, of methods that have one
    std::optional<VirtualAccount> virtualAccount; ///< of methods that have one
    Payment payment = Payment::Waiting;

    /** What was paid so far, as a plain decimal; half of the amount when paid in part. */
    [[nodiscard]] QString received() const;
    /** False where half of the amount would be nothing. */
    [[nodiscard]] bool canBePaidInPart() const;
};

/** All orders of a run. Knows nothing of threads: the backend's mutex guards it. */
class Ledger
{
public:
    /** True for a number any order of this merchant has, whatever the region. */
    [[nodiscard]] bool knows(const QString &tradeNo) const { return m_orders.count(tradeNo) != 0; }
    /** Why no further order from this payer is taken today, or nothing (API.md section 10). */
    [[nodiscard]] QString limitFault(const Account &account, const QString &payerIp,
                                     QDate day) const;
    const LedgerOrder &add(LedgerOrder order);

    /** Null for a number this account does not know. */
    [[nodiscard]] const LedgerOrder *find(const Account &account, const QString &tradeNo) const;
    [[nodiscard]] const LedgerOrder *findByToken(const QString &token) const;
    /** What the cashier page's buttons do. Paid and failed are final; one payment too many for
     *  the payer's address fails. */
    void settle(const QString &token, Payment payment);

    /** What an account took in, as a plain decimal. */
    [[nodiscard]] QString takings(const Account &account) const;

private:
    [[nodiscard]] int count(const Account &account, const QString &payerIp, QDate day,
                            bool paidOnly) const;

    std::map<QString, LedgerOrder> m_orders; // by tradeNo
    std::map<QString, QString> m_tokens; // token -> tradeNo
};

} // namespace vexora::embedded
