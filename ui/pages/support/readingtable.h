// SPDX-License-Identifier: MIT
#pragma once

class QTableWidget;

namespace vexora::ui {

/** Makes it one that is read and copied from, row by row: nothing in it is edited or sorted, Tab
 *  leaves it, and it never scrolls sideways. */
void makeReading(QTableWidget *table);

} // namespace vexora::ui
