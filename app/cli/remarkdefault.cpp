// SPDX-License-Identifier: MIT
#include "cli/remarkdefault.h"

#include "checkout/remarkpattern.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace vexora::cli {

void RemarkDefault::fillIn(Profile &profile, const FieldMap &values)
{
    const auto pattern = profile.defaults.find(u"remark"_s);
    if (pattern == profile.defaults.end() || values.contains(u"remark"_s))
        return;
    m_profileId = profile.id;
    m_day = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
    const int next = m_state.lastCounter(m_profileId, m_day) + 1;
    m_counter = countsRemarks(*pattern) ? next : 0;
    *pattern = expandedRemark(*pattern, m_day, next);
}

Result<void> RemarkDefault::countIt()
{
    return m_counter > 0 ? m_state.countUsed(m_profileId, m_day, m_counter) : Result<void>();
}

} // namespace vexora::cli
