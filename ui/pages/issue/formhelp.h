// SPDX-License-Identifier: MIT
#pragma once

#include "ui/forms/helptext.h"

class QWidget;

namespace vexora::ui {

/** What F1 says about a control of the order form; empty for any other. */
[[nodiscard]] HelpText formHelp(QWidget *control, const RegionSpec &region,
                                const Currency &currency, const QString &language);

} // namespace vexora::ui
