// SPDX-License-Identifier: MIT
#include "history/search/foldedtext.h"

#include <algorithm>

namespace vexora {

namespace {

QString folded(const QString &text)
{
    // Twice: folding can leave a form that is not composed (Unicode 3.13, toNFKC_Casefold).
    return text.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

} // namespace

void appendFolded(QByteArray &folded, QByteArrayView utf8)
{
    const qsizetype start = folded.size();
    folded.resize(start + utf8.size());
    char *out = folded.data() + start;
    for (const char c : utf8) {
        if (uchar(c) >= 0x80) {
            folded.truncate(start);
            folded += vexora::folded(QString::fromUtf8(utf8)).toUtf8();
            return;
        }
        *out++ = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    }
}

QList<QByteArray> searchWords(const QString &typed)
{
    QList<QByteArray> words;
    const QStringList parts = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QByteArray word = part.toUtf8();
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace vexora
