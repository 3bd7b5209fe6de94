// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "regions/fieldrules.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** resources/sentences.json, read once: a file of ours, so a fault in it fails a test. */
QHash<QString, Texts> readSentences()
{
    QHash<QString, Texts> sentences;
    QFile file(u":/sentences.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    const Result<json::Value> document = json::read(file.readAll());
    const json::Value *table = document ? document->find(u"sentences") : nullptr;
    if (!table)
        return sentences;
    for (const auto &[kind, texts] : table->members()) {
        QMap<QString, QString> byLanguage;
        for (const auto &[language, text] : texts.members())
            byLanguage.insert(language, text.text());
        sentences.insert(kind, Texts(byLanguage));
    }
    return sentences;
}

} // namespace

Texts defaultSentence(const QString &kind)
{
    static const QHash<QString, Texts> kSentences = readSentences();
    return kSentences.value(kind);
}

} // namespace vexora
