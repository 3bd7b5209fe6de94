// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"

#include <QDate>

namespace vexora::ui {

/**
 * The remark a form begins with, and its {counter}: the next one of the day, used up when an order
 * leaves with it. A form that is thrown away uses none, and two windows may show the same one
 * until one of them has sent. Owned by the IssuePage.
 */
class NumberedRemark
{
public:
    /** The profile's defaults with the remark's pattern expanded for a form begun now. */
    [[nodiscard]] FieldMap begin(const Workspace &workspace, const Profile &profile, qint64 nowMs);
    /** The same for a look at what a form would begin with. */
    [[nodiscard]] static FieldMap next(const Workspace &workspace, const Profile &profile,
                                       qint64 nowMs);
    /** An order left with this remark. One that was typed, or changed, uses no counter. */
    void noteSent(const Workspace &workspace, const Profile &profile, const QString &remark) const;

    /** Whether it is what a profile's pattern made on that day: it belongs to one order. */
    [[nodiscard]] static bool isNumbered(const Workspace &workspace, const Profile &profile,
                                         const QString &remark, qint64 madeAtMs);

private:
    QString m_text; ///< with a counter; empty when there is none
    QDate m_day;
    int m_counter = 0;
};

} // namespace vexora::ui
