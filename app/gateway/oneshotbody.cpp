// SPDX-License-Identifier: MIT
#include "gateway/oneshotbody.h"

#include <algorithm>

namespace vexora {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would read ahead, and a read is evidence here.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_sealed ? 0 : m_bytes.size() - m_position;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (maxSize <= 0 || m_sealed || m_position == m_bytes.size())
        return maxSize == 0 ? 0 : -1;
    if (!m_touched) {
        m_touched = true;
        Q_EMIT leaving();
        if (m_sealed)
            return -1;
    }
    const qint64 count = std::min(maxSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, count, data);
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace vexora
