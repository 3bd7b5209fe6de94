// SPDX-License-Identifier: MIT
#include "support/examplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** A captured request has its host in a header. */
QUrl addressOf(const SentRequest &request)
{
    QUrl url(request.url.trimmed());
    if (!url.isValid() || !url.host().isEmpty() || !url.path().startsWith(u'/'))
        return url;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Host"_L1, Qt::CaseInsensitive) != 0)
            continue;
        QUrl whole = url;
        whole.setScheme(u"https"_s); // not known; the only one that is no fault
        whole.setAuthority(value.trimmed());
        return whole.isValid() ? whole : url;
    }
    return url;
}

/** The provider publishes no address but those of its sandbox (API.md section 1). */
bool isPublishedHost(const QString &host, const RegionSpec *region)
{
    static const QStringList kHosts{u"sandbox-api.vexora.com"_s, u"sandbox-api.vexora.tech"_s};
    if (kHosts.contains(host))
        return true;
    return region
        && std::any_of(region->currencies.cbegin(), region->currencies.cend(),
                       [&host](const RegionCurrency &currency) {
                           return hostOf(currency.sandboxUrl) == host;
                       });
}

/** The base a request to `host` should go to: the merchant's, else the provider's sandbox. Empty
 *  where the documents publish none. */
QUrl expectedBase(const QString &host, const ExamPlace &place)
{
    if (place.profile)
        return place.profile->baseUrl;
    const bool isItsHost = place.currency && hostOf(place.currency->sandboxUrl) == host;
    return isItsHost ? place.currency->sandboxUrl : QUrl();
}

} // namespace

void examinePlace(const SentRequest &request, const ExamPlace &place, ExamPoints &points)
{
    const QUrl url = addressOf(request);
    if (request.url.isEmpty() || !url.isValid())
        return;
    const bool hasHost = !url.host().isEmpty();
    const QString host = hostOf(url);
    if (url.scheme() == "http"_L1 && hasHost && !isLoopback(url))
        points.add(u"url"_s, u"plain_http"_s, Severity::Error);
    if (hasHost && !place.profile && !isLoopback(url) && !isPublishedHost(host, place.region))
        points.add(u"url"_s, u"unknown_host"_s, Severity::Warning);
    const QString path = place.purpose.path;
    if (!pathOf(url).endsWith(path)) {
        const bool isOrder = place.purpose.kind == RequestKind::Order;
        points.addWith(isOrder ? u"wrong_path"_s : u"wrong_question_path"_s, u"url"_s,
                       u"wrong_path"_s, Severity::Error, {{u"path"_s, path}});
        return;
    }
    // The embedded gateway stands in for any host: nobody's request went there by itself.
    if (!hasHost || (place.profile && isLoopback(place.profile->baseUrl)))
        return;
    const QUrl base = expectedBase(host, place);
    if (base.isEmpty())
        return;
    if (host != hostOf(base))
        points.add(u"url"_s, u"wrong_host"_s, Severity::Error, {{u"host"_s, hostOf(base)}});
    else if (pathOf(url) != pathOf(base) + path)
        points.add(u"url"_s, u"wrong_region"_s, Severity::Error,
                   {{u"path"_s, QString(base.path() + path)}});
}

} // namespace vexora
