// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace vexora::embedded {

/** A port of 127.0.0.1 that refuses connections: held, so that no server gets it, and not listened
 *  on. */
class ReservedPort
{
public:
    ReservedPort() = default;
    ~ReservedPort();
    ReservedPort(const ReservedPort &) = delete;
    ReservedPort &operator=(const ReservedPort &) = delete;

    [[nodiscard]] bool reserve();
    [[nodiscard]] quint16 port() const { return m_port; } ///< 0 before reserve()

private:
    int m_socket = -1;
    quint16 m_port = 0;
};

} // namespace vexora::embedded
