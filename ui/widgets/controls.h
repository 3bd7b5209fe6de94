// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMessageBox;
class QPlainTextEdit;
class QTextEdit;

namespace vexora::ui {

/** A button with object name and kind; its accessible name is its text, and Enter presses it. */
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &objectName,
                                      QWidget *parent, ButtonKind kind = ButtonKind::Plain);

/** Lower and lighter, for what stands beside a heading or comes in numbers. */
void makeCompact(QPushButton *button);

/** A label that only says something: plain text, wrapping. */
[[nodiscard]] QLabel *makeLabel(const QString &text, QWidget *parent,
                                TextSize size = TextSize::Body, Role role = Role::Ink,
                                QFont::Weight weight = QFont::Normal);

/** Ties a visible label to its control: buddy, and the accessible name where Qt has none. */
void tie(QLabel *label, QWidget *control);

/** The box's own labels guess rich text, the informative one whatever its text format says. */
void makePlain(QMessageBox *box);

/** To be read, selected and copied like a label, on the ground it stands on; wraps anywhere. */
void makeReadable(QTextEdit *text);

/** As high as so many lines of text, with no scroll bar for them. */
void setLines(QPlainTextEdit *edit, int lines);

/** A hairline as wide as its layout. */
[[nodiscard]] QWidget *makeRule(QWidget *parent);

} // namespace vexora::ui
