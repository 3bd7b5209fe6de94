// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace vexora::khqr {

/** CRC-16/CCITT-FALSE: polynomial 1021, start FFFF, no reflection, no final xor. */
[[nodiscard]] quint16 crc16(QByteArrayView bytes);

/** Four upper-case hex digits over the UTF-8 bytes of `text`, which ends in "6304". */
[[nodiscard]] QString crcText(const QString &text);

} // namespace vexora::khqr
