// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/cardplan.h"

#include <optional>

namespace vexora::print {

/** A character no installed font can draw. */
struct MissingGlyph
{
    QString character; ///< "U+178A ដ"
    QString package; ///< Debian's font package that has it; empty where none is known

    /** As Refusal::detail holds it: both, the package last and alone where there is one. */
    [[nodiscard]] QString detail() const { return QString(character + u' ' + package).trimmed(); }
};

/** The first one among the texts of a card. Boxes on paper would stay there for months. */
[[nodiscard]] std::optional<MissingGlyph> missingGlyph(const CardPlan &plan);

} // namespace vexora::print
