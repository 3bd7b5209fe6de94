// SPDX-License-Identifier: MIT
#include "support/textsfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora {

QByteArray builtInFile(const QString &name)
{
    QFile file(u":/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> readWordsFile(const QByteArray &json,
                           const std::function<void(json::ObjectReader &, json::Problem &)> &read)
{
    const Result<json::Value> document = json::read(json);
    if (!document)
        return tl::unexpected(document.error());
    json::Problem problem;
    json::ObjectReader reader(*document, QString(), problem);
    if (reader.integer(u"version"_s) != 1)
        problem.say(reader.pathOf(u"version"_s), u"must be 1"_s);
    read(reader, problem);
    reader.finish();
    if (problem.found())
        return tl::unexpected(problem.error());
    return {};
}

QString filledBraces(const QString &text, const std::function<QString(const QString &)> &wordFor)
{
    QString filled;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return filled + QStringView(text).sliced(from);
        filled += QStringView(text).sliced(from, open - from);
        filled += wordFor(text.mid(open + 1, close - open - 1));
        from = close + 1;
    }
}

} // namespace vexora
