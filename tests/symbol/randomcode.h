// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace vexora::test {

/** A sound code: static or dynamic, individual or merchant, in Latin or Khmer. */
[[nodiscard]] QString randomCode(QRandomGenerator &random);

} // namespace vexora::test
