// SPDX-License-Identifier: MIT
#include "sandbox/faults.h"

using namespace Qt::StringLiterals;

namespace vexora::embedded {

const QStringList &faultKindNames()
{
    static const QStringList kNames{u"none"_s, u"close-before"_s, u"close-after"_s, u"reset"_s,
                                    u"half"_s, u"hang"_s,         u"drip"_s,        u"307"_s,
                                    u"502"_s,  u"not-json"_s,     u"wrong-field"_s, u"5000"_s,
                                    u"8000"_s};
    return kNames;
}

std::optional<FaultKind> faultKindFromName(const QString &name)
{
    const qsizetype index = faultKindNames().indexOf(name);
    if (index < 0)
        return std::nullopt;
    return static_cast<FaultKind>(index);
}

QString toText(FaultKind kind)
{
    return faultKindNames().at(static_cast<qsizetype>(kind));
}

} // namespace vexora::embedded
