// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QString>

namespace vexora::ui {

/** What is typed on the Issue page and not sent: a window that is built anew takes it over. */
struct TypedOrder
{
    QString profileId;
    FieldMap values;
    QString tradeNo;
    QString replaces; ///< the order it corrects
    FieldMap earlier = {}; ///< of the order it was made from, to compare with
};

} // namespace vexora::ui
