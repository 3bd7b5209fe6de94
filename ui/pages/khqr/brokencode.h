// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

#include <QList>

namespace vexora::ui {

/** A field that holds fewer characters than it declares. Offsets are UTF-16 units. */
struct ShortField
{
    QString tag;
    qsizetype offset = 0; ///< of its tag
    qsizetype size = 0; ///< with tag and length, up to the next field
    int declared = 0;
    int there = 0;
    bool isCutOff = false; ///< the text ends in it

    [[nodiscard]] int missing() const { return declared - there; }
};

/**
 * Where a text that a strict reader cannot follow fits again. For telling a person what is missing,
 * and for nothing else: a reader that goes on like this pays whoever the damage makes up.
 */
struct BrokenCode
{
    QList<khqr::Tlv> items; ///< in their order; of short ones no children
    QList<ShortField> shortFields;
    bool hasChecksum = false;

    /** That of the flat field, or null where it is whole. */
    [[nodiscard]] const ShortField *shortField(qsizetype offset) const;
    /** Of fields that are whole and no template of an account that is not. */
    [[nodiscard]] QMap<QString, QString> wholeFields() const;
};

/**
 * Tries the known fields in their order of writing, with some of them too short, and takes what
 * fits best. Nothing where that explains little: the text is then something else, or mended at
 * another place than a field's end.
 */
[[nodiscard]] std::optional<BrokenCode> explainBroken(const QString &payload);

} // namespace vexora::ui
