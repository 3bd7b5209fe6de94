// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/search.h"

namespace vexora::doctor {

/** Every id of the catalogue tried alone; `explaining` are those found to give the signature. */
[[nodiscard]] QMap<QString, Alone> triedAlone(Bench &bench, bool hasSecret,
                                              const std::optional<Target> &target,
                                              const QList<Id> &explaining);

} // namespace vexora::doctor
