// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/doctor.h"
#include "signing/doctor/ids.h"

#include <QByteArray>

#include <optional>

namespace vexora::doctor {

/** What a digest must hold to have been written as a given signature. The form a signature was
 *  written in is read off it, so no form has to be tried. */
struct Target
{
    std::optional<Id> form; ///< nothing: the rule's own
    int digestSize = 0; ///< 0: any
    int from = 0; ///< first byte of the digest that shows
    QByteArray bytes;
};

/** Nothing for what no form of the catalogue gives. */
[[nodiscard]] std::optional<Target> targetOf(const QString &sign);

} // namespace vexora::doctor
