// SPDX-License-Identifier: MIT
#include "ui/print/glyphcheck.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

/** Marks and spaces that are never drawn, whatever the font. */
bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF); // variation marks
    }
}

QString packageOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return {}; // nobody knows what it should look like
    default:
        break;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return u"fonts-noto-cjk"_s;
    default:
        // Full-width forms and CJK punctuation belong to no script.
        return c >= 0x3000 && c <= 0xFFEF ? u"fonts-noto-cjk"_s : u"fonts-noto-core"_s;
    }
}

QString nameOf(char32_t c)
{
    const QString number = u"U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0');
    return QChar::isPrint(c) && QChar::category(c) != QChar::Other_PrivateUse
        ? QString(number + u' ' + QString::fromUcs4(&c, 1))
        : number;
}

} // namespace

std::optional<MissingGlyph> missingGlyph(const CardPlan &plan)
{
    for (const CardPlan::Text &text : plan.texts) {
        const QFontMetricsF metrics(text.font);
        const QList<uint> characters = text.text.toUcs4();
        for (const uint character : characters) {
            if (!isUnseen(character) && !metrics.inFontUcs4(character))
                return MissingGlyph{nameOf(character), packageOf(character)};
        }
    }
    return {};
}

} // namespace vexora::print
