// SPDX-License-Identifier: MIT
#include "cli/standardstreams.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>

namespace vexora::cli {

void holdStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    for (int stream = 0; stream <= 2; ++stream) {
        // Opened the wrong way round on purpose: using a closed stream stays an error.
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    }
}

bool standardOutputArrived()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace vexora::cli
