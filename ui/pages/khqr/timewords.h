// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace vexora::ui {

/** When a code ends, as a person thinks of it. */
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)

public:
    /** "9:41 left", "5 h left", "3 days left"; "expired 3 days ago". Times are milliseconds. */
    [[nodiscard]] static QString untilEnd(qint64 endMs, qint64 nowMs);
};

} // namespace vexora::ui
