// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/crc.h"

namespace vexora::test {

/** A payload whose checksum is right, whatever else is wrong with it. */
[[nodiscard]] inline QString signedOff(const QString &body)
{
    const QString text = body + QStringLiteral("6304");
    return text + khqr::crcText(text.toUtf8());
}

/** A counter's code. The name is Khmer: eight letters, twenty-two bytes. */
[[nodiscard]] inline QString khmerCounterCode()
{
    return signedOff(QStringLiteral(
        "00020101021129180014console@nobank5204599953031165802KH5908ចន ស្មីន6010Phnom Penh"));
}

} // namespace vexora::test
