// SPDX-License-Identifier: MIT
#pragma once

#include "ui/forms/helptext.h"

class QWidget;

namespace vexora::ui {

/** What F1 says about a control of the merchant's fields, by its object name; empty for others. */
[[nodiscard]] HelpText merchantHelp(QWidget *control);

} // namespace vexora::ui
