// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/cardplan.h"

namespace vexora::print {

/** Smallest letters on paper, millimetres of em: 6 points, and 8 for a shop's name. */
constexpr qreal kLeastTextMm = 2.1;
constexpr qreal kLeastNameMm = 2.8;

/** Ink, paper and what lies between, kept apart so that one-bit paper gets two of them only. */
struct Inks
{
    explicit Inks(const CardTask &task);

    QColor ink;
    QColor quiet; ///< second lines
    QColor line; ///< hairlines
    QColor band;
    QColor onBand; ///< black or white, whichever reads on the band
};

/** One text of a stack, with what stands between it and the next. */
struct FlowLine
{
    SetText set;
    QColor colour;
    qreal after = 0;
};

/** Texts below each other, measured before they get their place. */
class TextFlow
{
public:
    explicit TextFlow(const CardTask &task)
        : m_task(task)
    {
    }

    /** Nothing for an empty text. `em` in dots; never below `leastMm`. */
    void add(const QString &text, qreal em, bool bold, qreal width, const QColor &colour,
             qreal after, qreal leastMm = kLeastTextMm);
    /** As add(), but smaller down to `leastMm` while it would take more than `lines`. */
    void addFitted(const QString &text, qreal em, bool bold, qreal width, const QColor &colour,
                   qreal after, int lines, qreal leastMm);

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] qreal height() const;
    /** At `top`, each line begun at `left` or centred between it and `left + width`. */
    void put(CardPlan &plan, qreal left, qreal top, qreal width, bool centred) const;

private:
    const CardTask &m_task;
    QList<FlowLine> m_lines;
};

/** One line, its baseline's begin at `at`. */
void putLine(CardPlan &plan, const SetText &set, const QPointF &at, const QColor &colour);

/** What stands below a code, in the paper's language: for one payment, order, end, copy, ... */
void addFootTexts(TextFlow &flow, const CardTask &task, const Inks &inks, qreal em, qreal width);

} // namespace vexora::print
