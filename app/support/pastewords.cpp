// SPDX-License-Identifier: MIT
#include "support/pastewords.h"

#include "json/json.h"
#include "support/pastefold.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora::paste {

namespace {

QStringList texts(const json::Value &list)
{
    QStringList found;
    for (const json::Value &item : list.items())
        found.append(item.text());
    return found;
}

QStringList everyLanguage(const json::Value *byLanguage)
{
    QStringList found;
    if (byLanguage) {
        for (const auto &[language, list] : byLanguage->members())
            found.append(texts(list));
    }
    for (QString &label : found)
        label = labelKey(label);
    return found;
}

QHash<QString, QStringList> table(const json::Value &document, QStringView name)
{
    QHash<QString, QStringList> found;
    if (const json::Value *members = document.find(name)) {
        for (const auto &[key, value] : members->members())
            found.insert(key, value.isArray() ? texts(value) : everyLanguage(&value));
    }
    return found;
}

/** A file of ours: a fault in it fails a test. */
Words readWords()
{
    Words found;
    QFile file(u":/pastelabels.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const Result<json::Value> document = json::read(file.readAll());
    if (!document)
        return found;
    found.types = table(*document, u"types");
    found.fields = table(*document, u"fields");
    found.wholeName = everyLanguage(document->find(u"wholeName"));
    found.wholeNameKana = everyLanguage(document->find(u"wholeNameKana"));
    found.amountMarks = table(*document, u"amountMarks");
    if (const json::Value *list = document->find(u"dotGroups"))
        found.dotGroups = texts(*list);
    const QString familyNames = document->stringAt(u"familyNames");
    for (const QChar c : familyNames)
        found.familyNames.insert(QString(c));
    if (const json::Value *list = document->find(u"compoundFamilyNames")) {
        for (const QString &name : texts(*list))
            found.familyNames.insert(name);
    }
    return found;
}

} // namespace

const Words &words()
{
    static const Words kWords = readWords();
    return kWords;
}

} // namespace vexora::paste
