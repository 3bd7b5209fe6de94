// SPDX-License-Identifier: MIT
#pragma once

#include "signing/planted.h"

namespace vexora::planted {

/** The plantings, asked by what they are of. */
class Plan
{
public:
    explicit Plan(QList<Planting> plantings);

    [[nodiscard]] bool has(QStringView id) const { return find(id) != nullptr; }
    [[nodiscard]] const Planting *find(QStringView id) const;
    /** The one whose id begins so: exclusive dimensions share a beginning. */
    [[nodiscard]] Planting startingWith(QStringView begin) const;
    [[nodiscard]] bool leavesOut(QStringView name) const;
    [[nodiscard]] const QList<Planting> &all() const { return m_plantings; }

private:
    QList<Planting> m_plantings;
};

/** What stands in the string, values as written, in the order as sent. */
[[nodiscard]] QList<SentField> membersOfString(const Shop &shop, const Plan &plan,
                                               const Reading &reading);
/** What stands in a JSON body that is hashed instead: everything but `sign`. */
[[nodiscard]] QList<SentField> membersOfBody(const Shop &shop, const Plan &plan,
                                             const Reading &reading);

} // namespace vexora::planted
