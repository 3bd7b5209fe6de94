// SPDX-License-Identifier: MIT
#include "support/visibletext.h"

#include "support/lookalikes.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using AtomKind = TextAtom::Kind;

/** What an atom is to its neighbours. */
enum class AtomPart : uchar {
    Other,
    Script, ///< a letter of a script that is written with wide forms, or without spaces
    Wide, ///< a form that belongs to such a script where it touches one: a full-width digit, a
          ///< quote
    Dash, ///< belongs to it only between two of its letters or wide forms
    LongVowel, ///< U+30FC: belongs to the kana before it
    WideSpace,
    Foreign, ///< a Cyrillic or Greek letter that looks Latin
    ForeignOwn, ///< one that looks like nothing else
    Letter,
};

char32_t firstCharacter(QStringView atom)
{
    return atom.size() > 1 && atom[0].isHighSurrogate() && atom[1].isLowSurrogate()
        ? QChar::surrogateToUcs4(atom[0], atom[1])
        : char32_t(atom[0].unicode());
}

bool isOfWideScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Khmer:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
        return true;
    case QChar::Script_Katakana:
        return c < 0xff61;
    default:
        return c == 0x3001 || c == 0x3002 || (c >= 0x3008 && c <= 0x3011);
    }
}

AtomPart atomPartOf(char32_t c, bool looksAlike)
{
    if (c < 0x80)
        return QChar::isLetter(c) ? AtomPart::Letter : AtomPart::Other;
    if (c == 0x30fc)
        return AtomPart::LongVowel;
    if (c == 0x3000)
        return AtomPart::WideSpace;
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
        return AtomPart::Dash;
    if ((c >= 0xff01 && c <= 0xff5e) || (c >= 0x2018 && c <= 0x201f))
        return AtomPart::Wide;
    const QChar::Script script = QChar::script(c);
    if (script == QChar::Script_Cyrillic || script == QChar::Script_Greek)
        return looksAlike ? AtomPart::Foreign : AtomPart::ForeignOwn;
    if (isOfWideScript(c))
        return AtomPart::Script;
    return QChar::isLetter(c) ? AtomPart::Letter : AtomPart::Other;
}

bool isJoinedMark(char32_t c)
{
    return c >= 0x300
        && (QChar::category(c) == QChar::Mark_NonSpacing
            || QChar::category(c) == QChar::Mark_SpacingCombining)
        && hiddenName(c).isEmpty();
}

/** Cuts the text up, each atom by itself; `parts` gets one for each. */
std::vector<TextAtom> cutIntoAtoms(QStringView text, std::vector<AtomPart> &parts)
{
    std::vector<TextAtom> atoms;
    atoms.reserve(size_t(text.size()));
    parts.reserve(size_t(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = firstCharacter(text.sliced(at));
        qsizetype length = QChar::requiresSurrogates(c) ? 2 : 1;
        AtomKind kind = AtomKind::Plain;
        if (c == '\r' && at + 1 < text.size() && text[at + 1] == u'\n') {
            length = 2;
            kind = AtomKind::Hidden;
        } else if (!hiddenName(c).isEmpty()) {
            kind = AtomKind::Hidden;
        } else {
            while (at + length < text.size()) {
                const char32_t mark = firstCharacter(text.sliced(at + length));
                if (!isJoinedMark(mark))
                    break;
                length += QChar::requiresSurrogates(mark) ? 2 : 1;
            }
            if (!lookAlikeOf(text.sliced(at, length)).isEmpty())
                kind = AtomKind::LookAlike;
        }
        atoms.push_back({at, length, kind});
        parts.push_back(atomPartOf(c, kind == AtomKind::LookAlike));
        at += length;
    }
    return atoms;
}

/** For each atom whether going left (or right) over wide forms leads to a letter of such a script.
 */
std::vector<bool> besideScript(const std::vector<AtomPart> &parts, bool left)
{
    std::vector<bool> beside(parts.size(), false);
    bool reached = false;
    for (size_t i = 0; i < parts.size(); ++i) {
        const size_t at = left ? i : parts.size() - 1 - i;
        beside[at] = reached;
        const AtomPart part = parts[at];
        if (part == AtomPart::Script)
            reached = true;
        else if (part != AtomPart::Wide && part != AtomPart::Dash && part != AtomPart::LongVowel)
            reached = false;
    }
    return beside;
}

/** Plain writing of a script takes its own forms back out of the look-alikes. */
void excuseScripts(std::vector<TextAtom> &atoms, const std::vector<AtomPart> &parts)
{
    const std::vector<bool> left = besideScript(parts, true);
    const std::vector<bool> right = besideScript(parts, false);
    const auto isNarrow = [&parts](size_t i) {
        return parts[i] == AtomPart::Other || parts[i] == AtomPart::Letter
            || parts[i] == AtomPart::Foreign || parts[i] == AtomPart::ForeignOwn;
    };
    for (size_t i = 0; i < atoms.size(); ++i) {
        const bool betweenWide
            = i > 0 && i + 1 < atoms.size() && !isNarrow(i - 1) && !isNarrow(i + 1);
        const bool excused = (parts[i] == AtomPart::Wide && (left[i] || right[i]))
            || (parts[i] == AtomPart::Dash && betweenWide && (left[i] || right[i]))
            || (parts[i] == AtomPart::LongVowel && left[i])
            || (parts[i] == AtomPart::WideSpace && left[i] && right[i]);
        if (excused)
            atoms[i].kind = AtomKind::Plain;
    }
}

/** A word that is Cyrillic or Greek throughout, and cannot be taken for Latin, is what it is. */
void excuseForeignWords(std::vector<TextAtom> &atoms, const std::vector<AtomPart> &parts)
{
    const auto isLetter = [&parts](size_t i) {
        return parts[i] == AtomPart::Foreign || parts[i] == AtomPart::ForeignOwn
            || parts[i] == AtomPart::Letter;
    };
    for (size_t begin = 0; begin < atoms.size(); ++begin) {
        if (!isLetter(begin))
            continue;
        size_t end = begin;
        bool own = false;
        bool mixed = false;
        for (; end < atoms.size() && isLetter(end); ++end) {
            own = own || parts[end] == AtomPart::ForeignOwn;
            mixed = mixed || parts[end] == AtomPart::Letter;
        }
        for (size_t i = begin; own && !mixed && i < end; ++i)
            atoms[i].kind = AtomKind::Plain;
        begin = end;
    }
}

/** A space is noticed between two words and nowhere else. */
void markSpaces(QStringView text, std::vector<TextAtom> &atoms)
{
    const auto isSpace = [&](size_t i) { return text[atoms[i].at] == u' '; };
    const auto isLineEnd
        = [&](size_t i) { return text[atoms[i].at] == u'\n' || text[atoms[i].at] == u'\r'; };
    for (size_t begin = 0; begin < atoms.size(); ++begin) {
        if (!isSpace(begin))
            continue;
        size_t end = begin;
        while (end < atoms.size() && isSpace(end))
            ++end;
        const bool unnoticed = end - begin > 1 || begin == 0 || end == atoms.size()
            || isLineEnd(begin - 1) || isLineEnd(end);
        for (size_t i = begin; unnoticed && i < end; ++i)
            atoms[i].kind = AtomKind::Space;
        begin = end;
    }
}

} // namespace

std::vector<TextAtom> textAtoms(QStringView text)
{
    std::vector<AtomPart> parts;
    std::vector<TextAtom> atoms = cutIntoAtoms(text, parts);
    excuseScripts(atoms, parts);
    excuseForeignWords(atoms, parts);
    markSpaces(text, atoms);
    return atoms;
}

void appendAtom(QList<VisibleRun> &runs, QStringView text, const TextAtom &atom, bool differs,
                bool joins)
{
    const QStringView stands = text.sliced(atom.at, atom.length);
    VisibleRun run{{}, atom.at, atom.length, false, differs, {}};
    switch (atom.kind) {
    case AtomKind::Plain:
        run.text = stands.toString();
        break;
    case AtomKind::Space:
        run.text = u"·"_s;
        run.hidden = true;
        break;
    case AtomKind::Hidden:
        run.text = stands == u"\r\n" ? u"‹CR LF›"_s
                                     : QString(u'‹' + hiddenName(firstCharacter(stands)) + u'›');
        run.hidden = true;
        joins = false;
        break;
    case AtomKind::LookAlike:
        run.text = stands.toString();
        run.lookAlike = lookAlikeOf(stands);
        break;
    }
    if (joins && !runs.isEmpty()) {
        VisibleRun &last = runs.last();
        const bool lastIsSpace = last.hidden && last.text.endsWith(u'·');
        if (last.differs == differs && last.at + last.length == run.at
            && last.lookAlike.isEmpty() == run.lookAlike.isEmpty()
            && (run.hidden ? lastIsSpace : !last.hidden)) {
            last.text += run.text;
            last.length += run.length;
            last.lookAlike += run.lookAlike;
            return;
        }
    }
    runs.append(run);
}

QList<VisibleRun> visibleRuns(const QString &text)
{
    QList<VisibleRun> runs;
    for (const TextAtom &atom : textAtoms(text))
        appendAtom(runs, text, atom, false, true);
    return runs;
}

} // namespace vexora
