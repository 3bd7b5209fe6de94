// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

namespace vexora::doctor {

/** Bytes that may hold a secret: overwritten when they go, when they grow and never shared. */
class WipedBuffer
{
public:
    WipedBuffer() = default;
    ~WipedBuffer() { wipe(); }
    WipedBuffer(WipedBuffer &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
        , m_size(std::exchange(other.m_size, 0))
        , m_room(std::exchange(other.m_room, 0))
    {
    }
    WipedBuffer &operator=(WipedBuffer &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::move(other.m_bytes);
            m_size = std::exchange(other.m_size, 0);
            m_room = std::exchange(other.m_room, 0);
        }
        return *this;
    }
    WipedBuffer(const WipedBuffer &) = delete;
    WipedBuffer &operator=(const WipedBuffer &) = delete;

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    /** Keeps the room, and for a while the bytes. */
    void restart() { m_size = 0; }

    void append(const char *bytes, qsizetype size)
    {
        if (size <= 0)
            return;
        if (m_size + size > m_room)
            grow(m_size + size);
        std::memcpy(m_bytes.get() + m_size, bytes, size_t(size));
        m_size += size;
    }
    void append(QByteArrayView bytes) { append(bytes.data(), bytes.size()); }
    void append(char byte) { append(&byte, 1); }

private:
    void grow(qsizetype needed)
    {
        const qsizetype room = std::max(needed * 2, qsizetype(1024));
        auto bytes = std::make_unique<char[]>(size_t(room)); // NOLINT: wiped by hand
        if (m_size > 0)
            std::memcpy(bytes.get(), m_bytes.get(), size_t(m_size));
        const qsizetype size = m_size;
        wipe();
        m_bytes = std::move(bytes);
        m_size = size;
        m_room = room;
    }
    void wipe()
    {
        if (m_bytes)
            OPENSSL_cleanse(m_bytes.get(), size_t(m_room));
        m_bytes.reset();
        m_size = 0;
        m_room = 0;
    }

    std::unique_ptr<char[]> m_bytes; // NOLINT
    qsizetype m_size = 0;
    qsizetype m_room = 0;
};

} // namespace vexora::doctor
