// SPDX-License-Identifier: MIT
#include "khqr/crc.h"

namespace vexora::khqr {

quint16 crc16(QByteArrayView bytes)
{
    quint32 crc = 0xFFFF;
    for (const char byte : bytes) {
        crc ^= quint32(static_cast<unsigned char>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1;
        crc &= 0xFFFF;
    }
    return quint16(crc);
}

QString crcText(QByteArrayView utf8)
{
    return QString::number(crc16(utf8), 16).toUpper().rightJustified(4, u'0');
}

} // namespace vexora::khqr
