// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

class QPainter;

namespace vexora::print {

/** Where to cut: short lines off each card's corners, never on a card. */
void paintCropMarks(QPainter &painter, const Sheet &sheet, const Page &page);

/** Exactly 50 mm, so that a person with a ruler sees whether the printer scaled the page. */
void paintRuler(QPainter &painter, const Sheet &sheet, const Page &page);

constexpr qreal kRulerMm = 50;

} // namespace vexora::print
