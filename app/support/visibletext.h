// SPDX-License-Identifier: MIT
#pragma once

#include "support/comparison.h"

#include <QStringView>

#include <vector>

namespace vexora {

/** The smallest stretch that is shown, compared and told apart as one: a character with its marks,
 *  or CR LF. */
struct TextAtom
{
    enum class Kind : uchar {
        Plain,
        Space, ///< one that would not be noticed: at an end or doubled
        Hidden,
        LookAlike,
    };
    qsizetype at = 0;
    qsizetype length = 0;
    Kind kind = Kind::Plain;
};

/**
 * What of a text a person would not see or would take for something else. Depends on what stands
 * around: a full-width digit is a trap in a mobile number and ordinary writing in a Japanese
 * address. Linear in the length of the text.
 */
[[nodiscard]] std::vector<TextAtom> textAtoms(QStringView text);

/** Puts atom `atom` of `text` behind `runs`, in one run with the last where they are of a kind and
 *  `joins` allows it. */
void appendAtom(QList<VisibleRun> &runs, QStringView text, const TextAtom &atom, bool differs,
                bool joins);

} // namespace vexora
