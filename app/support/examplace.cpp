// SPDX-License-Identifier: MIT
#include "support/examplace.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** A slash at the end makes no other place of it. */
QString pathOf(const QUrl &url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/** The base a request to `host` should go to: the merchant's, else the provider's sandbox. Empty
 *  where the documents publish none. */
QUrl expectedBase(const QUrl &url, const RegionSpec &region, const Currency &currency,
                  const Profile *profile)
{
    if (profile)
        return profile->baseUrl;
    const RegionCurrency *known = region.currency(currency.code);
    const bool isItsHost = known && hostOf(known->sandboxUrl) == hostOf(url);
    return isItsHost ? known->sandboxUrl : QUrl();
}

void examineAddress(const SentRequest &request, const RegionSpec &region, const Currency &currency,
                    const Profile *profile, ExamPoints &points)
{
    const QUrl url(request.url.trimmed());
    if (request.url.isEmpty() || !url.isValid())
        return;
    const bool hasHost = !url.host().isEmpty();
    if (url.scheme() == "http"_L1 && hasHost && !isLoopback(url))
        points.add(u"url"_s, u"plain_http"_s, Severity::Error);
    if (!pathOf(url).endsWith(region.checkoutPath)) {
        points.add(u"url"_s, u"wrong_path"_s, Severity::Error, {{u"path"_s, region.checkoutPath}});
        return;
    }
    // The embedded gateway stands in for any host: nobody's request went there by itself.
    if (!hasHost || (profile && isLoopback(profile->baseUrl)))
        return;
    const QUrl base = expectedBase(url, region, currency, profile);
    if (base.isEmpty())
        return;
    if (hostOf(url) != hostOf(base)) {
        points.add(u"url"_s, u"wrong_host"_s, Severity::Error, {{u"host"_s, hostOf(base)}});
    } else if (pathOf(url) != pathOf(base) + region.checkoutPath) {
        points.add(u"url"_s, u"wrong_region"_s, Severity::Error,
                   {{u"path"_s, QString(base.path() + region.checkoutPath)}});
    }
}

} // namespace

void examinePlace(const SentRequest &request, const RegionSpec &region, const Currency &currency,
                  const Profile *profile, ExamPoints &points)
{
    examineAddress(request, region, currency, profile, points);
    // Where no header is known, this one may have been there all the same.
    const QString merchantNo = request.merchantNo();
    if (merchantNo.isEmpty() && !request.headers.isEmpty())
        points.add(u"merchantNo"_s, u"missing_merchant"_s, Severity::Error);
    const bool isOther = profile && !merchantNo.isEmpty() && merchantNo != profile->merchantNo;
    // Nor is the embedded gateway's merchant anybody's own.
    if (isOther && !isLoopback(profile->baseUrl))
        points.add(u"merchantNo"_s, u"wrong_merchant"_s, Severity::Error);
}

} // namespace vexora
