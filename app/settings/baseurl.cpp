// SPDX-License-Identifier: MIT
#include "domain/loopback.h"
#include "settings/profile.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

int ownPort(const QString &scheme)
{
    return scheme == u"https" ? 443 : 80;
}

/** The authority as typed: QUrl forgets an empty user name and an empty port. */
QStringView authorityOf(QStringView text)
{
    const qsizetype start = text.indexOf(u"://");
    if (start < 0)
        return {};
    const QStringView rest = text.sliced(start + 3);
    const qsizetype end = rest.indexOf(u'/');
    return end < 0 ? rest : rest.first(end);
}

/** What is wrong with it, said without repeating it: it may hold a password. */
QString complaintAbout(const QUrl &url, QStringView text)
{
    if (!url.isValid() || text.contains(u'\\'))
        return u"this is no valid address"_s;
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return u"the address must begin with https://"_s;
    if (url.host().isEmpty())
        return u"the address has no host"_s;
    if (authorityOf(text).contains(u'@'))
        return u"the address must not hold a user name or password"_s;
    if (url.hasQuery() || url.hasFragment())
        return u"the address must end with its path, without ? or #"_s;
    if (url.port() == 0)
        return u"port 0 does not exist"_s;
    if (url.scheme() == u"http" && !isLoopback(url))
        return u"http is for this machine alone (127.0.0.1, ::1, localhost); use https"_s;
    return {};
}

} // namespace

Result<QUrl> checkedBaseUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed, QUrl::StrictMode);
    const QString complaint = complaintAbout(url, trimmed);
    if (!complaint.isEmpty())
        return failure(ErrorCode::Malformed, complaint);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    if (url.port() == ownPort(url.scheme()))
        url.setPort(-1);
    return url;
}

bool isLoopback(const QUrl &url)
{
    return isLoopbackHost(url.host(QUrl::FullyEncoded));
}

QString hostOf(const QUrl &baseUrl)
{
    // Punycode, so that look-alike letters show and one host has one spelling for ever.
    QString host = baseUrl.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int port = baseUrl.port();
    if (port >= 0 && port != ownPort(baseUrl.scheme()))
        host += u':' + QString::number(port);
    return host;
}

QString proxySecretKey(const Profile &profile)
{
    return profile.id + u"/proxy"_s;
}

} // namespace vexora
