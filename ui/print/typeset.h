// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace vexora::print {

/**
 * The font a text is set in on paper: Noto, whose families cover every script a shop's name comes
 * in, one after the other. `em` is in dots of the device. Han characters look different in China,
 * Taiwan and Japan: kana tells, then the paper's language.
 */
[[nodiscard]] QFont paperFont(const QString &text, const QString &language, qreal em, bool bold);

/** One line of a text as it is drawn, in dots. */
struct SetLine
{
    QString text;
    qreal width = 0;
    qreal above = 0; ///< of the baseline: capitals' height or what stands higher
    qreal below = 0; ///< descenders' depth or what hangs lower, as Khmer subscripts do
};

/** A text broken into lines. Nothing is ever cut or shortened: it takes the lines it needs. */
struct SetText
{
    QFont font;
    QList<SetLine> lines;
    qreal width = 0; ///< of the widest line
    qreal height = 0; ///< from the first line's top to the last one's lowest

    /** From the text's top to each line's baseline. */
    [[nodiscard]] QList<qreal> baselines() const;
};

/**
 * Where a line may end: between words; where one word alone is wider, between clusters, and never
 * inside of one. Lines come out of about the same width. Khmer writes no spaces and Qt brings no
 * dictionary for it, so that a name without zero-width spaces is broken between its clusters.
 */
[[nodiscard]] QStringList breakLines(const QString &text, const QFont &font, qreal width);

/** Positions in `text` a line may never end at lie between these: safe cluster starts. */
[[nodiscard]] QList<qsizetype> clusterStarts(const QString &text);

[[nodiscard]] SetText setText(const QString &text, const QString &language, qreal em, bool bold,
                              qreal width);

} // namespace vexora::print
