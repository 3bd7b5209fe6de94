// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace vexora::ui {

inline constexpr int kMaxServerText = 2000;

/**
 * Text from outside as it may be shown: control, bidirectional and other invisible characters as
 * ‹U+202E›, line ends kept, cut after `max` UTF-16 units (never inside a surrogate pair) with the
 * number left out. Show the result with Qt::PlainText only; makePlainLabel() does.
 */
[[nodiscard]] QString plainServerText(const QString &text, int max = kMaxServerText);

/** A label that wraps, can be selected with mouse and keyboard, and never guesses rich text. */
[[nodiscard]] QLabel *makePlainLabel(const QString &text, QWidget *parent = nullptr);

} // namespace vexora::ui
