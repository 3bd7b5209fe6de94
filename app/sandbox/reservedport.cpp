// SPDX-License-Identifier: MIT
#include "sandbox/reservedport.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vexora::embedded {

ReservedPort::~ReservedPort()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool ReservedPort::reserve()
{
    if (m_port != 0)
        return true;
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    if (m_socket < 0 || ::bind(m_socket, any, size) != 0
        || ::getsockname(m_socket, any, &size) != 0)
        return false;
    m_port = ntohs(address.sin_port);
    return true;
}

} // namespace vexora::embedded
