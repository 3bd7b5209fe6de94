// SPDX-License-Identifier: MIT
#include "signing/plantedproof.h"

#include <QSet>

#include <chrono>
#include <functional>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

/** The ways a named mistake can have been made. */
QList<Planting> plantingsNamed(const Shop &shop, const doctor::Mistake &mistake)
{
    const QString field = mistake.facts.value(u"field"_s);
    QStringList fields = fieldsOf(shop, mistake.id);
    const bool onFields = !fields.contains(QString());
    if (onFields && !field.isEmpty())
        fields = {field};
    QStringList spellings = spellingsOf(shop, mistake.id);
    if (mistake.id == u"timestamp-anew" && mistake.facts.contains(u"to"_s))
        spellings = {u'=' + mistake.facts.value(u"to"_s)};
    if (mistake.facts.contains(u"profile"_s))
        spellings = {mistake.facts.value(u"profile"_s)};
    QList<Planting> ways;
    for (const QString &name : fields) {
        for (const QString &spelling : spellings)
            ways.append({mistake.id, name, spelling});
    }
    if (mistake.id == u"unknown-in" && !field.isEmpty())
        ways.removeIf(
            [&field](const Planting &one) { return one.spelling.split(u'=').first() != field; });
    return ways;
}

using Judge = std::function<bool(const Planted &)>;

bool anyOf(const Shop &shop, const QList<QList<Planting>> &ways, const Reading &reading,
           QList<Planting> &chosen, const Judge &fits)
{
    if (chosen.size() == ways.size())
        return fits(plant(shop, chosen, reading));
    for (const Planting &way : ways[chosen.size()]) {
        chosen.append(way);
        if (anyOf(shop, ways, reading, chosen, fits))
            return true;
        chosen.removeLast();
    }
    return false;
}

bool anyReading(const Shop &shop, const QList<doctor::Mistake> &named, const Judge &fits)
{
    QList<QList<Planting>> ways;
    for (const doctor::Mistake &mistake : named)
        ways.append(plantingsNamed(shop, mistake));
    for (const Reading &reading : readings()) {
        QList<Planting> chosen;
        if (anyOf(shop, ways, reading, chosen, fits))
            return true;
    }
    return false;
}

} // namespace

const QList<Reading> &readings()
{
    static const QList<Reading> kReadings = [] {
        QList<Reading> all(1);
        const auto add = [&all](auto member, auto value) {
            Reading reading;
            reading.*member = value;
            all.append(reading);
        };
        add(&Reading::unreserved, Reading::Unreserved::Form);
        add(&Reading::unreserved, Reading::Unreserved::Browser);
        add(&Reading::fraction, Reading::Fraction::Shortest);
        add(&Reading::fraction, Reading::Fraction::Whole);
        for (int apostrophe = 1; apostrophe < 5; ++apostrophe)
            add(&Reading::apostrophe, apostrophe);
        for (const auto member : {&Reading::plusIsSpace, &Reading::keepsCents, &Reading::tiesAsSent,
                                  &Reading::addedInFront, &Reading::addedToo, &Reading::escapedOnce,
                                  &Reading::charsetTwin, &Reading::keyHasNoMark})
            add(member, true);
        return all;
    }();
    return kReadings;
}

doctor::Limits unhurried()
{
    doctor::Limits limits;
    limits.mistakes = 2;
    limits.time = std::chrono::minutes(1);
    return limits;
}

doctor::Diagnosis examine(const Shop &shop, const QString &sign, const doctor::Limits &limits)
{
    return doctor::diagnose(signedWith(shop, sign), knownSecrets(shop), limits);
}

bool gives(const Shop &shop, const QList<doctor::Mistake> &named, const QString &sign)
{
    return anyReading(shop, named, [&sign](const Planted &made) { return made.sign == sign; });
}

bool givesText(const Shop &shop, const QList<doctor::Mistake> &named, const QString &text)
{
    return anyReading(shop, named, [&](const Planted &made) {
        return made.bare == text || hidden(shop, made.text) == text;
    });
}

QString hidden(const Shop &shop, QString text)
{
    for (const ShopSecret &secret : shop.secrets)
        text.replace(secret.text, doctor::kSecretMark.toString());
    return text;
}

QByteArray faultIn(const doctor::Diagnosis &diagnosis, const Shop &shop,
                   const QList<Planting> &plantings, const QString &sign)
{
    const QByteArray told = toText(plantings) + " was answered with "
        + doctor::toText(diagnosis.verdict).toUtf8() + ": " + toText(diagnosis.mistakes);
    if (diagnosis.verdict != doctor::Verdict::Explained)
        return told;
    if (diagnosis.mistakes.isEmpty() || diagnosis.mistakes.size() > plantings.size())
        return told + " (too many or none)";
    if (!gives(shop, diagnosis.mistakes, sign))
        return told + " (which gives another signature)";
    QStringList namedIds;
    for (const doctor::Mistake &mistake : diagnosis.mistakes)
        namedIds.append(mistake.id);
    QStringList plantedIds;
    for (const Planting &planting : plantings)
        plantedIds.append(planting.id);
    namedIds.sort();
    plantedIds.sort();
    if (namedIds == plantedIds)
        return {};
    // A named mistake that can be left out was none.
    for (qsizetype i = 0; i < diagnosis.mistakes.size(); ++i) {
        QList<doctor::Mistake> fewer = diagnosis.mistakes;
        fewer.removeAt(i);
        if (plant(shop, {}).sign == sign || (!fewer.isEmpty() && gives(shop, fewer, sign)))
            return told + " (one of which is none)";
    }
    return {};
}

QByteArray faultOf(const Shop &shop, const QList<Planting> &plantings, const doctor::Limits &limits)
{
    QByteArray first;
    QSet<QString> tried;
    for (const Reading &reading : readings()) {
        const QString sign = plant(shop, plantings, reading).sign;
        if (tried.contains(sign))
            continue;
        tried.insert(sign);
        const QByteArray fault = faultIn(examine(shop, sign, limits), shop, plantings, sign);
        if (fault.isEmpty())
            return {};
        if (first.isEmpty())
            first = fault;
    }
    return first;
}

QByteArray toText(const QList<doctor::Mistake> &mistakes)
{
    QByteArrayList texts;
    for (const doctor::Mistake &mistake : mistakes) {
        QStringList facts;
        for (auto fact = mistake.facts.cbegin(); fact != mistake.facts.cend(); ++fact)
            facts.append(fact.key() + u'=' + fact.value());
        texts.append((mistake.id + u'{' + facts.join(u", "_s) + u'}').toUtf8());
    }
    return texts.isEmpty() ? QByteArrayLiteral("nothing") : texts.join(" + ");
}

} // namespace vexora::planted
