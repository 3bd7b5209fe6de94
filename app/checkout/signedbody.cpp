// SPDX-License-Identifier: MIT
#include "checkout/signedbody.h"

#include "json/json.h"
#include "signing/signer.h"

using namespace Qt::StringLiterals;

namespace vexora {

SignedBody signBody(const FieldMap &fields, const Secret &secret)
{
    SignedBody body;
    body.canonical = canonicalString(fields);
    const QByteArray sign = signature(body.canonical, secret);
    if (sign.isEmpty())
        return body;
    json::Value object = json::Value::object();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!field.value().isEmpty())
            object.insert(field.key(), json::Value::string(field.value()));
    }
    object.insert(u"sign"_s, json::Value::string(QString::fromLatin1(sign)));
    body.json = json::write(object);
    return body;
}

QUrl endpoint(const QUrl &baseUrl, const QString &path)
{
    QUrl url = baseUrl;
    url.setPath(baseUrl.path() + path);
    return url;
}

GatewayRequest requestOf(const Profile &profile, const QString &path, const QByteArray &body,
                         std::shared_ptr<const Secret> proxyPassword, int timeoutMs)
{
    GatewayRequest request;
    request.url = endpoint(profile.baseUrl, path);
    request.merchantNo = profile.merchantNo;
    request.body = body;
    request.timeoutMs = timeoutMs;
    request.caFile = profile.caFile;
    request.proxy = profile.proxy;
    request.proxyPassword = std::move(proxyPassword);
    return request;
}

} // namespace vexora
