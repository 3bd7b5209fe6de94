// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vexora::ui {

class PreviewBox;

/**
 * A part of the hand-over: a heading, a choice, the text as it will be copied, a Copy button and
 * what came of it. Owned by HandoverView, which fills it.
 */
class CopyPart final : public QWidget
{
    Q_OBJECT

public:
    struct Names
    {
        QString heading;
        QString choice; ///< label of the combo box
        QString combo; ///< object names
        QString preview;
        QString copy; ///< the button's text
        QString button;
    };

    CopyPart(const Names &names, PreviewBox *preview, QWidget *parent);

    [[nodiscard]] QComboBox *combo() const { return m_combo; }
    [[nodiscard]] QPushButton *button() const { return m_copy; }
    /** Beside the Copy button. */
    void addTool(QWidget *tool);
    /** What is shown is what is copied; an empty text cannot be. */
    void setContent(const QString &text);
    [[nodiscard]] const QString &content() const { return m_content; }
    void say(const QString &text, bool isFault = false);

Q_SIGNALS:
    void copyRequested();

private:
    QString m_content;
    QComboBox *m_combo;
    PreviewBox *m_preview;
    QPushButton *m_copy;
    QHBoxLayout *m_tools;
    QLabel *m_said;
};

} // namespace vexora::ui
