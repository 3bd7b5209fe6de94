// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace vexora::ui {

/** Text that can be read, selected and copied and not changed; in letters of one width where it is
 *  not sentences. Whoever fills it makes text from outside safe first. */
class PreviewBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Wrap {
        Words, ///< sentences
        Anywhere, ///< one long line that is read by its characters
        Lines, ///< not at all: a program is read by its lines
    };

    /** As high as so many lines. */
    PreviewBox(const QString &objectName, int lines, Wrap wrap, QWidget *parent);
};

} // namespace vexora::ui
