// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora::fuzz {

/** Remembers the first rule that did not hold, so that targets stay straight lines. */
class Rules
{
public:
    /** Returns `holds`, for what can only be looked at when it does. */
    bool require(bool holds, const char *rule)
    {
        if (!holds && m_broken.isEmpty())
            m_broken = QString::fromLatin1(rule);
        return holds;
    }

    [[nodiscard]] const QString &broken() const { return m_broken; }

private:
    QString m_broken;
};

} // namespace vexora::fuzz
