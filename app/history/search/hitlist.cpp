// SPDX-License-Identifier: MIT
#include "history/search/hitlist.h"

namespace vexora {

namespace {

/** Small numbers of either sign in few bytes: zigzag, then seven bits a byte. */
void write(QByteArray &bytes, qint64 number)
{
    quint64 rest = (quint64(number) << 1) ^ quint64(number >> 63);
    while (rest >= 0x80) {
        bytes += char(rest | 0x80);
        rest >>= 7;
    }
    bytes += char(rest);
}

qint64 read(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0;; shift += 7) {
        const quint64 byte = uchar(bytes[at++]);
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return qint64(number >> 1) ^ -qint64(number & 1);
    }
}

} // namespace

void HitList::append(qint64 id)
{
    const bool first = m_size % kPageSize == 0;
    if (first)
        m_pages.push_back(m_steps.size());
    write(m_steps, first ? id : id - m_last);
    m_last = id;
    ++m_size;
}

QList<qint64> HitList::page(qint64 number) const
{
    QList<qint64> ids;
    if (number < 0 || number >= qint64(m_pages.size()))
        return ids;
    const qint64 count = qMin<qint64>(kPageSize, m_size - number * kPageSize);
    ids.reserve(count);
    qsizetype at = m_pages[size_t(number)];
    qint64 id = 0;
    for (qint64 i = 0; i < count; ++i) {
        id += read(m_steps, at);
        ids.append(id);
    }
    return ids;
}

} // namespace vexora
