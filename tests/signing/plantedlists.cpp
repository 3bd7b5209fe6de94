// SPDX-License-Identifier: MIT
#include "signing/plantedcharsets.h"
#include "signing/plantedmembers.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

/** The ids whose catalogue entry says "{field}", "{field} or *", "*". */
enum class Scope { Timestamp, Amount, OneField, OneOrAll, All };

Scope scopeOf(QStringView id)
{
    if (id.startsWith(u"timestamp-"))
        return Scope::Timestamp;
    if (id.startsWith(u"amount-"))
        return Scope::Amount;
    if (id == u"number-rendering" || id == u"leading-zero-lost" || id == u"not-trimmed")
        return Scope::OneField;
    static const QStringList kAll{u"unicode-form"_s, u"line-ends"_s, u"html-escaped"_s,
                                  u"json-slash"_s, u"json-unicode"_s};
    return kAll.contains(id) ? Scope::All : Scope::OneOrAll;
}

bool isRenderedNumber(const SentField &field)
{
    return field.name == u"amount" || field.name == u"timestamp" || field.kind == SentKind::Number;
}

bool canBeMade(QStringView id, const SentField &field)
{
    if (id == u"number-rendering" && !isRenderedNumber(field))
        return false;
    const QStringList spellings = valueSpellings(id);
    return std::any_of(spellings.cbegin(), spellings.cend(), [&](const QString &spelling) {
        return misspelt(id, spelling, field.name, field.value) != field.value;
    });
}

QStringList fieldsMisspelt(const Shop &shop, QStringView id)
{
    switch (scopeOf(id)) {
    case Scope::Timestamp:
        return {u"timestamp"_s};
    case Scope::Amount:
        return {u"amount"_s};
    case Scope::All:
        return {u"*"_s};
    case Scope::OneField:
    case Scope::OneOrAll:
        break;
    }
    QStringList names;
    for (const SentField &field : membersOfString(shop, Plan({}), {})) {
        if (canBeMade(id, field))
            names.append(field.name);
    }
    if (scopeOf(id) == Scope::OneOrAll)
        names.append(u"*"_s);
    return names;
}

QStringList profilesIn(const Shop &shop, Environment environment)
{
    QStringList names;
    for (const ShopSecret &secret : shop.secrets.mid(1)) {
        if (secret.environment == environment)
            names.append(secret.profile);
    }
    return names;
}

QStringList pairsToAdd(const Shop &shop)
{
    QStringList pairs{u"signType=MD5"_s, u"sign_type=MD5"_s, u"charset=UTF-8"_s};
    for (const QString &name : shop.evidence.knownNames) {
        if (!shop.evidence.request.has(name))
            pairs.append(name + u'=');
    }
    return pairs;
}

} // namespace

QStringList spellingsOf(const Shop &shop, QStringView id)
{
    static const QMap<QString, QStringList> kSpellings{
        {u"secret-space"_s, {u"behind"_s, u"before"_s}},
        {u"secret-newline"_s, {u"LF"_s, u"CRLF"_s, u"CR"_s}},
        {u"secret-case"_s, {u"upper"_s, u"lower"_s}},
        {u"digest-double-md5"_s, {u"lower"_s, u"upper"_s}},
        {u"digest-hmac-md5"_s, {u"with"_s, u"without"_s}},
        {u"digest-hmac-sha256"_s, {u"with"_s, u"without"_s}},
        {u"form-16"_s, {u"lower"_s, u"upper"_s}},
        {u"form-base64"_s, {u"bytes"_s, u"hex"_s}},
    };
    // These have one way and nothing it is made on; an id that is nowhere here has no planting.
    static const QStringList kPlain{
        u"secret-first"_s,      u"secret-both-ends"_s,   u"secret-absent"_s,
        u"secret-amp-key"_s,    u"secret-key"_s,         u"secret-amp-secret"_s,
        u"secret-amp"_s,        u"secret-bom"_s,         u"order-as-sent"_s,
        u"order-reverse"_s,     u"order-first-letter"_s, u"order-ignoring-case"_s,
        u"order-by-value"_s,    u"join-amp"_s,           u"join-comma"_s,
        u"join-pipe"_s,         u"join-newline"_s,       u"join-colon"_s,
        u"pairs-values-only"_s, u"pairs-names-only"_s,   u"pairs-colon"_s,
        u"pairs-no-sign"_s,     u"empty-in"_s,           u"null-as-text"_s,
        u"sign-in"_s,           u"merchant-no-in"_s,     u"field-missing"_s,
        u"unknown-out"_s,       u"digest-sha1"_s,        u"digest-sha256"_s,
        u"form-upper"_s,        u"body-as-sent"_s,       u"body-sorted"_s,
        u"body-spaced"_s,
    };
    const bool live = shop.environment() == Environment::Live;
    if (id == u"secret-other-profile")
        return profilesIn(shop, shop.environment());
    if (id == u"secret-test-on-live")
        return live ? profilesIn(shop, Environment::Test) : QStringList();
    if (id == u"secret-live-on-test")
        return live ? QStringList() : profilesIn(shop, Environment::Live);
    if (id == u"unknown-in")
        return pairsToAdd(shop);
    if (isValueMistake(id))
        return valueSpellings(id);
    if (!charsetSpellings(id).isEmpty())
        return charsetSpellings(id);
    if (kPlain.contains(id))
        return {QString()};
    return kSpellings.value(id.toString());
}

QStringList fieldsOf(const Shop &shop, QStringView id)
{
    if (isValueMistake(id))
        return fieldsMisspelt(shop, id);
    const bool missing = id == u"field-missing";
    if (!missing && id != u"unknown-out")
        return {QString()};
    QStringList names;
    for (const SentField &field : membersOfString(shop, Plan({}), {})) {
        if (shop.evidence.knownNames.contains(field.name) == missing)
            names.append(field.name);
    }
    return names;
}

QList<Planting> plantingsOf(const Shop &shop, const QString &id)
{
    QList<Planting> plantings;
    const QStringList fields = fieldsOf(shop, id);
    const QStringList spellings = spellingsOf(shop, id);
    for (const QString &field : fields) {
        for (const QString &spelling : spellings)
            plantings.append({id, field, spelling});
    }
    return plantings;
}

QList<Planting> visiblePlantings(const Shop &shop, const QString &id)
{
    const QString right = plant(shop, {}).sign;
    QList<Planting> plantings = plantingsOf(shop, id);
    plantings.removeIf([&](const Planting &one) { return plant(shop, {one}).sign == right; });
    return plantings;
}

QByteArray toText(const Planting &planting)
{
    QStringList details;
    if (!planting.field.isEmpty())
        details.append(planting.field);
    if (!planting.spelling.isEmpty())
        details.append(planting.spelling);
    const QString text
        = details.isEmpty() ? planting.id : planting.id + u'(' + details.join(u", "_s) + u')';
    return text.toUtf8();
}

QByteArray toText(const QList<Planting> &plantings)
{
    QByteArrayList texts;
    for (const Planting &one : plantings)
        texts.append(toText(one));
    return texts.isEmpty() ? QByteArrayLiteral("nothing") : texts.join(" + ");
}

} // namespace vexora::planted
