// SPDX-License-Identifier: MIT
#include "ui/forms/breakable.h"

namespace vexora::ui {

namespace {

constexpr QChar kZeroWidthSpace(0x200B);

/** Where a line may end without help: after blanks and between ideographs and kana. */
bool breaksAlready(QChar c)
{
    const QChar::Script script = c.script();
    return c.isSpace() || c == kZeroWidthSpace || script == QChar::Script_Han
        || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

} // namespace

QString breakable(const QString &text)
{
    constexpr int kLongestRun = 32;
    constexpr QChar kKhmerCoeng(0x17D2); // puts the next consonant under the one before
    QString out;
    out.reserve(text.size());
    int run = 0;
    for (const QChar c : text) {
        run = breaksAlready(c) ? 0 : run + 1;
        if (run > kLongestRun && !c.isLowSurrogate() && !c.isMark() && !out.endsWith(kKhmerCoeng)) {
            out += kZeroWidthSpace;
            run = 1;
        }
        out += c;
    }
    return out;
}

} // namespace vexora::ui
