// SPDX-License-Identifier: MIT
#include "support/handoverwords.h"

#include "regions/fieldreader.h"
#include "support/textsfile.h"

using namespace Qt::StringLiterals;

namespace vexora {

HandoverWords::HandoverWords()
{
    using json::ObjectReader;
    using json::Problem;
    const Result<void> sound = readWordsFile(
        builtInFile(u"handover.json"_s), [this](ObjectReader &file, Problem &problem) {
            file.each(u"words"_s, [&](const json::Value &value, const QString &path) {
                ObjectReader word(value, path, problem);
                m_words.insert(word.text(u"id"_s), readTexts(word, u"text"_s, problem));
                word.finish();
            });
        });
    if (!sound)
        m_words.clear();
}

bool HandoverWords::has(const QString &id, const QString &language) const
{
    return m_words.value(id).has(language);
}

QString HandoverWords::text(const QString &id, const QString &language) const
{
    return m_words.value(id).in(language);
}

} // namespace vexora
