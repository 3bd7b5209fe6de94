// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vexora::ui {

class ButtonRow;
class CodeIntake;
class PayloadEdit;

/**
 * Where a code comes in: the field of its text, a note on what came of it, and the buttons that
 * paste one or open a picture. What was found is told by the intake. Owned by the view, which names
 * the parts.
 */
class IntakeBox final : public QWidget
{
    Q_OBJECT

public:
    IntakeBox(CodeIntake *intake, QWidget *parent);

    [[nodiscard]] PayloadEdit *edit() const { return m_edit; }
    [[nodiscard]] QLabel *note() const { return m_note; }
    /** Below the field; hidden while it is empty. */
    void say(const QString &text, bool isFault);
    /** Between the field and the note. */
    void addBelowField(QWidget *widget);
    void addButton(QPushButton *button);

private:
    PayloadEdit *m_edit;
    QLabel *m_note;
    ButtonRow *m_buttons;
    QVBoxLayout *m_lines;
};

} // namespace vexora::ui
