// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/replay.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What a request sent again would be, and why it cannot be sent, in words. */
class ReplayWords
{
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)

public:
    /** The sentence for replayProblem(); empty for none. */
    [[nodiscard]] static QString problem(const QString &problem, ReplayDraft::Kind kind);
    /** What would leave. */
    [[nodiscard]] static QString means(const ReplayDraft &draft);
};

} // namespace vexora::ui
