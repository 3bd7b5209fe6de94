// SPDX-License-Identifier: MIT
#include "ui/pages/support/runtext.h"

#include "ui/theme/theme.h"

namespace vexora::ui {

QTextCharFormat RunText::format(const VisibleRun &run)
{
    QTextCharFormat format;
    format.setForeground(color(run.hidden ? Role::Accent : Role::Ink));
    if (!run.lookAlike.isEmpty()) {
        format.setForeground(color(Role::Fault));
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(color(Role::Fault));
    }
    if (run.differs) {
        QColor ground = color(Role::Fault);
        ground.setAlphaF(isDark() ? 0.32F : 0.16F);
        format.setBackground(ground);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(color(Role::Fault));
    }
    return format;
}

RunText RunText::of(const QList<VisibleRun> &runs)
{
    RunText out;
    for (const VisibleRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(out.text.size());
        range.length = static_cast<int>(run.text.size());
        range.format = format(run);
        out.formats.append(range);
        out.text += run.text;
    }
    return out;
}

} // namespace vexora::ui
