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

} // namespace vexora
