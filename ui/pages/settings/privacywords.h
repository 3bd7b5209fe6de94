// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"
#include "checkout/payerarchive.h"
#include "ui/widgets/factlist.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What is said of keeping payers' data and of looking after the list, in one place. */
class PrivacyWords
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyWords)

public:
    [[nodiscard]] static QString keeping(Keeping keeping);
    /** In one sentence, whether all is well and how much was looked at. */
    [[nodiscard]] static QString verified(const VerifyReport &report);
    /** What is wrong, a line each; empty when nothing is. */
    [[nodiscard]] static QList<Fact> faults(const VerifyReport &report);
    [[nodiscard]] static QList<Fact> backup(const BackupContent &content);
    /** A failed backup or restore, and what to do. */
    [[nodiscard]] static QString careError(ErrorCode code);
};

} // namespace vexora::ui
