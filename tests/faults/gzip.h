// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>

namespace vexora::test {

/** A gzip file (RFC 1952) of the bytes, whole and valid: what unpacks it meets all of them. */
inline QByteArray gzipped(const QByteArray &bytes)
{
    static const std::array<quint32, 256> kTable = [] {
        std::array<quint32, 256> table{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 entry = i;
            for (int bit = 0; bit < 8; ++bit)
                entry = (entry & 1) != 0 ? 0xedb88320U ^ (entry >> 1) : entry >> 1;
            table[i] = entry;
        }
        return table;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = kTable[(crc ^ quint8(c)) & 0xffU] ^ (crc >> 8);
    const auto little = [](quint32 number) {
        QByteArray text;
        for (int shift = 0; shift < 32; shift += 8)
            text.append(char(number >> shift));
        return text;
    };
    // qCompress() puts four bytes of length and two of zlib's head before the deflated data, and
    // four of its checksum behind.
    const QByteArray deflated = qCompress(bytes, 9).mid(6).chopped(4);
    return QByteArray::fromHex("1f8b0800000000000003") + deflated + little(~crc)
        + little(quint32(bytes.size()));
}

} // namespace vexora::test
