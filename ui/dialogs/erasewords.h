// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What is said of erasing, in one place. */
class EraseWords
{
    Q_DECLARE_TR_FUNCTIONS(EraseWords)

public:
    /** "Payer data of 12 orders would go, the oldest of ..., the latest of ...". */
    [[nodiscard]] static QString preview(const ErasePreview &preview);
    /** "One order", "By age and region": EraseReceipt::wish in words. */
    [[nodiscard]] static QString wish(const QString &wish);
    /** What was erased, without of whom. */
    [[nodiscard]] static QString receipt(const EraseReceipt &receipt);
    /** What erasing may not have reached, so that nobody takes it for gone; empty when all was. */
    [[nodiscard]] static QString left(qint64 notLookedInto, const QStringList &notReached);
    [[nodiscard]] static QString goes();
    [[nodiscard]] static QString stays();
    [[nodiscard]] static QString backups();
};

} // namespace vexora::ui
