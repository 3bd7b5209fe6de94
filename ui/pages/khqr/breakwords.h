// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"
#include "ui/pages/khqr/brokencode.h"
#include "ui/pages/khqr/payloadedit.h"

#include <QCoreApplication>
#include <QStringList>

namespace vexora::ui {

/** What is broken in a code's framing, and where, in words a shop can pass on. */
struct BreakWords
{
    Q_DECLARE_TR_FUNCTIONS(BreakWords)

public:
    QStringList sentences; ///< empty where the framing holds
    QList<MarkedPlace> places; ///< in the payload; the first break is among them
    std::optional<BrokenCode> broken; ///< where more can be said than where reading ended

    [[nodiscard]] static BreakWords of(const QString &payload, const khqr::Check &check);
    /** "11 characters short", "cut off: 34 declared, 6 left". */
    [[nodiscard]] static QString shortly(const ShortField &field);
};

} // namespace vexora::ui
