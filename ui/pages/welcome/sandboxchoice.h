// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

namespace vexora::ui {

/**
 * The practice profile somebody who reads that language most likely wants to see first: ja Japan,
 * zh-TW Taiwan, km Cambodia in riel, es Mexico, any other Cambodia in dollars; where that region's
 * file is missing, the first there is. Empty without any profile.
 */
[[nodiscard]] QString sandboxProfileFor(const QString &language, const QList<Profile> &profiles);

} // namespace vexora::ui
