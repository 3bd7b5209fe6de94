// SPDX-License-Identifier: MIT
#pragma once

#include "support/codenotes.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vexora::ui {

struct Desk;
class CodesTable;
class ScrollColumn;

/**
 * Every answer code and status with what it means, where it comes from and what to do next; one
 * that no document explains says so and can be given a note. Looks at codes alone: the gateway's
 * texts differ by region and prove nothing. Owned by the Support page.
 */
class CodesView final : public QWidget
{
    Q_OBJECT

public:
    explicit CodesView(Desk &desk, QWidget *parent = nullptr);

    /** As if it had been typed. */
    void showCode(const QString &code);

private:
    QWidget *makeNote();
    void onTyped();
    void showNote();
    void keepNote();
    void saveNote();
    void say(const QString &text, bool isFault);
    [[nodiscard]] CodeLayer layer() const;

    CodeNotes m_notes;
    bool m_canNote = false; ///< the file could be read
    QString m_unknown; ///< the code the note is of; empty: there is none
    ScrollColumn *m_scroll;
    QLineEdit *m_filter;
    QLabel *m_count;
    CodesTable *m_table;
    QLabel *m_noteHeading = nullptr;
    QComboBox *m_layer = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_noteBox; ///< of the parts above
};

} // namespace vexora::ui
