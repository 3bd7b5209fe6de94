// SPDX-License-Identifier: MIT
#include "khqr/check.h"

#include "khqr/fields.h"
#include "khqr/structure.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

Check check(const QString &payload)
{
    Check result;
    result.md5 = QString::fromLatin1(
        QCryptographicHash::hash(payload.toUtf8(), QCryptographicHash::Md5).toHex());
    // Broken triples give plausible and wrong values (an account that swallowed its neighbour), so
    // fields are decoded only where everything fits.
    if (checkStructure(payload, result))
        result.fields = decodeFields(result.tlv);
    const bool fatal = std::any_of(result.issues.cbegin(), result.issues.cend(),
                                   [](const Issue &i) { return i.severity == "fatal"_L1; });
    result.verdict = fatal ? u"fatal"_s : u"ok"_s;
    return result;
}

} // namespace vexora::khqr
