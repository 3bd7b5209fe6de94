// SPDX-License-Identifier: MIT
#include "domain/loopback.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vexora {

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression kLoopback(u"\\A127(\\.(0|[1-9][0-9]{0,2})){3}\\z"_s,
                                              QRegularExpression::DontCaptureOption);
    const QString lower = host.toLower();
    return lower == "localhost"_L1 || lower == "::1"_L1 || kLoopback.match(lower).hasMatch();
}

} // namespace vexora
