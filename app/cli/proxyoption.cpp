// SPDX-License-Identifier: MIT
#include "cli/proxyoption.h"

#include "cli/secretsource.h"
#include "settings/profilecheck.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

std::optional<ProxySettings> manualProxy(const QString &text)
{
    const bool bracketed = text.startsWith(u'[');
    const qsizetype hostEnd = bracketed ? text.indexOf("]:"_L1) : text.indexOf(u':');
    if (hostEnd < 1)
        return std::nullopt;
    ProxySettings proxy;
    proxy.mode = ProxySettings::Mode::Manual;
    proxy.host = bracketed ? text.sliced(1, hostEnd - 1) : text.first(hostEnd);
    bool ok = false;
    proxy.port = text.sliced(hostEnd + (bracketed ? 2 : 1)).toUShort(&ok);
    return ok ? std::optional(proxy) : std::nullopt;
}

} // namespace

void addProxyOptions(Arguments &arguments)
{
    arguments.value(u"proxy"_s, u"WHICH"_s, u"system, direct, or HOST:PORT of an HTTP proxy."_s);
    arguments.value(u"proxy-user"_s, u"NAME"_s, u"Whom to log in at --proxy HOST:PORT."_s);
    arguments.value(u"proxy-password-fd"_s, u"N"_s,
                    u"Read the proxy's password from this descriptor."_s);
}

Result<std::optional<ProxySettings>> proxyFrom(const Arguments &arguments)
{
    const bool hasUser = arguments.has(u"proxy-user"_s);
    if (!arguments.has(u"proxy"_s)) {
        if (hasUser)
            return failure(ErrorCode::Usage, u"--proxy-user belongs to --proxy HOST:PORT"_s);
        return std::nullopt;
    }
    const QString text = arguments.text(u"proxy"_s);
    const auto mode = proxyModeFromText(text);
    ProxySettings proxy;
    if (mode && *mode != ProxySettings::Mode::Manual) {
        proxy.mode = *mode;
        if (hasUser)
            return failure(ErrorCode::Usage, u"--proxy-user belongs to --proxy HOST:PORT"_s);
        return proxy;
    }
    // The value is not repeated: people write logins into it.
    const std::optional<ProxySettings> manual = manualProxy(text);
    if (!manual)
        return failure(ErrorCode::Usage,
                       u"--proxy wants system, direct or HOST:PORT, without http://"_s);
    proxy = *manual;
    proxy.user = arguments.text(u"proxy-user"_s);
    if (hasUser && proxy.user.isEmpty())
        return failure(ErrorCode::Usage, u"--proxy-user is empty"_s);
    if (const auto fault = faultOf(proxy))
        return failure(ErrorCode::Usage,
                       u"%1 %2"_s.arg(fault->member == "proxy.user"_L1 ? u"--proxy-user"_s
                                          : fault->member == "proxy.port"_L1
                                          ? u"--proxy: the port"_s
                                          : u"--proxy: the host"_s,
                                      fault->what));
    return proxy;
}

Result<void> checkProxyPassword(const Arguments &arguments, const ProxySettings &proxy)
{
    if (arguments.has(u"proxy-password-fd"_s)
        && (proxy.mode != ProxySettings::Mode::Manual || proxy.user.isEmpty()))
        return failure(ErrorCode::Usage,
                       u"--proxy-password-fd is for a proxy with a user; say --proxy HOST:PORT "
                       "--proxy-user NAME"_s);
    return {};
}

Result<std::optional<Secret>> proxyPasswordFrom(const Arguments &arguments)
{
    if (!arguments.has(u"proxy-password-fd"_s))
        return std::nullopt;
    Result<Secret> read = secretFromDescriptor(arguments, u"proxy-password-fd"_s);
    if (!read)
        return tl::unexpected(read.error());
    return std::optional<Secret>(std::move(*read));
}

QString proxyText(const ProxySettings &proxy)
{
    if (proxy.mode != ProxySettings::Mode::Manual)
        return toText(proxy.mode);
    const QString host = proxy.host.contains(u':') ? QString(u'[' + proxy.host + u']') : proxy.host;
    return u"%1:%2"_s.arg(host).arg(proxy.port);
}

} // namespace vexora::cli
