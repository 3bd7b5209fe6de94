// SPDX-License-Identifier: MIT
#include "settings/preferences.h"

#include "domain/texts.h"
#include "json/json.h"
#include "settings/ownerfile.h"

using namespace Qt::StringLiterals;

namespace vexora {

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
    return writeOwnerFile(file, json::writeIndented(document) + '\n');
}

} // namespace vexora
