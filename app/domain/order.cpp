// SPDX-License-Identifier: MIT
#include "domain/order.h"

using namespace Qt::StringLiterals;

namespace vexora {

QString toText(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : u"warning"_s;
}

} // namespace vexora
