// SPDX-License-Identifier: MIT
#include "ui/forms/breakable.h"

namespace vexora::ui {

QString breakable(const QString &text)
{
    constexpr int kLongestRun = 32;
    constexpr QChar kZeroWidthSpace(0x200B);
    QString out;
    out.reserve(text.size());
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > kLongestRun && !c.isLowSurrogate() && !c.isMark()) {
            out += kZeroWidthSpace;
            run = 1;
        }
        out += c;
    }
    return out;
}

} // namespace vexora::ui
