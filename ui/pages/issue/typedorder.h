// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "ui/pages/issue/pastequeue.h"

#include <QString>

namespace vexora::ui {

/** What is typed on the Issue page and not sent, and the payers that wait for their turn: a window
 *  that is built anew takes it over. */
struct TypedOrder
{
    QString profileId;
    FieldMap values = {};
    QString tradeNo = {};
    QString replaces = {}; ///< the order it corrects
    FieldMap earlier = {}; ///< of the order it was made from, to compare with
    bool hasForm = true; ///< else only the payers are of use: the form was an order's
    WaitingPayers waiting = {};
};

} // namespace vexora::ui
