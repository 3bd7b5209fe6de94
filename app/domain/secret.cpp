// SPDX-License-Identifier: MIT
#include "domain/secret.h"

#include <QByteArray>

#include <openssl/crypto.h>

#include <utility>

namespace vexora {

Secret::Secret(QByteArrayView utf8)
    : m_bytes(utf8.begin(), utf8.end())
{
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(reveal());
}

QByteArrayView Secret::reveal() const
{
    return {m_bytes.data(), qsizetype(m_bytes.size())};
}

void Secret::wipe()
{
    if (!m_bytes.empty())
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void wipe(QByteArray &buffer)
{
    if (!buffer.isEmpty())
        OPENSSL_cleanse(buffer.data(), size_t(buffer.size()));
    buffer.clear();
}

} // namespace vexora
