// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"

#include <QObject>

#include <optional>

namespace vexora::ui {

/**
 * What the history knows around a customer's order: orders of the same number, and how its payer's
 * address was used today. Asked in the background; only the latest answers count. Nothing is
 * written. Owned by the RequestView.
 */
class CaseFacts final : public QObject
{
    Q_OBJECT

public:
    explicit CaseFacts(const Clock &clock, QObject *parent = nullptr);

    /** `ours` as ourFields() gives them. The workspace's parts outlive this; `region` may be null.
     */
    void look(const Workspace &workspace, const RegionSpec *region, const FieldMap &ours);
    void forget();

    [[nodiscard]] const QList<OrderRecord> &sameNumber() const { return m_sameNumber; }
    [[nodiscard]] const std::optional<AddressUse> &addressUse() const { return m_addressUse; }

Q_SIGNALS:
    void changed();

private:
    void lookForNumber(const Workspace &workspace, const QString &tradeNo);
    void lookForAddress(const Workspace &workspace, const RegionSpec *region, const FieldMap &ours);

    const Clock &m_clock;
    QString m_number; ///< what was asked for last, with the log it was asked of
    const OrderLog *m_log = nullptr;
    QList<OrderRecord> m_sameNumber;
    std::optional<AddressUse> m_addressUse;
    QStringList m_address;
    int m_numberTurn = 0;
    int m_addressTurn = 0;
};

} // namespace vexora::ui
