// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora::ui {

/**
 * The text with places where a line may break inside runs longer than an order number. A label
 * cannot get narrower than its longest word, and one value must not widen the page.
 */
[[nodiscard]] QString breakable(const QString &text);

} // namespace vexora::ui
