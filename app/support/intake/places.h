// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"

#include <vector>

namespace vexora::intake {

/** Lines and columns of a text, quick however long its lines are. */
class Places
{
public:
    explicit Places(const QString &text);

    [[nodiscard]] IntakePlace of(qsizetype at, qsizetype length) const;

private:
    /** Characters a person counts in text[0, at). */
    [[nodiscard]] qsizetype charactersBefore(qsizetype at) const;

    QString m_text;
    std::vector<quint32> m_lines; ///< where each begins
    std::vector<quint32> m_counts; ///< characters before each kBlock code units
};

} // namespace vexora::intake
