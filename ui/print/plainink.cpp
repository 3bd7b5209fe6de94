// SPDX-License-Identifier: MIT
#include "ui/print/plainink.h"

#include "ui/print/typeset.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr int kMostMarks = 3; ///< Vietnamese and Thai have two
constexpr int kMostKhmerMarks = 5; ///< two joined letters, a shifter, a vowel and a sign
constexpr char32_t kCoengMark = 0x17D2; ///< joins the next Khmer letter below the one before
constexpr char32_t kJoinerFirst = 0x200B; ///< zero-width space, non-joiner, joiner
constexpr char32_t kJoinerLast = 0x200D;

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return c < kJoinerFirst || c > kJoinerLast;
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0x034F; // joins nothing that is seen
    }
}

/** Letters by their category that have no ink. */
bool isFiller(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800 || c == 0x17B4
        || c == 0x17B5;
}

bool isSeen(char32_t c)
{
    return QChar::isPrint(c) && !QChar::isSpace(c) && !QChar::isMark(c) && !isHidden(c)
        && QChar::category(c) != QChar::Other_Format && !isFiller(c);
}

QString hexOf(char32_t c)
{
    return u"U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0');
}

/** The mark that is one too many on its cluster, or 0. */
char32_t markTooMany(const QList<uint> &cluster)
{
    // No Khmer letter has more than two below it: a third one begins a cluster with nothing to
    // stand on.
    if (cluster.first() == kCoengMark)
        return kCoengMark;
    bool isKhmer = false;
    int marks = 0;
    for (const uint c : cluster) {
        isKhmer = isKhmer || QChar::script(c) == QChar::Script_Khmer;
        if (QChar::isMark(c) && ++marks > (isKhmer ? kMostKhmerMarks : kMostMarks))
            return c;
    }
    return 0;
}

} // namespace

std::optional<QString> deceptiveCharacter(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QList<uint> characters = text.toUcs4();
    bool anySeen = false;
    for (const uint c : characters) {
        if (isHidden(c))
            return hexOf(c);
        anySeen = anySeen || isSeen(c);
    }
    if (!anySeen)
        return hexOf(characters.first());
    const QList<qsizetype> starts = clusterStarts(text);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : text.size();
        if (const char32_t mark = markTooMany(text.sliced(starts[i], end - starts[i]).toUcs4()))
            return hexOf(mark);
    }
    return {};
}

} // namespace vexora::print
