// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"

#include <QCoreApplication>

namespace vexora::ui {

/** Whether a stored order can be the start of a new one, wherever that is offered. */
class EarlierOrder
{
    Q_DECLARE_TR_FUNCTIONS(EarlierOrder)

public:
    /** Whose form it goes into: the profile that sent it, or one of its name that has moved to
     *  another host since. Null when that is gone. */
    [[nodiscard]] static const Profile *profileFor(const Workspace &workspace,
                                                   const OrderRecord &record);
    /** Why it cannot be, in a sentence; empty when it can. `hasValues`: what it was sent with is
     *  known, from this run or from what is kept. */
    [[nodiscard]] static QString whyNot(const Workspace &workspace, const OrderRecord &record,
                                        bool hasValues);
};

} // namespace vexora::ui
