// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace vexora::khqr {

/** CRC-16/CCITT-FALSE: polynomial 1021, start FFFF, no reflection, no final xor. */
[[nodiscard]] quint16 crc16(QByteArrayView bytes);

/** Four upper-case hex digits over a payload's UTF-8 up to and including "6304". */
[[nodiscard]] QString crcText(QByteArrayView utf8);

} // namespace vexora::khqr
