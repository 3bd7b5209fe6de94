// SPDX-License-Identifier: MIT
#include "support/intake/curloptions.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

using Roles = QHash<QString, CurlRole>;

void addNames(Roles &roles, const QString &names, CurlRole role)
{
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        roles.insert(name, role);
}

/** Those of curl 8's manual that a request to an API can have. */
const Roles &longRoles()
{
    static const Roles kRoles = [] {
        using enum CurlRole;
        Roles roles;
        addNames(roles, u"request"_s, Method);
        addNames(roles, u"header"_s, Header);
        addNames(roles, u"user-agent"_s, UserAgent);
        addNames(roles, u"referer"_s, Referer);
        addNames(roles, u"cookie"_s, Cookie);
        addNames(roles, u"data data-ascii data-binary"_s, Data);
        addNames(roles, u"data-raw"_s, DataRaw);
        addNames(roles, u"data-urlencode"_s, DataUrlencode);
        addNames(roles, u"json"_s, Json);
        addNames(roles, u"form"_s, FormPart);
        addNames(roles, u"form-string"_s, FormString);
        addNames(roles, u"get"_s, Get);
        addNames(roles, u"head"_s, Head);
        addNames(roles, u"url"_s, Url);
        addNames(
            roles,
            u"compressed insecure silent show-error location location-trusted verbose include "
            "globoff fail fail-with-body fail-early http0.9 http1.0 http1.1 http2 "
            "http2-prior-knowledge http3 no-buffer tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 sslv2 "
            "sslv3 ssl-no-revoke ssl-reqd ssl ipv4 ipv6 progress-bar no-progress-meter raw "
            "path-as-is no-keepalive tcp-nodelay tcp-fastopen post301 post302 post303 netrc "
            "netrc-optional basic digest ntlm negotiate anyauth remote-name remote-header-name "
            "remote-time create-dirs junk-session-cookies styled-output no-styled-output "
            "parallel crlf disable disable-epsv append list-only manual proxytunnel "
            "compressed-ssh tr-encoding trace-time retry-all-errors retry-connrefused "
            "no-alpn no-npn no-sessionid false-start cert-status next proxy-insecure"_s,
            Flag);
        addNames(roles,
                 u"user cookie-jar connect-timeout max-time output proxy proxy-user proxy-header "
                 "cacert capath cert cert-type key key-type pass ciphers tls13-ciphers tls-max "
                 "retry retry-delay retry-max-time resolve connect-to interface limit-rate "
                 "speed-limit speed-time write-out oauth2-bearer request-target dns-servers "
                 "max-redirs max-filesize range upload-file config noproxy unix-socket "
                 "abstract-unix-socket trace trace-ascii stderr dump-header netrc-file local-port "
                 "keepalive-time expect100-timeout happy-eyeballs-timeout-ms preproxy socks4 "
                 "socks4a socks5 socks5-hostname time-cond continue-at output-dir pinnedpubkey "
                 "engine aws-sigv4 url-query proto proto-default proto-redir rate parallel-max "
                 "crlfile egd-file random-file hostpubmd5 etag-save etag-compare doh-url"_s,
                 Value);
        return roles;
    }();
    return kRoles;
}

} // namespace

bool takesValue(CurlRole role)
{
    using enum CurlRole;
    return role != Unknown && role != Flag && role != Get && role != Head;
}

CurlRole curlRole(QChar letter)
{
    using enum CurlRole;
    switch (letter.unicode()) {
    case u'X':
        return Method;
    case u'H':
        return Header;
    case u'A':
        return UserAgent;
    case u'e':
        return Referer;
    case u'b':
        return Cookie;
    case u'd':
        return Data;
    case u'F':
        return FormPart;
    case u'G':
        return Get;
    case u'I':
        return Head;
    default:
        break;
    }
    if (QStringView(u"ksSLvigf#0123460NOJRjlnpqaMZBV:").contains(letter))
        return Flag;
    return QStringView(u"ucmoxUEYyrTKDwCzQPht").contains(letter) ? Value : Unknown;
}

CurlRole curlRole(QStringView longName)
{
    return longRoles().value(longName.toString(), CurlRole::Unknown);
}

} // namespace vexora::intake
