// SPDX-License-Identifier: MIT
#include "ui/pages/support/previewbox.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFontDatabase>

namespace vexora::ui {

PreviewBox::PreviewBox(const QString &objectName, int lines, Wrap wrap, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(objectName);
    if (wrap == Wrap::Words) {
        setFont(ui::font(TextSize::Body));
    } else {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(ui::font(TextSize::Small).pixelSize());
        setFont(fixed);
    }
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (wrap != Wrap::Lines) {
        setWordWrapMode(wrap == Wrap::Words ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                            : QTextOption::WrapAnywhere);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    } else {
        setLineWrapMode(NoWrap);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLines(this, lines);
}

} // namespace vexora::ui
