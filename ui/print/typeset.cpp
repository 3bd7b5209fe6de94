// SPDX-License-Identifier: MIT
#include "ui/print/typeset.h"

#include <QCache>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr QChar kCoeng(u'\u17D2'); ///< joins the next Khmer letter below the one before
constexpr QChar kZeroWidthSpace(u'\u200B');
constexpr qreal kCapHeight = 0.714; ///< of Noto Sans, in em
constexpr qreal kDescent = 0.2;
constexpr qreal kLineHeight = 1.26;
constexpr qreal kAir = 0.14; ///< between what hangs down and what stands up below it

QString chineseFamily(const QString &text, const QString &language)
{
    bool han = false;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return u"Noto Sans CJK JP"_s;
        case QChar::Script_Hangul:
            return u"Noto Sans CJK KR"_s;
        case QChar::Script_Bopomofo:
            return u"Noto Sans CJK TC"_s;
        case QChar::Script_Han:
            han = true;
            break;
        default:
            break;
        }
    }
    if (language == "ja"_L1)
        return u"Noto Sans CJK JP"_s;
    if (language == "zh-TW"_L1)
        return u"Noto Sans CJK TC"_s;
    return han ? u"Noto Sans CJK SC"_s : u"Noto Sans CJK JP"_s;
}

bool hasKhmer(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Khmer; });
}

/** Pieces a line break may stand between, by words or else by clusters. */
QStringList pieces(const QString &text, const QList<qsizetype> &starts)
{
    QStringList parts;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : text.size();
        parts.append(text.sliced(starts[i], end - starts[i]));
    }
    return parts;
}

QStringList wordPieces(const QString &text)
{
    const QList<qsizetype> clusters = clusterStarts(text);
    QList<qsizetype> starts{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size();
         at = finder.toNextBoundary()) {
        if (std::binary_search(clusters.cbegin(), clusters.cend(), at))
            starts.append(at);
    }
    return pieces(text, starts);
}

/** What is seen of a line: no space at its ends, and no zero-width ones at all. */
QString seen(const QString &line)
{
    QString shown = line.trimmed();
    shown.remove(kZeroWidthSpace);
    return shown;
}

QStringList greedy(const QStringList &parts, const QFontMetricsF &metrics, qreal width)
{
    QStringList lines;
    QString line;
    for (const QString &part : parts) {
        const QString longer = line + part;
        if (!line.isEmpty() && metrics.horizontalAdvance(seen(longer)) > width) {
            lines.append(seen(line));
            line = part;
        } else {
            line = longer;
        }
    }
    if (!seen(line).isEmpty())
        lines.append(seen(line));
    return lines;
}

/** As few lines as `width` takes, and then the narrowest ones of that number. */
QStringList balanced(const QStringList &parts, const QFontMetricsF &metrics, qreal width)
{
    QStringList best = greedy(parts, metrics, width);
    if (best.size() < 2)
        return best;
    qreal least = 0;
    for (const QString &part : parts)
        least = qMax(least, metrics.horizontalAdvance(seen(part)));
    qreal low = least;
    qreal high = width;
    for (int step = 0; step < 8 && high - low > 1; ++step) {
        const qreal middle = (low + high) / 2;
        const QStringList lines = greedy(parts, metrics, middle);
        if (lines.size() > best.size()) {
            low = middle;
        } else {
            best = lines;
            high = middle;
        }
    }
    return best;
}

SetLine measured(const QString &text, const QFontMetricsF &metrics, qreal em)
{
    const QRectF ink = metrics.tightBoundingRect(text);
    SetLine line;
    line.text = text;
    line.width = metrics.horizontalAdvance(text);
    line.above = qMax(kCapHeight * em, -ink.top());
    line.below = qMax(kDescent * em, ink.bottom());
    return line;
}

} // namespace

QFont paperFont(const QString &text, const QString &language, qreal em, bool bold)
{
    QFont font;
    QStringList families{u"Noto Sans"_s, u"Noto Sans Khmer"_s, chineseFamily(text, language)};
    // Qt asks the first family whether it can shape a script, and says so when it cannot.
    if (hasKhmer(text))
        families.move(1, 0);
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qMax(1, qRound(em)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // Letters stand where the design puts them, on every device alike.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QList<qsizetype> clusterStarts(const QString &text)
{
    QList<qsizetype> starts{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size();
         at = finder.toNextBoundary()) {
        // A letter joined below another is one cluster with it, which Unicode's rules leave open.
        if (text[at - 1] != kCoeng)
            starts.append(at);
    }
    return starts;
}

QStringList breakLines(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    QStringList parts;
    const QStringList words = wordPieces(text);
    for (const QString &word : words) {
        if (metrics.horizontalAdvance(seen(word)) <= width)
            parts.append(word);
        else
            parts += pieces(word, clusterStarts(word));
    }
    return balanced(parts, metrics, width);
}

QList<qreal> SetText::baselines() const
{
    QList<qreal> places;
    qreal y = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0)
            y = lines[0].above;
        else
            y += qMax(kLineHeight * font.pixelSize(),
                      lines[i - 1].below + lines[i].above + kAir * font.pixelSize());
        places.append(y);
    }
    return places;
}

namespace {

SetText newlySet(const QString &text, const QString &language, qreal em, bool bold, qreal width)
{
    SetText set;
    set.font = paperFont(text, language, em, bold);
    const QStringList lines = breakLines(text, set.font, width);
    const QFontMetricsF metrics(set.font);
    for (const QString &line : lines) {
        set.lines.append(measured(line, metrics, set.font.pixelSize()));
        set.width = qMax(set.width, set.lines.last().width);
    }
    if (!set.lines.isEmpty()) {
        const auto baselines = set.baselines();
        set.height = baselines.last() + set.lines.last().below;
    }
    return set;
}

} // namespace

SetText setText(const QString &text, const QString &language, qreal em, bool bold, qreal width)
{
    // The same sentences stand on every card of a sheet, and shaping them is most of its work.
    constexpr int kMost = 256;
    thread_local QCache<QString, SetText> known(kMost);
    const QString key
        = u"%1 %2 %3 %4 "_s.arg(qRound(em)).arg(int(bold)).arg(width).arg(language) + text;
    if (const SetText *before = known.object(key))
        return *before;
    SetText set = newlySet(text, language, em, bold, width);
    known.insert(key, new SetText(set));
    return set;
}

} // namespace vexora::print
