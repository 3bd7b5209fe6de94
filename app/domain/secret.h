// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <vector>

namespace vexora {

/**
 * A merchant's app secret while it is in memory. Move-only, wiped when it goes, and without a way
 * into QString, QDebug or a stream, so that printing one is a compile error and not an accident.
 * Owned by whoever signs next; stores hand out copies made with clone().
 */
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView utf8);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /** A deliberate copy. */
    [[nodiscard]] Secret clone() const;
    /** The bytes, valid while this lives. Never put them into a longer-lived string. */
    [[nodiscard]] QByteArrayView reveal() const;

private:
    void wipe();

    std::vector<char> m_bytes;
};

/** Deleted for every stream: QDebug, QTextStream, std::ostream. */
template <class Stream> void operator<<(Stream &&, const Secret &) = delete;

/** Overwrites what a buffer of ours held. Only for buffers that nothing else shares. */
void wipe(QByteArray &buffer);

} // namespace vexora
