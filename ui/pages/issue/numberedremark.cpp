// SPDX-License-Identifier: MIT
#include "ui/pages/issue/numberedremark.h"

#include "checkout/remarkpattern.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kUsualCounters = 999; ///< believed when the day's own count is no longer known

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

} // namespace

FieldMap NumberedRemark::begin(const Workspace &workspace, const Profile &profile, qint64 nowMs)
{
    FieldMap values = profile.defaults;
    m_text.clear();
    const auto pattern = values.find(u"remark"_s);
    if (pattern == values.end())
        return values;
    m_day = dayOf(nowMs);
    m_counter = workspace.state ? workspace.state->lastCounter(profile.id, m_day) + 1 : 1;
    const QString remark = expandedRemark(*pattern, m_day, m_counter);
    if (countsRemarks(*pattern))
        m_text = remark;
    *pattern = remark;
    return values;
}

void NumberedRemark::noteSent(const Workspace &workspace, const Profile &profile,
                              const QString &remark) const
{
    // A disk that is full is said where the order is recorded; the counter goes on in memory.
    if (!m_text.isEmpty() && remark.trimmed() == m_text.trimmed() && workspace.state)
        (void)workspace.state->countUsed(profile.id, m_day, m_counter);
}

FieldMap NumberedRemark::next(const Workspace &workspace, const Profile &profile, qint64 nowMs)
{
    return NumberedRemark().begin(workspace, profile, nowMs);
}

bool NumberedRemark::isNumbered(const Workspace &workspace, const Profile &profile,
                                const QString &remark, qint64 madeAtMs)
{
    const QString pattern = profile.defaults.value(u"remark"_s);
    const QDate day = dayOf(madeAtMs);
    const int last = workspace.state ? workspace.state->lastCounter(profile.id, day) : 0;
    const int counter = counterOf(remark, pattern, day);
    return counter > 0 && counter <= std::max(last, kUsualCounters);
}

} // namespace vexora::ui
