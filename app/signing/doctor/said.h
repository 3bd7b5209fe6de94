// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/search.h"

namespace vexora::doctor {

/** What came of the string the customer says was signed. */
struct SaidFinding
{
    /** Nothing without a secret to try, or where the time ended first. */
    std::optional<bool> wasSigned;
    bool isMade = false; ///< the catalogue makes it of the fields
    QList<Pick> leading; ///< the mistakes that lead from the rule's string to it
    QList<Pick> signing; ///< and those from it to the signature, where wasSigned
    QString shown; ///< with every secret as kSecretMark
    /** Where its bytes leave the rule's string, or, where it was signed, what should have been
     *  hashed; -1 where they do not. */
    qsizetype firstDifference = -1;
};

/** `search` is null where there is no signature or no secret to try. */
[[nodiscard]] SaidFinding examineSaid(const QString &said, Bench &bench, Search *search);

} // namespace vexora::doctor
