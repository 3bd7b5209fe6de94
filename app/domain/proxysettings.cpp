// SPDX-License-Identifier: MIT
#include "domain/proxysettings.h"

using namespace Qt::StringLiterals;

namespace vexora {

QString toText(ProxySettings::Mode mode)
{
    switch (mode) {
    case ProxySettings::Mode::System:
        return u"system"_s;
    case ProxySettings::Mode::Direct:
        return u"direct"_s;
    case ProxySettings::Mode::Manual:
        return u"manual"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<ProxySettings::Mode> proxyModeFromText(QStringView text)
{
    for (const auto known :
         {ProxySettings::Mode::System, ProxySettings::Mode::Direct, ProxySettings::Mode::Manual}) {
        if (toText(known) == text)
            return known;
    }
    return std::nullopt;
}

} // namespace vexora
