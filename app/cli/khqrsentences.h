// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "khqr/check.h"

#include <QStringList>

namespace vexora::cli {

/** Why an answer's code is not its order's: a line each, by its issue name and in words. */
[[nodiscard]] QStringList khqrProblemLines(const OrderRecord &record);

/** What `khqr check` prints for people: the verdict, then a fact a line with a tab in it. */
[[nodiscard]] QStringList khqrCheckLines(const QString &payload, const khqr::Check &check);

} // namespace vexora::cli
