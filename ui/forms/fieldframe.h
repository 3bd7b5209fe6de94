// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace vexora::ui {

/** What stands under a control, the more urgent later. */
enum class NoteKind { Help, Changed, Was, Warning, Fault };

/**
 * A label, a control, and one note under it: help, what normalising changed, what it was in an
 * earlier order, or what is wrong, as icon and words. Whoever makes it owns it and puts the control
 * in.
 */
class FieldFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FieldFrame(const QString &label, QWidget *parent = nullptr);

    /** Takes the control; its accessible name becomes the label. */
    void setControl(QWidget *control);
    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] const QString &label() const { return m_labelText; }
    /** A small button at the end of the label's line. */
    void addLabelAction(QWidget *action);
    void setRequired(bool required);
    void setHelp(const QString &help);
    /** Shows `text` in place of the help; empty text brings the help back. */
    void setNote(NoteKind kind, const QString &text);
    /** A line under the note that tells how far something is used up; an empty text hides it. Made
     *  with its first text. */
    void setCount(const QString &text, bool isUrgent, const QString &objectName);
    [[nodiscard]] NoteKind noteKind() const { return m_kind; }
    [[nodiscard]] QString noteText() const;

private:
    void describe();

    QString m_labelText;
    QString m_help;
    QLabel *m_label;
    QLabel *m_star;
    QHBoxLayout *m_labelRow;
    QVBoxLayout *m_column;
    QWidget *m_note;
    QLabel *m_noteIcon;
    QLabel *m_noteText;
    QLabel *m_count = nullptr;
    QWidget *m_control = nullptr;
    NoteKind m_kind = NoteKind::Help;
    bool m_required = false;
};

} // namespace vexora::ui
