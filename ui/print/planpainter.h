// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/cardplan.h"

class QPainter;

namespace vexora::print {

/** Paints a card at its place: fills, lines, pictures, texts, and the code last. */
void paintCard(QPainter &painter, const Sheet &sheet, const PlacedCard &card);

/**
 * One line of text. One-bit paper has no grey to smooth letters with, and a driver's own dithering
 * frays them: there the line is set, cut at a threshold, and put down dot by dot.
 */
void paintText(QPainter &painter, const CardPlan::Text &text, const Device &device);

} // namespace vexora::print
