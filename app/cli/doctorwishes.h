// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

#include <optional>

namespace vexora::cli {

/** What `doctor` was asked for on the command line alone: looked at before anything else is. */
struct DoctorWishes
{
    QString language = QStringLiteral("en");
    qsizetype request = 0; ///< counted from 1; 0: the only one
    std::optional<QString> said; ///< --said, without its last line end; a secret may stand in it
};

void addDoctorOptions(Arguments &arguments);

/** Usage; Malformed for a --said that is not UTF-8. */
[[nodiscard]] Result<DoctorWishes> doctorWishesFrom(const Arguments &arguments);

} // namespace vexora::cli
