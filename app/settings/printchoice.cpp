// SPDX-License-Identifier: MIT
#include "settings/printchoice.h"

#include "json/json.h"
#include "settings/ownerfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

json::Value readChoices(const QString &file)
{
    const auto bytes = readOwnerFile(file);
    const auto document
        = bytes && !bytes->isEmpty() ? json::read(*bytes) : Result<json::Value>(json::Value());
    return document && document->isObject() ? *document : json::Value::object();
}

json::Value written(const PrintChoice &choice)
{
    json::Value value = json::Value::object();
    value.insert(u"layout"_s, json::Value::string(choice.layout));
    value.insert(u"printer"_s, json::Value::string(choice.printer));
    value.insert(u"language"_s, json::Value::string(choice.language));
    value.insert(u"band"_s, json::Value::string(choice.band));
    value.insert(u"logoFile"_s, json::Value::string(choice.logoFile));
    value.insert(u"centreDisc"_s, json::Value::boolean(choice.centreDisc));
    return value;
}

} // namespace

PrintChoice loadPrintChoice(const QString &file, const QString &use)
{
    PrintChoice choice;
    const json::Value document = readChoices(file);
    const json::Value *found = document.find(use);
    if (!found || !found->isObject())
        return choice;
    choice.layout = found->stringAt(u"layout");
    choice.printer = found->stringAt(u"printer");
    choice.language = found->stringAt(u"language");
    choice.band = found->stringAt(u"band");
    choice.logoFile = found->stringAt(u"logoFile");
    const json::Value *disc = found->find(u"centreDisc");
    choice.centreDisc = disc && disc->isBool() && disc->toBool();
    return choice;
}

Result<void> savePrintChoice(const QString &file, const QString &use, const PrintChoice &choice)
{
    if (const auto made = makeOwnerFolder(QFileInfo(file).absolutePath()); !made)
        return made;
    const json::Value before = readChoices(file);
    json::Value document = json::Value::object();
    document.insert(u"version"_s, json::Value::number(u"1"_s));
    for (const auto &[name, value] : before.members()) {
        if (name != "version"_L1 && name != use)
            document.insert(name, value);
    }
    document.insert(use, written(choice));
    return writeOwnerFile(file, json::writeIndented(document) + '\n');
}

} // namespace vexora
