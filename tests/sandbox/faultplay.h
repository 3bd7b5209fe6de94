// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "sandbox/faulttable.h"
#include "sandbox/testland.h"

#include <QObject>

namespace vexora::testing {

/**
 * Sends one order per row of a group through the program's own pipeline and network code, in by
 * the entry the gateway names, and holds what is recorded, what arrived and what exists at the
 * gateway against the row. A program of its own per group or two, to run side by side.
 */
class FaultPlay : public QObject
{
    Q_OBJECT

protected:
    void addRows(const char *group);
    void play();

private:
    [[nodiscard]] Result<Order> send(const QString &tradeNo, int timeoutMs);
    [[nodiscard]] bool exists(const QString &tradeNo) const;

    Testland m_land;
};

} // namespace vexora::testing

Q_DECLARE_METATYPE(vexora::testing::FaultRow)
