// SPDX-License-Identifier: MIT
#include "support/pastefold.h"

namespace vexora::paste {

Folded folded(const QString &text)
{
    Folded result;
    result.text.reserve(text.size());
    result.at.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c.category() == QChar::Other_Format || (c >= QChar(0x300) && c <= QChar(0x36F)))
            continue;
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(char16_t(c.unicode() - 0xFEE0));
        else if (c.script() == QChar::Script_Latin && c.decompositionTag() == QChar::Canonical)
            c = c.decomposition().at(0);
        else if (c.isSpace() && c != u'\n')
            c = u' ';
        result.text += c.toLower();
        result.at += i;
    }
    result.at += text.size();
    return result;
}

bool isFiller(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'_' || c == u'.' || c == u'\'' || c == u'\u2019';
}

QString withoutFillers(const QString &foldedText)
{
    QString result;
    for (const QChar c : foldedText) {
        if (!isFiller(c))
            result += c;
    }
    return result;
}

QString labelKey(const QString &label)
{
    return withoutFillers(folded(label).text);
}

} // namespace vexora::paste
