// SPDX-License-Identifier: MIT
#include "spreadsheet/plainnumber.h"

#include <algorithm>

namespace vexora {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? isDigits(text)
                     : isDigits(text.first(point)) && isDigits(text.sliced(point + 1));
}

} // namespace vexora
