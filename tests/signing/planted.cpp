// SPDX-License-Identifier: MIT
#include "signing/planted.h"

#include "signing/plantedcharsets.h"
#include "signing/plantedjson.h"
#include "signing/plantedmembers.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

using Hash = QCryptographicHash;
using Hmac = QMessageAuthenticationCode;

void sortMembers(QList<SentField> &members, const Plan &plan, const Reading &reading)
{
    const auto byName = [](const SentField &a, const SentField &b) { return a.name < b.name; };
    const QString order = plan.startingWith(u"order-").id;
    if (order == u"order-as-sent")
        return;
    if (order == u"order-first-letter") {
        std::stable_sort(
            members.begin(), members.end(),
            [](const SentField &a, const SentField &b) { return a.name.front() < b.name.front(); });
        return;
    }
    if (order != u"order-by-value" || !reading.tiesAsSent)
        std::stable_sort(members.begin(), members.end(), byName);
    if (order == u"order-reverse")
        std::reverse(members.begin(), members.end());
    if (order == u"order-ignoring-case")
        std::stable_sort(members.begin(), members.end(),
                         [](const SentField &a, const SentField &b) {
                             return a.name.toLower() < b.name.toLower();
                         });
    if (order == u"order-by-value")
        std::stable_sort(members.begin(), members.end(),
                         [](const SentField &a, const SentField &b) { return a.value < b.value; });
}

QString paired(const SentField &member, const Plan &plan)
{
    if (plan.has(u"pairs-values-only"))
        return member.value;
    if (plan.has(u"pairs-names-only"))
        return member.name;
    if (plan.has(u"pairs-colon"))
        return member.name + u':' + member.value;
    if (plan.has(u"pairs-no-sign"))
        return member.name + member.value;
    return member.name + u'=' + member.value;
}

QString bodyText(QList<SentField> members, const QString &kind, const Reading &reading)
{
    if (kind == u"body-sorted")
        std::stable_sort(members.begin(), members.end(),
                         [](const SentField &a, const SentField &b) { return a.name < b.name; });
    QString text = kind == u"body-spaced" ? jsonObject(members, u": ", u", ") : jsonObject(members);
    if (reading.escapedOnce)
        text.replace(u"\\\\/"_s, u"\\/"_s).replace(u"\\\\u"_s, u"\\u"_s);
    return text;
}

QString messageOf(const Shop &shop, const Plan &plan, const Reading &reading)
{
    const QString body = plan.startingWith(u"body-").id;
    if (!body.isEmpty())
        return bodyText(membersOfBody(shop, plan, reading), body, reading);
    static const QMap<QString, QString> kJoiners{{u"join-amp"_s, u"&"_s},
                                                 {u"join-comma"_s, u","_s},
                                                 {u"join-pipe"_s, u"|"_s},
                                                 {u"join-newline"_s, u"\n"_s},
                                                 {u"join-colon"_s, u":"_s}};
    QList<SentField> chosen = membersOfString(shop, plan, reading);
    sortMembers(chosen, plan, reading);
    QStringList pairs;
    for (const SentField &member : chosen)
        pairs.append(paired(member, plan));
    return pairs.join(kJoiners.value(plan.startingWith(u"join-").id));
}

QString secretOf(const Shop &shop, const Plan &plan)
{
    QString secret = shop.secret();
    for (const QStringView owner :
         {u"secret-other-profile", u"secret-test-on-live", u"secret-live-on-test"}) {
        const Planting *other = plan.find(owner);
        for (const ShopSecret &known : shop.secrets) {
            if (other && known.profile == other->spelling)
                secret = known.text;
        }
    }
    if (const Planting *space = plan.find(u"secret-space"))
        secret.insert(space->spelling == u"behind" ? secret.size() : 0, u' ');
    if (const Planting *end = plan.find(u"secret-newline"))
        secret += end->spelling == u"CRLF" ? u"\r\n"_s : end->spelling == u"CR" ? u"\r"_s : u"\n"_s;
    if (plan.has(u"secret-bom"))
        secret.prepend(QChar(0xFEFF));
    if (const Planting *letters = plan.find(u"secret-case"))
        secret = letters->spelling == u"upper" ? secret.toUpper() : secret.toLower();
    return secret;
}

QString placed(const QString &message, const QString &secret, const Plan &plan)
{
    if (plan.has(u"secret-first"))
        return secret + message;
    if (plan.has(u"secret-both-ends"))
        return secret + message + secret;
    if (plan.has(u"secret-absent"))
        return message;
    if (plan.has(u"secret-amp-key"))
        return message + u"&key="_s + secret;
    if (plan.has(u"secret-key"))
        return message + u"key="_s + secret;
    if (plan.has(u"secret-amp-secret"))
        return message + u"&secret="_s + secret;
    if (plan.has(u"secret-amp"))
        return message + u'&' + secret;
    return message + secret;
}

QByteArray digestOf(const Planting &digest, const QByteArray &text, const QByteArray &key)
{
    if (digest.id == u"digest-double-md5") {
        const QByteArray once = Hash::hash(text, Hash::Md5).toHex();
        return Hash::hash(digest.spelling == u"upper" ? once.toUpper() : once, Hash::Md5);
    }
    if (digest.id == u"digest-hmac-md5")
        return Hmac::hash(text, key, Hash::Md5);
    if (digest.id == u"digest-hmac-sha256")
        return Hmac::hash(text, key, Hash::Sha256);
    if (digest.id == u"digest-sha1")
        return Hash::hash(text, Hash::Sha1);
    if (digest.id == u"digest-sha256")
        return Hash::hash(text, Hash::Sha256);
    return Hash::hash(text, Hash::Md5);
}

QString written(const QByteArray &digest, const Planting &form)
{
    const QByteArray hex = digest.toHex();
    if (form.id == u"form-upper")
        return QString::fromLatin1(hex.toUpper());
    if (form.id == u"form-16") {
        const QByteArray middle = hex.mid(8, 16);
        return QString::fromLatin1(form.spelling == u"upper" ? middle.toUpper() : middle);
    }
    if (form.id == u"form-base64")
        return QString::fromLatin1((form.spelling == u"hex" ? hex : digest).toBase64());
    return QString::fromLatin1(hex);
}

} // namespace

Planted plant(const Shop &shop, const QList<Planting> &plantings, const Reading &reading)
{
    const Plan plan(plantings);
    const QString secret = secretOf(shop, plan);
    const Planting charset = plan.startingWith(u"charset-");
    const Planting digest = plan.startingWith(u"digest-");
    const bool keyed = digest.id.startsWith(u"digest-hmac-");

    Planted made;
    made.bare = messageOf(shop, plan, reading);
    made.text
        = keyed && digest.spelling == u"without" ? made.bare : placed(made.bare, secret, plan);
    const QByteArray text = bytesIn(charset.id, charset.spelling, made.text, reading.charsetTwin);
    QString keySpelling = charset.spelling;
    if (reading.keyHasNoMark)
        keySpelling.remove(u" mark"_s);
    const QByteArray key = bytesIn(charset.id, keySpelling, secret, reading.charsetTwin);
    made.sign = written(digestOf(digest, text, key), plan.startingWith(u"form-"));
    return made;
}

} // namespace vexora::planted
