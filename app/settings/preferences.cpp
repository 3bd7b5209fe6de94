// SPDX-License-Identifier: MIT
#include "settings/preferences.h"

#include "domain/texts.h"
#include "json/json.h"
#include "settings/ownerfile.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** One of the whole numbers allowed; else as it was. */
template <class Allowed>
void readNumber(const json::Value &document, QStringView key, int &into, Allowed isAllowed)
{
    const json::Value *found = document.find(key);
    bool isWhole = false;
    const int number = found && found->isNumber() ? found->text().toInt(&isWhole) : 0;
    if (isWhole && isAllowed(number))
        into = number;
}

/** Region id -> days; what is no such pair is dropped. */
QMap<QString, int> readDays(const json::Value *days)
{
    QMap<QString, int> kept;
    if (!days || !days->isObject())
        return kept;
    for (const auto &member : days->members()) {
        const QString &region = member.first;
        int number = 0;
        readNumber(*days, region, number, [](int found) {
            return found >= kLeastRetentionDays && found <= kMostRetentionDays;
        });
        if (number != 0 && !region.isEmpty())
            kept.insert(region, number);
    }
    return kept;
}

json::Value number(int value)
{
    return json::Value::number(QString::number(value));
}

} // namespace

const QList<int> &scaleSteps()
{
    static const QList<int> kSteps{100, 125, 150, 175, 200};
    return kSteps;
}

Preferences loadPreferences(const QString &file)
{
    Preferences preferences;
    const auto bytes = readOwnerFile(file);
    if (!bytes || bytes->isEmpty())
        return preferences;
    const auto document = json::read(*bytes);
    if (!document || !document->isObject())
        return preferences;
    if (const QString language = document->stringAt(u"language");
        programLanguages().contains(language))
        preferences.language = language;
    if (const QString theme = document->stringAt(u"theme");
        theme == u"system" || theme == u"light" || theme == u"dark")
        preferences.theme = theme;
    preferences.lastProfileId = document->stringAt(u"lastProfileId");
    const json::Value *watches = document->find(u"watchesPayments");
    preferences.watchesPayments = watches && watches->isBool() && watches->toBool();
    readNumber(*document, u"scalePercent", preferences.scalePercent,
               [](int percent) { return scaleSteps().contains(percent); });
    readNumber(*document, u"timeoutMs", preferences.timeoutMs,
               [](int ms) { return ms >= kLeastTimeoutMs && ms <= kMostTimeoutMs; });
    const json::Value *keeps = document->find(u"keepsSecrets");
    preferences.keepsSecrets = !keeps || !keeps->isBool() || keeps->toBool();
    preferences.retentionDays = readDays(document->find(u"retentionDays"));
    return preferences;
}

Result<void> savePreferences(const QString &file, const Preferences &preferences)
{
    json::Value document = json::Value::object();
    document.insert(u"version"_s, json::Value::number(u"1"_s));
    document.insert(u"language"_s, json::Value::string(preferences.language));
    document.insert(u"theme"_s, json::Value::string(preferences.theme));
    document.insert(u"lastProfileId"_s, json::Value::string(preferences.lastProfileId));
    document.insert(u"watchesPayments"_s, json::Value::boolean(preferences.watchesPayments));
    document.insert(u"scalePercent"_s, number(preferences.scalePercent));
    document.insert(u"timeoutMs"_s, number(preferences.timeoutMs));
    document.insert(u"keepsSecrets"_s, json::Value::boolean(preferences.keepsSecrets));
    json::Value days = json::Value::object();
    for (auto region = preferences.retentionDays.cbegin();
         region != preferences.retentionDays.cend(); ++region)
        days.insert(region.key(), number(region.value()));
    document.insert(u"retentionDays"_s, std::move(days));
    return writeOwnerFile(file, json::writeIndented(document) + '\n');
}

} // namespace vexora
